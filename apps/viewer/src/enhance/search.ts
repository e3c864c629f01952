import { resultWords } from '../components/result-words.ts';
import type { SearchFile } from '../site/search-file.ts';
import { openSearch } from '../search/search-index.ts';

declare global {
  // A script without modules can only leave something here.
  var saferplanSearch: SearchFile | undefined;
}

/** Searches in what the other script left, and shows what is found as the server would. */
function searchIn({ entries, ownWords, language, words }: SearchFile, form: HTMLFormElement, results: Element): void {
  const search = openSearch(entries, ownWords, language);
  const root = form.dataset['index']?.replace(/data\/[^/]*$/u, '') ?? '';
  const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...inside: readonly (Node | string)[]) => {
    const made = Object.assign(document.createElement(name), { className });
    made.append(...inside);
    return made;
  };
  const show = (query: string): void => {
    const found = search.find(query);
    const heading = Object.assign(element('h2', '', resultWords(words, found, query)), { role: 'status' });
    if (found.length === 0) {
      results.replaceChildren(heading, element('p', '', words.hint));
      return;
    }
    const items = found
      .flatMap(({ path }) => entries.filter((entry) => entry.path === path))
      .map(({ path, title, text, kind }) => {
        const link = Object.assign(element('a', '', title), { href: root + fileOf(path) });
        const excerpt = search.excerpt(text, query).map((part) => (part.isHit ? element('b', '', part.text) : part.text));
        return element('li', '', element('h3', '', link), element('p', 'quiet small', words.kind[kind]), element('p', '', ...excerpt));
      });
    results.replaceChildren(heading, element('ol', 'plain-list results', ...items));
  };
  const field = form.querySelector<HTMLInputElement>('input[name=q]');
  const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  if (field !== null && asked !== '') {
    field.value = asked;
    show(asked);
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field?.value.trim() ?? '';
    if (query !== '') show(query);
  });
}

/** The file of a page within the site: `/about#the-law` is `about/index.html#the-law`. */
function fileOf(path: string): string {
  const [address = '', ...rest] = path.split(/(?=#)/u);
  const folder = address.replaceAll(/^\/+|\/+$/gu, '');
  return `${folder === '' ? '' : `${folder}/`}index.html${rest.join('')}`;
}

const file = globalThis.saferplanSearch;
const results = document.querySelector('[data-results]');
if (file !== undefined && results !== null)
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter=search]')) searchIn(file, form, results);
