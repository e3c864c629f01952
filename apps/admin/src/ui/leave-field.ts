/** Leaves the field that has the cursor, which is what saves it: before its screen, or the window, goes. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
