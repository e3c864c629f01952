import { useBlocker, useRouter } from '@tanstack/react-router';
import { words } from '../words/spoken.ts';

/**
 * Warns before a screen is left that holds what is kept nowhere: `isTyped` where it is lost with the screen, `isOnItsWay` where it is lost
 * with the page alone, as what the server is being asked to store. What is typed into a form is kept instead, by `useHalfTyped`. Once
 * leaving was agreed to, it is not asked about again while the screen waits for the next.
 */
export function useNotKept(isTyped: boolean, isOnItsWay = false): void {
  const router = useRouter();
  /** Whether the address is that of what is on the screen: once leaving was agreed to, it is that of the next. */
  const isHere = (pathname: string): boolean => pathname === (router.state.resolvedLocation?.pathname ?? pathname);
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      isTyped && isHere(current.pathname) && current.pathname !== next.pathname && !confirm(words.leaveWithoutIt),
    enableBeforeUnload: () => isTyped || isOnItsWay,
  });
}
