import type { ReactElement } from 'react';
import { Button } from '../govuk/button.tsx';
import { Input } from '../govuk/input.tsx';
import type { Page } from '../page.ts';
import { resultWords } from '../components/result-words.ts';
import type { Search } from '../search/search-index.ts';
import { definePage, linkTo } from '../define-page.ts';
import { SEARCH_KINDS, type SearchEntry } from '../search/search-entry.ts';
import { searchScriptPath } from '../components/search-script-path.ts';
import { href, hrefAcross, hrefOfFile, type View } from '../view.ts';

declare const SEARCH_SCRIPT_ADDRESS: string;

/** Looks for words on the server. Without words it is a list of all pages. */
function searchPage(view: View): Page {
  const { words, query } = view;
  const { searching } = words;
  const text = query.get('q')?.trim() ?? '';
  const entries = view.searchable();
  return {
    title: words.search,
    description: searching.lede,
    section: null,
    body: (
      <div className="width reading">
        <h1>{words.search}</h1>
        <p className="lede">{searching.lede}</p>
        <form
          className="search"
          method="get"
          action={hrefAcross(view, '/search')}
          role="search"
          data-filter="search"
          data-index={hrefOfFile(view, searchScriptPath(view.language))}
          data-script={SEARCH_SCRIPT_ADDRESS}
        >
          <Input label={searching.label} name="q" type="search" value={text} />
          <Button text={words.search} />
        </form>
        <div data-results="">{text === '' ? null : <Results view={view} entries={entries} search={view.search()} text={text} />}</div>
        <h2>{searching.allPages}</h2>
        {SEARCH_KINDS.map((kind) => {
          const own = entries.filter((entry) => entry.kind === kind);
          return own.length === 0 ? null : (
            <section key={kind}>
              <h3>{searching.kinds[kind]}</h3>
              <ul>
                {own.map((entry) => (
                  <li key={entry.path}>
                    <EntryLink view={view} entry={entry} entries={entries} />
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

function Results(props: {
  readonly view: View;
  readonly entries: readonly SearchEntry[];
  readonly search: Search;
  readonly text: string;
}): ReactElement {
  const { view, entries, search, text } = props;
  const { searching } = view.words;
  const found = search.find(text);
  return (
    <>
      <h2>{resultWords(searching, found, text)}</h2>
      {found.length === 0 ? (
        <p>{searching.hint}</p>
      ) : (
        <ol className="plain-list results">
          {found
            .flatMap((one) => entries.filter(({ path }) => path === one.path))
            .map((entry) => (
              <li key={entry.path}>
                <h3>
                  <a href={href(view, entry.path)}>{entry.title}</a>
                </h3>
                <p className="quiet small">{searching.kind[entry.kind]}</p>
                <p>{search.excerpt(entry.text, text).map(({ text: part, isHit }, index) => (isHit ? <b key={index}>{part}</b> : part))}</p>
              </li>
            ))}
        </ol>
      )}
    </>
  );
}

/** The way to what was found; where several are called the same, the name of the link has its kind too, and if need be its address. */
function EntryLink(props: { readonly view: View; readonly entry: SearchEntry; readonly entries: readonly SearchEntry[] }): ReactElement {
  const { view, entry, entries } = props;
  const alike = entries.filter(({ title, path }) => title === entry.title && path !== entry.path);
  const kind = view.words.searching.kind[entry.kind];
  return (
    <a href={href(view, entry.path)}>
      {entry.title}
      {alike.length === 0 ? null : (
        <span className="visually-hidden"> ({alike.some((one) => one.kind === entry.kind) ? `${kind}, ${entry.path}` : kind})</span>
      )}
    </a>
  );
}

export const search = definePage({
  path: '/search',
  of: 'site',
  navigation: { list: 'use', inHeader: true, links: linkTo('/search', (words) => words.search) },
  render: searchPage,
});
