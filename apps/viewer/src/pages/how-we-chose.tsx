import { SmallChart } from '@saferplan/charts/control-chart';
import { evidenceFacts, PART_USES, searchedWords, type PublishedPlanElement, type SnapshotTopic } from '@saferplan/domain/publication';
import { findingInWords } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { Verdict } from '../components/verdict.tsx';
import { NEIGHBOURS_VERDICTS } from '../components/neighbours-verdict.ts';
import { DoneBefore } from '../components/done-before.tsx';
import { Doubt } from '../components/doubt.tsx';
import { Doubts, EvidenceTiles, PairOf } from '../components/evidence-tile.tsx';
import { Folded } from '../components/folded.tsx';
import { dayHeld } from '../components/lineage-sentence.tsx';
import { NoPicture } from '../components/pair.tsx';
import { GapRegister } from '../components/registers.tsx';
import { Prose } from '../components/prose.tsx';
import { Ranking } from '../components/ranking.tsx';
import { SeriesVerdict } from '../components/series-verdict.tsx';
import { StatedAgainstChart } from '../components/stated-against-chart.tsx';
import type { Page } from '../page.ts';
import { definePage, linkTo } from '../define-page.ts';
import { pageEntry, type SearchEntry, wordsIn } from '../search/search-entry.ts';
import { href, type View } from '../view.ts';

type Recommendation = SnapshotTopic['recommendation'];
const BANDS: readonly Recommendation[] = ['split', 'make-or-keep-priority', 'merge', 'make-theme', 'remove', 'watch', 'not-recorded'];

/** The topics that were looked at, in bands by what was recommended; what was decided stands apart. Never an order that was not published. */
function howWeChosePage(view: View): Page {
  const { words, snapshot } = view;
  const { topics, scoring, sections } = snapshot;
  const said = words.onChosen;
  const method = sections.filter((section) => section.slug === 'how-we-chose' || section.slug === 'how-we-read-trends');
  const bands = BANDS.map((band) => ({ band, own: topics.filter(({ recommendation }) => recommendation === band) })).filter(
    ({ own }) => own.length > 0,
  );
  return {
    title: words.howWeChose,
    description: words.choseLede,
    section: 'how-we-chose',
    body: (
      <div className="width">
        <h1>{words.howWeChose}</h1>
        <p className="lede">
          {topics.length === 0 ? (
            words.choseLede
          ) : (
            <>
              {said.topicsLookedAt(topics.length)} <b>{said.counts(bands.map(({ band, own }) => said.count[band](own.length)))}</b>{' '}
              {said.keptApart}
            </>
          )}
        </p>
        {scoring.length === 0 && topics.length > 0 ? <Doubt first={said.rankingNotPublished}>{words.noRanking}</Doubt> : null}
        {bands.map(({ band, own }) => (
          <section key={band} className="band">
            <h2>
              {said.bands[band]} <span className="quiet">{own.length}</span>
            </h2>
            {own.map((topic) => (
              <Topic key={topic.slug} view={view} topic={topic} />
            ))}
          </section>
        ))}
        {scoring.map((one) => (
          <Ranking key={`${one.model.id} ${one.model.version}`} view={view} scoring={one} />
        ))}
        {method.map((section) => (
          <section key={section.slug} className="reading">
            <h2>{section.title}</h2>
            <Folded summary={said.howItIsDone(section.title)}>
              <Prose text={section.body} />
            </Folded>
          </section>
        ))}
        <GapRegister view={view} />
        <Contradictions view={view} />
      </div>
    ),
  };
}

/** A topic in one row: what the evidence says, a small picture of it, and what was recommended and decided. */
function Topic({ view, topic }: { readonly view: View; readonly topic: SnapshotTopic }): ReactElement {
  return (
    <article id={topic.slug} className="topic-row">
      <div>
        <h3>{topic.title}</h3>
        <Prose text={topic.summary} />
        <Reasons view={view} topic={topic} />
      </div>
      <figure>
        <TopicPicture view={view} topic={topic} />
      </figure>
      <Decision view={view} topic={topic} />
      <FiguresAndActions view={view} topic={topic} />
    </article>
  );
}

