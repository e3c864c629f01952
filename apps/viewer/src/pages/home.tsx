import { countActions, coversSeveralYears, type SnapshotContact, type SnapshotPriority } from '@saferplan/domain/publication';
import { mostTelling } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { changesInASentence } from '../components/changes-in-short.ts';
import { LineageRail } from '../components/lineage-rail.tsx';
import { Matrix } from '../components/matrix.tsx';
import { PriorityCard } from '../components/priority-card.tsx';
import { seriesOfPriority } from '../components/priority-series.ts';
import { seriesVerdictInWords } from '../components/series-verdict.tsx';
import { isUnderWay, StandingNotice } from '../components/standing-notice.tsx';
import { Timeline } from '../components/timeline.tsx';
import { YourArea } from '../components/your-area.tsx';
import type { Page } from '../page.ts';
import { definePage, linkTo } from '../define-page.ts';
import { pageEntry } from '../search/search-entry.ts';
import { href, uses, type View } from '../view.ts';

/** The priorities with their verdicts, the themes, whom to call, what changed, and where the edition stands. */
function homePage(view: View): Page {
  const { words, snapshot } = view;
  const { edition, lineage, series } = snapshot;
  const { onHome } = words;
  return {
    title: edition.headline,
    description: edition.introduction,
    section: 'priorities',
    hasStanding: true,
    body: (
      <div className="width">
        <h1>{edition.headline}</h1>
        <p className="lede">
          {edition.introduction} <b>{stateOf(view)}</b>
        </p>
        <StandingNotice view={view} />
        {snapshot.places === null || snapshot.places.wards.length === 0 ? null : (
          <p>
            <a href={href(view, '/place')}>{words.beside.place.yourWard}</a>
          </p>
        )}
        <h2 className="board-title">
          {isUnderWay(view) && !coversSeveralYears(edition) ? words.thisYear : words.prioritiesOf(edition.label)}
        </h2>
        <Priorities view={view} />
        {series.length === 0 || !uses(view, 'trends') ? null : (
          <p className="smallest quiet">
            {onHome.cards} <a href={href(view, '/trends')}>{onHome.howWeRead}</a>
          </p>
        )}
        <Themes view={view} />
        <AreaAndNumbers view={view} />
        {edition.previous === null || lineage.length === 0 ? null : (
          <section>
            <h2>{words.changedSince(edition.previous)}</h2>
            <p className="sub">{changesInASentence(view)}</p>
            <LineageRail view={view} columns />
            <p>
              <a href={href(view, '/changes')}>{words.everyChange}</a>
            </p>
          </section>
        )}
        <section id="standing">
          <h2>{onHome.whereItStands}</h2>
          <p className="sub">{onHome.asTheRecordsShow}</p>
          <Timeline view={view} />
          <p className="small">
            <a href={href(view, '/decisions')}>{words.decisions}</a>
          </p>
        </section>
      </div>
    ),
  };
}

/** What was reported of all actions, and what the chart of each priority says. */
function stateOf(view: View): string {
  const { words, snapshot, today } = view;
  const { total, reported, datesPassed } = countActions(
    snapshot.priorities.flatMap(({ actions }) => actions),
    today,
  );
  const telling = snapshot.priorities.flatMap((priority) => mostTelling(seriesOfPriority(snapshot, priority)) ?? []);
  const charts = [...new Map(telling.map((series) => [series.slug, series])).values()];
  const newest = charts
    .flatMap(({ points, interval }) => {
      const point = points.findLast(({ value }) => value !== null);
      return point === undefined ? [] : [{ period: point.period, interval }];
    })
    .toSorted((one, other) => one.period.localeCompare(other.period))
    .at(-1);
  return [
    ...(total === 0 ? [] : [words.onHome.allActions(total, reported, datesPassed)]),
    ...(newest === undefined
      ? []
      : [
          words.onHome.inTheFigures(
            words.periodOf(newest.period, newest.interval),
            charts.map((series) => seriesVerdictInWords(view, series)),
          ),
        ]),
  ].join(' ');
}

