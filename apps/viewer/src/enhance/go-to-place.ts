/**
 * Leads to the numbers of a ward where no server makes a page of it, in the site as files: on the page itself where it has them, else on
 * the page that the form names.
 */
export function goToPlace(form: HTMLFormElement): void {
  if (form.dataset['exported'] === undefined) return;
  form.addEventListener('submit', (event) => {
    const ward = new FormData(form).get('ward');
    if (typeof ward !== 'string') return;
    event.preventDefault();
    const details = document.querySelector(`#ward-${ward}`)?.closest('details');
    if (details === null || details === undefined) {
      location.href = `${form.action}#ward-${ward}`;
      return;
    }
    details.open = true;
    details.querySelector('summary')?.focus();
  });
}
