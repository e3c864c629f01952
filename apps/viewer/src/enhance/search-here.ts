interface Entry {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** Searches in the browser where there is no server to do it: in the site as files, whose form names its index. */
export function searchHere(form: HTMLFormElement): void {
  const { index, exported } = form.dataset;
  const results = document.querySelector('[data-results]');
  if (exported === undefined || index === undefined || results === null) return;
  const show = async (query: string): Promise<void> => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const entries = (await (await fetch(index)).json()) as readonly Entry[];
    const found = entries.filter(({ title, text }) => words.every((word) => `${title} ${text}`.toLowerCase().includes(word)));
    const list = document.createElement('ol');
    list.className = 'plain-list results';
    for (const { path, title, text } of found) {
      const link = Object.assign(document.createElement('a'), { href: path, textContent: title });
      const heading = document.createElement('h2');
      heading.append(link);
      const item = document.createElement('li');
      item.append(heading, Object.assign(document.createElement('p'), { textContent: `${text.slice(0, 160)}…` }));
      list.append(item);
    }
    const count = Object.assign(document.createElement('p'), { role: 'status', textContent: `${String(found.length)}: ${query}` });
    results.replaceChildren(count, list);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = new FormData(form).get('q');
    if (typeof query === 'string') void show(query);
  });
}