/** All priorities in their order, or under what they are grouped by, each group where its first priority stands. */
function Priorities({ view }: { readonly view: View }): ReactElement {
  const { priorities } = view.snapshot;
  const groups = [...new Set(priorities.map(({ group }) => group))];
  const sizeOf = (group: string): number => priorities.filter((priority) => priority.group === group).length;
  if (groups.every((group) => group === '')) return <Board view={view} priorities={priorities} heading="h3" fewest={3} />;
  return (
    <div className="board-groups">
      {groups.map((group) => (
        <section key={group} className={`group-of-${Math.min(5, sizeOf(group)).toString()}`}>
          {group === '' ? null : <h3 className="group-heading">{group}</h3>}
          <Board view={view} priorities={priorities.filter((priority) => priority.group === group)} heading="h4" fewest={1} />
        </section>
      ))}
    </div>
  );
}

function Board(props: {
  readonly view: View;
  readonly priorities: readonly SnapshotPriority[];
  readonly heading: 'h3' | 'h4';
  /** How many columns there are at least. */
  readonly fewest: number;
}): ReactElement {
  const { view, priorities, heading, fewest } = props;
  return (
    <ol className={`board board-${Math.max(fewest, columnsFor(priorities.length)).toString()}`}>
      {priorities.map((priority) => (
        <PriorityCard key={priority.slug} view={view} priority={priority} heading={heading} />
      ))}
    </ol>
  );
}

/** Five side by side at most; more in rows as even as can be. */
const columnsFor = (cards: number): number => (cards <= 5 ? cards : cards % 4 === 0 || cards % 3 !== 0 ? 4 : 3);

function Themes({ view }: { readonly view: View }): ReactElement | null {
  const { words, snapshot } = view;
  const { themes, priorities } = snapshot;
  if (themes.length === 0) return null;
  const all = themes.every((theme) => theme.priorities.length === priorities.length);
  return (
    <>
      <h2 className="small-heading">{words.themesHeading(themes.length, all)}</h2>
      {all ? (
        <ul className="theme-list">
          {themes.map(({ slug, title, summary }) => (
            <li key={slug}>
              <a href={href(view, `/themes/${slug}`)}>{title}</a> <span className="quiet">{summary}</span>
            </li>
          ))}
        </ul>
      ) : (
        <Matrix view={view} />
      )}
    </>
  );
}

/** How many numbers stand on the first page. */
const MOST_NUMBERS = 6;

/** Where somebody lives, and whom to call, beside each other; the numbers alone where nothing by place is published. */
function AreaAndNumbers({ view }: { readonly view: View }): ReactElement | null {
  if (view.snapshot.places === null) return <WhoToCall view={view} />;
  return (
    <div className="halves">
      <YourArea view={view} />
      <WhoToCall view={view} />
    </div>
  );
}

function WhoToCall({ view }: { readonly view: View }): ReactElement | null {
  const { words, snapshot } = view;
  const order: readonly SnapshotContact['category'][] = ['emergency', 'helpline', 'service'];
  const shown = order
    .flatMap((category) => snapshot.contacts.filter((contact) => contact.category === category && contact.telephone !== ''))
    .slice(0, MOST_NUMBERS);
  if (shown.length === 0) return null;
  return (
    <section className="who-to-call">
      <h2>{words.onHome.whoToCall}</h2>
      <ul className="call">
        {shown.map(({ slug, name, telephone }) => (
          <li key={slug}>
            <span>{name}</span>
            <a href={`tel:${telephone.replaceAll(' ', '')}`}>{telephone}</a>
          </li>
        ))}
      </ul>
      <p className="smallest">
        <a href={href(view, '/contacts')}>{words.onHome.allNumbers}</a>
      </p>
    </section>
  );
}

export const home = definePage({
  path: '/',
  of: 'edition',
  navigation: { list: 'plan', inHeader: true, links: linkTo('/', (words) => words.priorities), section: 'priorities' },
  search: ({ edition }) => pageEntry('/', edition.headline, edition.introduction),
  render: homePage,
});
