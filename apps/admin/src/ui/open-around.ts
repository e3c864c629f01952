/** Brings the element of this identifier into sight, and opens whatever it is folded in. What else is open stays so. */
export function openAround(id: string): void {
  const element = document.getElementById(id);
  const folded = element?.closest('details') ?? null;
  if (folded !== null) folded.open = true;
  element?.scrollIntoView();
}