/** Why it was so recommended, where it stands in a published ranking, and what its charts say. */
function Reasons({ view, topic }: { readonly view: View; readonly topic: SnapshotTopic }): ReactElement | null {
  const { words, snapshot } = view;
  const places = placesOf(view, topic.slug);
  const shown = snapshot.series.filter(({ slug }) => topic.series.includes(slug));
  if ([topic.reason, topic.departure, ...places].every((text) => text === '') && shown.length === 0) return null;
  return (
    <Folded
      summary={
        <>
          {words.onChosen.why}
          <span className="visually-hidden">: {topic.title}</span>
        </>
      }
    >
      {topic.reason === '' ? null : <p>{topic.reason}</p>}
      {places.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {topic.departure === '' ? null : (
        <p>
          <strong>{words.differsBecause}</strong> {topic.departure}
        </p>
      )}
      {shown.length === 0 ? null : (
        <ul className="trend-links">
          {shown.map((series) => (
            <li key={series.slug}>
              <a href={href(view, `/trends/${series.slug}`)}>{series.title}</a> <SeriesVerdict view={view} series={series} size="inline" />
              <StatedAgainstChart view={view} series={series} />
              <BesideNeighbours view={view} series={series.slug} />
            </li>
          ))}
        </ul>
      )}
    </Folded>
  );
}

/** How a kind of figures stands among those of other areas, where that is published. */
function BesideNeighbours({ view, series }: { readonly view: View; readonly series: string }): ReactElement | null {
  const beside = view.snapshot.neighbours.find((one) => one.series === series);
  if (beside === undefined) return null;
  return (
    <div>
      <a href={href(view, '/neighbours')}>{view.words.beside.neighbours.title}</a>{' '}
      <Verdict view={view} verdict={NEIGHBOURS_VERDICTS[beside.comparison.state]} size="inline" />
    </div>
  );
}

/** Every figure about a topic, and what was done about it in the year before, behind one line. */
function FiguresAndActions({ view, topic }: { readonly view: View; readonly topic: SnapshotTopic }): ReactElement | null {
  const { words } = view;
  const figures = evidenceFacts(topic.findings).length;
  const done = topic.completedActions;
  if (figures === 0 && done.length === 0) return null;
  const held = [
    ...(figures === 0 ? [] : [words.onChosen.allFigures(figures)]),
    ...(done.length === 0 ? [] : [words.onPriority.doneBefore(done.length)]),
  ];
  return (
    <details className="more topic-more">
      <summary>
        <span className="visually-hidden">{topic.title}: </span>
        {held.map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))).join('; ')}
      </summary>
      {figures === 0 ? null : <EvidenceTiles view={view} findings={topic.findings} />}
      {done.length === 0 ? null : (
        <>
          <p>
            <strong>{words.onPriority.doneBefore(done.length)}</strong>
          </p>
          <DoneBefore view={view} done={done} />
        </>
      )}
    </details>
  );
}

/** The first fact that a picture can be drawn of, with its figure and what belongs to it; else its chart; else that no figures are given. */
function TopicPicture({ view, topic }: { readonly view: View; readonly topic: SnapshotTopic }): ReactElement {
  const { words, snapshot } = view;
  const finding = topic.findings.find(({ now, before }) => now !== null && before !== null);
  if (finding !== undefined)
    return (
      <>
        <PairOf view={view} finding={finding} />
        <figcaption>
          {finding.measure}
          <Doubts view={view} finding={finding} skipsChance />
        </figcaption>
      </>
    );
  const series = snapshot.series.find(({ slug }) => topic.series.includes(slug));
  if (series === undefined)
    return <NoPicture text={topic.findings.length === 0 ? words.onChosen.noFiguresGiven : words.onChosen.noCountsGiven} />;
  return (
    <>
      <SmallChart series={series} title={words.chartOf(series.title, series.unit)} words={words.chart} />
      <figcaption>{series.title}</figcaption>
    </>
  );
}

/** What was recommended, and who decided: that no record is held, where none is. */
function Decision({ view, topic }: { readonly view: View; readonly topic: SnapshotTopic }): ReactElement {
  const { words, snapshot } = view;
  const touches = (planElements: readonly PublishedPlanElement[]): boolean =>
    planElements.some(({ type, slug }) => topic.reviews !== null && topic.reviews.type === type && topic.reviews.slug === slug);
  const decision = snapshot.lineage.find(({ from }) => touches(from));
  const meeting = decision?.meeting ?? null;
  return (
    <dl className="topic-decision">
      <dt>{words.onChosen.recommended}</dt>
      <dd>{words.recommendation[topic.recommendation]}</dd>
      <dt>{words.onChosen.decided}</dt>
      <dd className={meeting === null ? 'is-late' : undefined}>
        {meeting === null ? words.onChosen.noRecord : `${meeting.body}, ${dayHeld(meeting, words)}`}
      </dd>
    </dl>
  );
}

/** Where the source of the plan says two things that touch the reader, and which of them stands here. */
function Contradictions({ view: { words, snapshot } }: { readonly view: View }): ReactElement | null {
  if (snapshot.contradictions.length === 0) return null;
  return (
    <section id="contradictions">
      <h2>{words.contradictions}</h2>
      <p className="reading">{words.contradictionsLede}</p>
      <Folded summary={words.onChosen.contradictions(snapshot.contradictions.length)}>
        {snapshot.contradictions.map(({ subject, statements, carried }) => (
          <section key={subject} className="reading">
            <h3>{subject}</h3>
            <Prose text={statements} />
            {carried === '' ? null : <p>{words.carried(carried)}</p>}
          </section>
        ))}
      </Folded>
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

export const howWeChose = definePage({
  path: '/how-we-chose',
  of: 'edition',
  navigation: { list: 'plan', inHeader: true, links: linkTo('/how-we-chose', (words) => words.howWeChose), section: 'how-we-chose' },
  hasContent: ({ topics }) => topics.length > 0,
  search: ({ topics, partnership }, words) => [
    ...pageEntry('/how-we-chose', words.howWeChose, words.choseLede),
    ...topics.map((topic): SearchEntry => ({
      path: `/how-we-chose#${topic.slug}`,
      kind: 'topic',
      title: topic.title,
      text: wordsIn([
        ...searchedWords(PART_USES.topic, topic),
        // What the plan's own numbers give is not in the plan, and is what people look for who have read it here.
        ...partnership.languages.flatMap((language) => topic.findings.map((finding) => findingInWords(finding, language).disagreement)),
      ]),
    })),
  ],
  render: howWeChosePage,
});
