import { type ReactElement, useSyncExternalStore } from 'react';
import { lang, words } from '../words/spoken.ts';

let isAsked = false;
const listeners = new Set<() => void>();

/** Shows the list of what two people changed, or leaves it. */
export function askAboutConflicts(asks: boolean): void {
  isAsked = asks;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the list of what two people changed is shown. */
export const useIsAsked = (): boolean => useSyncExternalStore(subscribe, () => isAsked);

/** What stands at a field that somebody else changed too, and the way to choose. */
export const Contested = (): ReactElement => (
  <span lang={lang}>
    {words.conflictAtField}{' '}
    <button type="button" className="text-button" onClick={() => askAboutConflicts(true)}>
      {words.chooseAtField}
    </button>
  </span>
);
