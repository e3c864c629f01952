import { useBlocker } from '@tanstack/react-router';
import { words } from '../words/spoken.ts';

/**
 * Warns before a screen is left that holds what is kept nowhere: `isTyped` where it is lost with the screen, `isOnItsWay` where it is lost
 * with the page alone, as what the server is being asked to store. What is typed into a form is kept instead, by `useHalfTyped`.
 */
export function useNotKept(isTyped: boolean, isOnItsWay = false): void {
  useBlocker({
    shouldBlockFn: ({ current, next }) => isTyped && current.pathname !== next.pathname && !confirm(words.leaveWithoutIt),
    enableBeforeUnload: () => isTyped || isOnItsWay,
  });
}
