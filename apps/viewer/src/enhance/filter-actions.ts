const FIELDS = ['who', 'due', 'status'] as const;

/** Chooses among the actions on the page itself where all of them are on it: at once, and in the site as files too. */
export function filterActions(form: HTMLFormElement): void {
  // The server has chosen already; what it left out is not here to choose from.
  if (location.search !== '' && location.protocol !== 'file:' && form.dataset['exported'] === undefined) return;
  const status = document.querySelector<HTMLElement>('[data-count]');
  const template = status?.dataset['count'] ?? '';
  const apply = (): void => {
    const chosen = new FormData(form);
    let shown = 0;
    for (const row of document.querySelectorAll<HTMLElement>('tr[data-status]')) {
      row.hidden = FIELDS.some((field) => {
        const wanted = chosen.get(field);
        return typeof wanted === 'string' && wanted !== '' && row.dataset[field] !== wanted;
      });
      if (!row.hidden) shown += 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = group.querySelector('tr[data-status]:not([hidden])') === null;
    if (status !== null) status.textContent = template.replace('0', String(shown));
  };
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
}
