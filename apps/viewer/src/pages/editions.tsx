import type { Snapshot } from '@saferplan/domain/publication';
import { isToBegin } from '../components/standing-notice.tsx';
import type { Page } from '../page.ts';
import { withdrawnInWords } from './withdrawn.tsx';
import { hrefAcross, type View } from '../view.ts';
import { definePage, linkTo } from '../define-page.ts';
import { pageEntry } from '../search/search-entry.ts';

/** What stands beside the name of an edition: that it is the current one, or when it begins, where it was published before its years. */
function marked({ words, editions, today }: View, edition: Snapshot['edition'], index: number): string {
  if (isToBegin(edition, today)) return ` (${words.standing.toBegin(words.date(edition.startsOn))})`;
  const current = editions.findIndex(({ snapshot }) => !isToBegin(snapshot.edition, today));
  return index === current ? ` (${words.current})` : '';
}

/** Every published edition, newest first. */
function editionsPage(view: View): Page {
  const { words, editions, withdrawn } = view;
  return {
    title: words.editions,
    description: words.editionsLede,
    section: null,
    body: (
      <div className="width">
        <h1>{words.editions}</h1>
        <p className="lede">{words.editionsLede}</p>
        <ul className="definitions">
          {editions.map(({ snapshot, publishedAt }, index) => (
            <li key={snapshot.edition.label}>
              <strong>
                <a href={hrefAcross(view, `/editions/${snapshot.edition.label}/`)}>{snapshot.edition.label}</a>
                {marked(view, snapshot.edition, index)}
              </strong>
              {snapshot.edition.areas.length === 0 ? null : (
                <p>{words.covers(words.list(snapshot.edition.areas.map(({ name }) => name)))}</p>
              )}
              <p>{words.list(snapshot.priorities.map((priority) => priority.title))}</p>
              {editions.slice(index + 1).map((older) => (
                <p key={older.snapshot.edition.label}>
                  <a href={hrefAcross(view, `/changes/${older.snapshot.edition.label}/${snapshot.edition.label}`)}>
                    {words.compareTo(older.snapshot.edition.label, snapshot.edition.label)}
                  </a>
                </p>
              ))}
              {snapshot.redacted === undefined ? null : (
                <>
                  <p>{words.redacted(snapshot.redacted.texts.length)}</p>
                  <ul>
                    {[...new Set(snapshot.redacted.texts.map(({ on, reason }) => `${words.date(on.slice(0, 10))}: ${reason}`))].map(
                      (text) => (
                        <li key={text}>{text}</li>
                      ),
                    )}
                  </ul>
                </>
              )}
              {snapshot.edition.publishedOn === undefined ? null : <p>{words.firstPublished(words.date(snapshot.edition.publishedOn))}</p>}
              <p className="quiet small">{words.published(words.date(publishedAt.slice(0, 10)))}</p>
            </li>
          ))}
          {withdrawn.map((note) => (
            <li key={note.label}>
              <strong>
                <a href={hrefAcross(view, `/editions/${note.label}/`)}>{words.withdrawnTitle(note.label)}</a>
              </strong>
              <p>{withdrawnInWords(note, words)}</p>
            </li>
          ))}
        </ul>
      </div>
    ),
  };
}

export const editions = definePage({
  path: '/editions',
  of: 'site',
  navigation: { list: 'answers', links: linkTo('/editions', (words) => words.editions) },
  search: (_, words) => pageEntry('/editions', words.editions, words.editionsLede),
  render: editionsPage,
});
