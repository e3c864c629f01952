/** A ref for a field that opens because somebody has just asked to type in it: it has the focus as soon as it is there. */
export const takesFocus = (element: HTMLElement | null): void => element?.focus();
