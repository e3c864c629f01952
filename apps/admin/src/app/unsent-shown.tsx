import { lazy, type ReactElement, Suspense } from 'react';
import { useUnsentShown } from '../session/unsent-shown.ts';

// Of the first load it is no part: hardly anybody opens it.
const UnsentList = lazy(async () => ({ default: (await import('../item-editor/unsent-list.tsx')).UnsentList }));

/** The list of what is not sent yet, while it is asked for. */
export function UnsentShown(): ReactElement | null {
  return useUnsentShown() ? (
    <Suspense fallback={null}>
      <UnsentList />
    </Suspense>
  ) : null;
}
