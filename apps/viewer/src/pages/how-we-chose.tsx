import { searchedWords, PART_USES } from '@saferplan/domain/publication';
import { Details } from '../govuk/details.tsx';
import { EvidenceTiles } from '../components/evidence-tile.tsx';
import { Prose } from '../components/prose.tsx';
import { Ranking } from '../components/ranking.tsx';
import type { ReactElement } from 'react';
import { SeriesVerdict } from '../components/series-verdict.tsx';
import type { Page } from '../page.ts';
import { href, type View } from '../view.ts';
import { definePage, linkTo } from '../site/define-page.ts';
import { pageEntry, type SearchEntry, wordsIn } from '../site/search-entry.ts';

/** The topics that were assessed, what the numbers say, and what was recommended. */
function howWeChosePage(view: View): Page {
  const { words, snapshot } = view;
  const method = snapshot.sections.filter((section) => section.slug === 'how-we-chose' || section.slug === 'how-we-read-trends');
  return {
    title: words.howWeChose,
    description: words.choseLede,
    section: 'how-we-chose',
    body: (
      <div className="width">
        <h1>{words.howWeChose}</h1>
        <p className="lede">{words.choseLede}</p>
        {method.map((section) => (
          <section key={section.slug} className="reading">
            {section.slug === 'how-we-chose' ? null : <h2>{section.title}</h2>}
            <Prose text={section.body} />
          </section>
        ))}
        {snapshot.scoring.length === 0 ? <p className="reading">{words.noRanking}</p> : null}
        {snapshot.scoring.map((scoring) => (
          <Ranking key={`${scoring.model.id} ${scoring.model.version}`} view={view} scoring={scoring} />
        ))}
        {snapshot.topics.map((topic) => (
          <section key={topic.slug} id={topic.slug} className="topic">
            <h2>{topic.title}</h2>
            <div className="reading">
              <Prose text={topic.summary} />
              <p>
                <strong>{words.recommended}</strong> {words.recommendation[topic.recommendation]}. {topic.reason}
              </p>
              {placesOf(view, topic.slug).map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
              {topic.departure === '' ? null : (
                <p>
                  <strong>{words.differsBecause}</strong> {topic.departure}
                </p>
              )}
            </div>
            {topic.findings.length === 0 ? null : <EvidenceTiles view={view} findings={topic.findings} />}
            <TopicTrends view={view} slugs={topic.series} />
            {topic.completedActions.length === 0 ? null : (
              <Details summary={`${words.whatWasDone} (${topic.completedActions.length})`}>
                <ul>
                  {topic.completedActions.map((action) => (
                    <li key={action.text}>{action.text}</li>
                  ))}
                </ul>
              </Details>
            )}
          </section>
        ))}
        <Contradictions view={view} />
      </div>
    ),
  };
}

/** Where the source of the plan says two things that touch the reader, and which of them stands here. */
function Contradictions({ view: { words, snapshot } }: { readonly view: View }): ReactElement | null {
  if (snapshot.contradictions.length === 0) return null;
  return (
    <section id="contradictions">
      <h2>{words.contradictions}</h2>
      <p className="reading">{words.contradictionsLede}</p>
      {snapshot.contradictions.map(({ subject, statements, carried }) => (
        <section key={subject} className="reading">
          <h3>{subject}</h3>
          <Prose text={statements} />
          {carried === '' ? null : <p>{words.carried(carried)}</p>}
        </section>
      ))}
    </section>
  );
}

function placesOf({ snapshot, words }: View, slug: string): readonly string[] {
  return snapshot.scoring.flatMap(({ model, topics }) =>
    topics
      .filter(({ topic }) => topic === slug)
      .map(({ rankInWords, band }) => words.placedAs(rankInWords, topics.length, band, model.name)),
  );
}

function TopicTrends({ view, slugs }: { readonly view: View; readonly slugs: readonly string[] }): ReactElement | null {
  const shown = view.snapshot.series.filter(({ slug }) => slugs.includes(slug));
  if (shown.length === 0) return null;
  return (
    <ul className="trend-links">
      {shown.map((series) => (
        <li key={series.slug}>
          <a href={href(view, `/trends/${series.slug}`)}>{series.title}</a> <SeriesVerdict view={view} series={series} size="inline" />
        </li>
      ))}
    </ul>
  );
}

export const howWeChose = definePage({
  path: '/how-we-chose',
  of: 'edition',
  navigation: { list: 'plan', inHeader: true, links: linkTo('/how-we-chose', (words) => words.howWeChose), section: 'how-we-chose' },
  hasContent: ({ topics }) => topics.length > 0,
  search: ({ topics }, words) => [
    ...pageEntry('/how-we-chose', words.howWeChose, words.choseLede),
    ...topics.map((topic): SearchEntry => ({
      path: `/how-we-chose#${topic.slug}`,
      kind: 'topic',
      title: topic.title,
      text: wordsIn(searchedWords(PART_USES.topic, topic)),
    })),
  ],
  render: howWeChosePage,
});
