import { useLayoutEffect, useRef } from 'react';

/**
 * Where the focus is in a panel when it closes, it goes back to what opened it; where another item was stepped to meanwhile, to the
 * row of that item; to the screen where a link had opened it. `rowOf` is the selector of the row of an item.
 */
export function useFocusBack(panel: { readonly current: HTMLElement | null }, id: string, rowOf: (id: string) => string): void {
  const last = useRef(id);
  const selector = useRef(rowOf);
  // Layout effects: they end while the panel is still there.
  useLayoutEffect(() => {
    last.current = id;
    selector.current = rowOf;
  }, [id, rowOf]);
  useLayoutEffect(() => {
    const own = panel.current;
    const opener = document.activeElement;
    return () => {
      if (own?.contains(document.activeElement) !== true) return;
      const row = document.querySelector(selector.current(last.current));
      const back = row === null || row.contains(opener) ? opener : row.querySelector('[data-cell], button');
      const to = back === null || back === document.body ? document.getElementById('screen') : back;
      if (to instanceof HTMLElement) to.focus({ preventScroll: true });
    };
  }, [panel]);
}
