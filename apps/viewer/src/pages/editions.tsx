import { inWords } from '@saferplan/domain/shared';
import type { Page } from '../page.ts';
import type { View } from '../view.ts';

/** Every published edition, newest first. */
export function editionsPage(view: View): Page {
  const { words, editions } = view;
  return {
    title: words.editions,
    section: null,
    body: (
      <div className="width">
        <h1>{words.editions}</h1>
        <p className="lede">{words.editionsLede}</p>
        <ul className="definitions">
          {editions.map(({ snapshot, publishedAt }, index) => (
            <li key={snapshot.edition.label}>
              <strong>
                <a href={`/editions/${snapshot.edition.label}/`}>{snapshot.edition.label}</a>
                {index === 0 ? ` (${words.current})` : ''}
              </strong>
              <p>{words.list(snapshot.priorities.map((priority) => priority.title))}</p>
              <p className="quiet small">{words.published(inWords(publishedAt.slice(0, 10)))}</p>
            </li>
          ))}
        </ul>
      </div>
    ),
  };
}
