import { searchedWords, PART_USES } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { AreaStory } from '../components/area-story.tsx';
import { Prose } from '../components/prose.tsx';
import type { Page } from '../page.ts';
import { href, type View } from '../view.ts';
import { definePage, linkTo } from '../define-page.ts';
import { pageEntry, type SearchEntry, wordsIn } from '../search/search-entry.ts';

/** The background of the plan: its prose, and what it aligns with. */
function aboutPage(view: View): Page {
  const { words, snapshot } = view;
  const { plan, edition, sections, alignments, areaChanges } = snapshot;
  const bodies = [...new Set(alignments.map((alignment) => alignment.body))];
  return {
    title: words.about,
    description: words.aboutLede,
    section: null,
    body: (
      <div className="width reading">
        <h1>{words.about}</h1>
        <p className="lede">{words.aboutLede}</p>
        <p>
          {plan.title}
          {plan.motto === '' ? '' : `: “${plan.motto}”`}
        </p>
        <TakenFrom view={view} />
        {edition.areas.length === 0 ? null : (
          <section>
            <h2>{words.areasHeading}</h2>
            <p>{words.covers(words.list(edition.areas.map(({ name }) => name)))}</p>
            {areaChanges.length === 0 ? null : <AreaStory view={view} changes={areaChanges} />}
          </section>
        )}
        {sections.map((section) => (
          <section key={section.slug} id={section.slug}>
            <h2>{section.title}</h2>
            <Prose text={section.body} />
          </section>
        ))}
        {bodies.map((body) => (
          <section key={body}>
            <h2>{words.aligned(body)}</h2>
            <ul>
              {alignments
                .filter((alignment) => alignment.body === body)
                .map((alignment) => (
                  <li key={alignment.text}>{alignment.text}</li>
                ))}
            </ul>
          </section>
        ))}
        <p>
          <a href={href(view, '/decisions')}>{words.decisions}</a>
        </p>
      </div>
    ),
  };
}

/** When the plan was first public, and the document that it was taken from, where that is recorded. */
function TakenFrom({ view: { words, snapshot } }: { readonly view: View }): ReactElement | null {
  const { publishedOn, source } = snapshot.edition;
  if (publishedOn === undefined && source === undefined) return null;
  return (
    <>
      {publishedOn === undefined ? null : <p>{words.firstPublished(words.date(publishedOn))}</p>}
      {source === undefined ? null : (
        <p>
          {words.takenFrom} {source.address === '' ? source.title : <a href={source.address}>{source.title}</a>}
          {source.datedOn === null ? '' : ` (${words.issued(words.date(source.datedOn))})`}
          {source.sha256 === '' ? null : (
            <>
              . SHA-256: <code>{source.sha256}</code>
            </>
          )}
        </p>
      )}
    </>
  );
}

export const about = definePage({
  path: '/about',
  of: 'edition',
  navigation: { list: 'answers', links: linkTo('/about', (words) => words.about) },
  hasContent: ({ plan, edition, sections, alignments }) =>
    plan.motto !== '' ||
    edition.publishedOn !== undefined ||
    edition.source !== undefined ||
    edition.areas.length + sections.length + alignments.length > 0,
  search: ({ sections }, words) => [
    ...pageEntry('/about', words.about, words.aboutLede),
    ...sections.map((section): SearchEntry => ({
      path: `/about#${section.slug}`,
      kind: 'page',
      title: section.title,
      text: wordsIn(searchedWords(PART_USES.section, section)),
    })),
  ],
  render: aboutPage,
});
