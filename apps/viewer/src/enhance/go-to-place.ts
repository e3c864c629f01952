/** Leads to the numbers of a ward on the page itself where no server makes a page of it: in the site as files. */
export function goToPlace(form: HTMLFormElement): void {
  if (form.dataset['exported'] === undefined) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ward = new FormData(form).get('ward');
    const found = typeof ward === 'string' ? document.querySelector(`#ward-${ward}`) : null;
    const details = found?.closest('details');
    if (details === null || details === undefined) return;
    details.open = true;
    details.querySelector('summary')?.focus();
  });
}
