import { searchedWords, PART_USES } from '@saferplan/domain/publication';
import type { Page } from '../page.ts';
import type { View } from '../view.ts';
import { definePage, linkTo } from '../define-page.ts';
import { wordsIn } from '../search/search-entry.ts';

function glossaryPage(view: View): Page {
  const { words, snapshot } = view;
  return {
    title: words.glossary,
    description: words.glossaryLede,
    section: null,
    body: (
      <div className="width">
        <h1>{words.glossary}</h1>
        <p className="lede">{words.glossaryLede}</p>
        <dl className="glossary">
          {snapshot.glossary.map((entry) => (
            <div key={`${entry.term}-${entry.meaning}`}>
              <dt>{entry.term}</dt>
              <dd>
                {entry.meaning}
                {entry.note === '' ? null : <span className="quiet"> {entry.note}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    ),
  };
}

export const glossary = definePage({
  path: '/glossary',
  of: 'edition',
  navigation: { list: 'use', links: linkTo('/glossary', (words) => words.glossary) },
  hasContent: ({ glossary: terms }) => terms.length > 0,
  search: ({ glossary: entries }, words) => [
    {
      path: '/glossary',
      kind: 'page',
      title: words.glossary,
      text: wordsIn(entries.flatMap((entry) => searchedWords(PART_USES.glossaryEntry, entry))),
    },
  ],
  render: glossaryPage,
});
