/** Opens whatever an element is folded away in. What else is open stays so. */
export function unfold(element: HTMLElement): void {
  for (let folded = element.closest('details'); folded !== null; folded = folded.parentElement?.closest('details') ?? null)
    folded.open = true;
}

/** Opens whatever an element is folded away in, and brings it to the middle of the view. */
export function bringIntoView(element: HTMLElement): void {
  unfold(element);
  element.scrollIntoView({ block: 'center' });
}
