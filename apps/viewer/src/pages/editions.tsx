import type { Page } from '../page.ts';
import { hrefAcross, type View } from '../view.ts';

/** Every published edition, newest first. */
export function editionsPage(view: View): Page {
  const { words, editions } = view;
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
                {index === 0 ? ` (${words.current})` : ''}
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
              <p className="quiet small">{words.published(words.date(publishedAt.slice(0, 10)))}</p>
            </li>
          ))}
        </ul>
      </div>
    ),
  };
}
