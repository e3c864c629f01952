import { type RefObject, useEffect, useRef } from 'react';

/**
 * A ref for what shows one part of a screen at a time: once another is chosen by a link of the outline beside it, the heading of the part
 * takes the focus, so that it is read out and Tab goes on in it. A menu keeps the focus, since arrows choose in it as they walk.
 */
export function useChosenPart(part: string): RefObject<HTMLDivElement | null> {
  const shown = useRef<HTMLDivElement>(null);
  const before = useRef(part);
  useEffect(() => {
    if (before.current === part) return;
    before.current = part;
    if (document.activeElement?.matches('.outline a') !== true) return;
    const heading = shown.current?.querySelector('h2');
    if (!(heading instanceof HTMLElement)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [part]);
  return shown;
}
