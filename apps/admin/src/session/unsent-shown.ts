import { useSyncExternalStore } from 'react';

let isShown = false;
const listeners = new Set<() => void>();

/** Shows the list of what is not sent yet, or leaves it. */
export function showUnsent(shows: boolean): void {
  isShown = shows;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the list of what is not sent yet is shown. */
export const useUnsentShown = (): boolean => useSyncExternalStore(subscribe, () => isShown);
