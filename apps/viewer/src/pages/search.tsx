import type { ReactElement } from 'react';
import { Button } from '../govuk/button.tsx';
import { Input } from '../govuk/input.tsx';
import type { Page } from '../page.ts';
import { SEARCH_KINDS, type SearchEntry } from '../site/search-entry.ts';
import { href, hrefAcross, hrefOfFile, type View } from '../view.ts';
import { definePage, linkTo } from '../site/define-page.ts';

/** Looks for words on the server. Without words it is a list of all pages. */
function searchPage(view: View): Page {
  const { words, query, found } = view;
  const text = query.get('q')?.trim() ?? '';
  const entries = view.searchable();
  const results = found === null ? null : found.flatMap((path) => entries.find((entry) => entry.path === path) ?? []);
  return {
    title: words.search,
    description: words.searchLede,
    section: null,
    body: (
      <div className="width reading">
        <h1>{words.search}</h1>
        <p className="lede">{words.searchLede}</p>
        <form
          className="search"
          method="get"
          action={hrefAcross(view, '/search')}
          role="search"
          data-filter="search"
          data-index={hrefOfFile(view, '/data/search.json')}
        >
          <Input label={words.searchFor} name="q" type="search" value={text} />
          <Button text={words.search} />
        </form>
        <div data-results="">
          {results === null ? null : (
            <>
              <h2>{words.searchResults(results.length, text)}</h2>
              {results.length === 0 ? <p>{words.searchHint}</p> : <Entries view={view} entries={results} text={text} />}
            </>
          )}
        </div>
        <h2>{words.allPages}</h2>
        {SEARCH_KINDS.map((kind) => {
          const own = entries.filter((entry) => entry.kind === kind);
          return own.length === 0 ? null : (
            <section key={kind}>
              <h3>{words.pageKinds[kind]}</h3>
              <ul>
                {own.map((entry) => (
                  <li key={entry.path}>
                    <a href={href(view, entry.path)}>{entry.title}</a>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    ),
  };
}

function Entries(props: { readonly view: View; readonly entries: readonly SearchEntry[]; readonly text: string }): ReactElement {
  const { view, entries, text } = props;
  return (
    <ol className="plain-list results">
      {entries.map((entry) => (
        <li key={entry.path}>
          <h3>
            <a href={href(view, entry.path)}>{entry.title}</a>
          </h3>
          <p>{excerptOf(entry.text, text)}</p>
        </li>
      ))}
    </ol>
  );
}

const AROUND = 90;

/** The words around the first place where one of the searched words stands. */
function excerptOf(text: string, query: string): string {
  const lower = text.toLowerCase();
  const places = query
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => lower.indexOf(word))
    .filter((place) => place >= 0);
  const from = Math.max(0, (places.length === 0 ? 0 : Math.min(...places)) - AROUND);
  const piece = text.slice(from, from + 2 * AROUND);
  return `${from > 0 ? '…' : ''}${piece}${from + 2 * AROUND < text.length ? '…' : ''}`;
}

export const search = definePage({
  path: '/search',
  of: 'site',
  navigation: { list: 'use', inHeader: true, links: linkTo('/search', (words) => words.search) },

  render: searchPage,
});
