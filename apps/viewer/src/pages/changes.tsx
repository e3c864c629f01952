import { type LineageColumn, type LineageNode, LineagePicture, type LineagePictureProps } from '@saferplan/charts/lineage';
import { lineageStanding, type PublishedPlanElement, type Snapshot } from '@saferplan/domain/publication';
import { areaChangesSince, AreaStory } from '../components/area-story.tsx';
import { DecisionFacts, LineageArticle, sharedDecider } from '../components/lineage-article.tsx';
import { changesInShort } from '../components/changes-in-short.ts';
import { LineageRail } from '../components/lineage-rail.tsx';
import type { ReactElement } from 'react';
import { Scrolls } from '../components/scrolls.tsx';
import type { Page } from '../page.ts';
import { href, hrefAcross, type View } from '../view.ts';
import { definePage, linkTo } from '../define-page.ts';
import { pageEntry, wordsIn } from '../search/search-entry.ts';

/** What became of each priority and theme of the edition before, as a picture and in words; and the years before that. */
function changesPage(view: View): Page {
  const { words, snapshot, editions } = view;
  const { lineage, edition } = snapshot;
  const older = editions.filter((other) => other.snapshot.edition.startsOn < edition.startsOn);
  const areaChanges = areaChangesSince(view);
  if (edition.previous === null)
    return {
      title: words.changed,
      description: words.firstEdition,
      section: 'changes',
      body: (
        <div className="width">
          <h1>{words.changed}</h1>
          <p className="lede">{words.firstEdition}</p>
        </div>
      ),
    };
  const said = words.onChanges;
  const parts = changesInShort(view, 'with-names');
  return {
    title: words.changedSince(edition.previous),
    description: words.changesLede(edition.previous, edition.label),
    section: 'changes',
    body: (
      <div className="width">
        <h1>{said.title}</h1>
        <p className="lede">
          <b>
            {lineage.length === 0 ? words.changesLede(edition.previous, edition.label) : said.lede(edition.previous, edition.label, parts)}
          </b>
        </p>
        <div className="wide-only">
          <Scrolls className="picture" label={words.pictureTitle(edition.previous, edition.label)}>
            <LineagePicture
              id="lineage"
              title={words.pictureTitle(edition.previous, edition.label)}
              description={words.pictureDescription}
              {...pictureOf([snapshot, ...older.map((other) => other.snapshot)])}
              kindWords={words.kind}
              themeWord={words.theme.toLowerCase()}
            />
          </Scrolls>
        </div>
        <div className="narrow-only">
          <LineageRail view={view} />
        </div>
        <h2>{words.inWords}</h2>
        <div className="beside">
          <div className="article">
            <LineageArticle view={view} decisions={lineage} withDecider={sharedDecider(lineage) === null} heading="h3" />
            <DoneBefore view={view} />
            {snapshot.contradictions.length === 0 ? null : (
              <p>
                <a href={href(view, '/how-we-chose#contradictions')}>{words.contradictions}</a>
              </p>
            )}
            {areaChanges.length === 0 ? null : (
              <section className="article-part">
                <h3>{words.areaChanged}</h3>
                <AreaStory view={view} changes={areaChanges} />
              </section>
            )}
          </div>
          <DecisionFacts view={view} decisions={lineage} />
        </div>
        {older.length === 0 ? null : (
          <section>
            <h2>{said.otherYears}</h2>
            <ul>
              {older.map((other) => {
                const { label, previous } = other.snapshot.edition;
                return (
                  <li key={label}>
                    <a href={hrefAcross(view, `/changes/${label}/${edition.label}`)}>{words.compareTo(label, edition.label)}</a>
                    {previous === null ? null : (
                      <>
                        {' · '}
                        <a href={hrefAcross(view, `/editions/${label}/changes`)}>{words.changedSince(previous)}</a>
                      </>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        )}
      </div>
    ),
  };
}

/** What was done in the year before, by the topic that reviews it. */
function DoneBefore({ view: { words, snapshot } }: { readonly view: View }): ReactElement | null {
  const reviewed = snapshot.topics.filter(({ reviews, completedActions }) => reviews !== null && completedActions.length > 0);
  if (reviewed.length === 0) return null;
  return (
    <>
      {reviewed.map(({ slug, title, completedActions }) => (
        <details key={slug} className="more">
          <summary>{`${title}: ${words.onPriority.doneBefore(completedActions.length)}`}</summary>
          <ul>
            {completedActions.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

/** The columns and joints of the picture, from editions newest first. An edition that is not held shows by what its successor names of it. */
export function pictureOf(newestFirst: readonly Snapshot[]): Pick<LineagePictureProps, 'columns' | 'joints'> {
  const linked = newestFirst.filter(({ edition }) => edition.previous !== null);
  const oldest = linked.at(-1);
  const held = newestFirst.find(({ edition }) => edition.label === oldest?.edition.previous);
  const first: LineageColumn = {
    label: oldest?.edition.previous ?? '',
    nodes: held === undefined ? unique((oldest?.lineage ?? []).flatMap(({ from }) => from)) : nodesOf(held),
  };
  const inOrder = linked.toReversed();
  return {
    columns: [first, ...inOrder.map((snapshot) => ({ label: snapshot.edition.label, nodes: nodesOf(snapshot) }))],
    joints: inOrder.map(({ lineage }) =>
      lineage.map((decision) => ({ kind: lineageStanding(decision), from: decision.from.map(keyOf), to: decision.to.map(keyOf) })),
    ),
  };
}

const keyOf = (planElement: PublishedPlanElement): string => `${planElement.type}/${planElement.slug}`;
const nodeOf = (planElement: PublishedPlanElement): LineageNode => ({
  key: keyOf(planElement),
  title: planElement.title,
  type: planElement.type,
});

function unique(planElements: readonly PublishedPlanElement[]): readonly LineageNode[] {
  return [...new Map(planElements.map((planElement) => [keyOf(planElement), nodeOf(planElement)])).values()];
}

function nodesOf(snapshot: Snapshot): readonly LineageNode[] {
  return [
    ...snapshot.priorities.map(({ slug, title }) => nodeOf({ type: 'priority', slug, title })),
    ...snapshot.themes.map(({ slug, title }) => nodeOf({ type: 'theme', slug, title })),
  ];
}

export const changes = definePage({
  path: '/changes',
  of: 'edition',
  navigation: { list: 'plan', inHeader: true, links: linkTo('/changes', (words) => words.changed), section: 'changes' },
  hasContent: ({ edition }) => edition.previous !== null,
  search: ({ lineage }, words) =>
    pageEntry(
      '/changes',
      words.changed,
      wordsIn(lineage.flatMap(({ from, to, reason }) => [...[...from, ...to].map(({ title }) => title), reason])),
    ),
  render: changesPage,
});
