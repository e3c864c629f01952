import { SmallChart } from '@saferplan/charts/control-chart';
import {
  countActions,
  priorityNumber,
  type SnapshotPriority,
  type SnapshotSeries,
  statedAgainstChart,
  tellingFigure,
} from '@saferplan/domain/publication';
import { mostTelling, statedAgainstChartInWords } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { href, type View } from '../view.ts';
import { figureOf, PairOf, periodOf } from './evidence-tile.tsx';
import { NoPicture, Share } from './pair.tsx';
import { seriesOfPriority } from './priority-series.ts';
import { SeriesVerdict } from './series-verdict.tsx';
import { splitTitle } from './split-title.ts';
import { Squares } from './squares.tsx';
import { Verdict } from './verdict.tsx';
import { Text } from './words-with-terms.tsx';

interface CardProps {
  readonly view: View;
  readonly priority: SnapshotPriority;
}

/** A priority at a glance: is it working, its one telling figure with a picture, and what is being done. */
export function PriorityCard({ view, priority, heading: Heading }: CardProps & { readonly heading: 'h3' | 'h4' }): ReactElement {
  const { words, snapshot } = view;
  const { name, addition } = splitTitle(priority.title);
  const number = priorityNumber(priority, snapshot.partnership.numbering);
  const series = mostTelling(seriesOfPriority(snapshot, priority));
  return (
    <li className="card">
      <Heading>
        {number === '' ? null : (
          <span className="card-number" aria-hidden="true">
            {number}
          </span>
        )}
        <a href={href(view, `/priorities/${priority.slug}`)}>{addition === '' ? name : `${name}, ${addition}`}</a>
      </Heading>
      <div className="card-verdict">
        <span className="label">{words.onHome.isItWorking}</span>
        {series === null ? (
          <Verdict view={view} verdict={hasReading(priority) ? 'cannot-say' : 'no-figures'} />
        ) : (
          <SeriesVerdict view={view} series={series} named />
        )}
      </div>
      <Picture view={view} priority={priority} series={series} />
      <Figure view={view} priority={priority} series={series} />
      <Doing view={view} priority={priority} />
    </li>
  );
}

const hasReading = ({ indicators }: SnapshotPriority): boolean => indicators.some(({ readings }) => readings.length > 0);

/** Nothing where there is no figure at all: what is said above it says that already. */
function Picture({ view, priority, series }: CardProps & { readonly series: SnapshotSeries | null }): ReactElement | null {
  const { words, snapshot } = view;
  if (series !== null)
    return (
      <div className="card-picture">
        <SmallChart series={series} title={words.chartOf(series.title, series.unit)} words={words.chart} />
      </div>
    );
  if (tellingFigure(snapshot, priority).kind === 'none') return null;
  return (
    <div className="card-picture">
      <FigurePicture view={view} priority={priority} />
    </div>
  );
}

function FigurePicture({ view, priority }: CardProps): ReactElement {
  const { words, snapshot } = view;
  const figure = tellingFigure(snapshot, priority);
  const none = <NoPicture text={words.noFiguresYet} />;
  if (figure.kind !== 'finding') return none;
  const { finding } = figure;
  if (finding.now !== null && finding.before !== null) return <PairOf view={view} finding={finding} />;
  return finding.unit === '%' && finding.now !== null ? (
    <Share percent={finding.now.value} label={words.onHome.shareOf(finding.measure, figureOf(finding, words))} />
  ) : (
    none
  );
}

/** The telling figure with what it is; every hedge that belongs to it stands here too. */
function Figure({ view, priority, series }: CardProps & { readonly series: SnapshotSeries | null }): ReactElement | null {
  const { words, snapshot } = view;
  const { onHome } = words;
  const figure = tellingFigure(snapshot, priority);
  switch (figure.kind) {
    case 'none':
      return figure.indicator === null ? null : <p className="card-figure">{onHome.toBeCounted(figure.indicator.title)}</p>;
    case 'reading':
      return (
        <p className="card-figure">
          <b>{words.number(figure.reading.value)}</b> <Text>{figure.indicator.title}</Text>, {words.date(figure.reading.when)}.{' '}
          {figure.reading.note}
        </p>
      );
    case 'finding': {
      const { finding } = figure;
      const period = finding.now === null ? '' : periodOf(finding.now, words);
      return (
        <p className="card-figure">
          <b>{figureOf(finding, words)}</b> <Text>{finding.measure}</Text>
          {period === '' ? '' : `, ${period}`}
          {finding.caveat === '' ? null : (
            <span className="card-caveat">
              <Text>{finding.caveat}</Text>
            </span>
          )}
          {series === null
            ? null
            : statedAgainstChart(snapshot, series)
                .filter((one) => one.finding === finding)
                .map((one) => (
                  <span key={one.finding.measure} className="card-caveat">
                    {statedAgainstChartInWords(one, series, view.language).first}
                  </span>
                ))}
        </p>
      );
    }
  }
}

function Doing({ view, priority }: CardProps): ReactElement {
  const { words } = view;
  return (
    <div className="card-doing">
      <span className="label">{words.onHome.whatIsDone}</span>
      <ActionsInShort view={view} priority={priority} />
    </div>
  );
}

/** Where the actions of a priority stand, as squares and in words; that there is no action plan yet, where there is none. */
export function ActionsInShort({ view, priority }: CardProps): ReactElement {
  const { words, today } = view;
  const { onHome, verdicts } = words;
  const { actions, actionPlan, leadState } = priority;
  const noLead = leadState === 'named' ? '' : `; ${leadState === 'not-recorded' ? onHome.leadNotRecorded : onHome.noLead}`;
  if (actionPlan.state === 'to-come')
    return (
      <p>
        {verdicts.words['not-written']('')}
        {noLead}
      </p>
    );
  if (actions.length === 0)
    return (
      <p>
        {onHome.noActionsRecorded}
        {noLead}
      </p>
    );
  const counts = countActions(actions, today);
  const standings = (['done', 'under-way', 'late', 'not-started', 'stopped'] as const).flatMap((standing) => {
    const value = counts.byStanding[standing];
    return value === undefined ? [] : [words.standingCount(standing, value)];
  });
  return (
    <>
      <Squares actions={actions} day={today} />
      <p>
        <b>{onHome.reported(counts.reported, counts.total)}</b> {onHome.actionsReported(counts.total)}
        {standings.length === 0 ? '' : `: ${onHome.standings(standings)}`}
        {counts.datesPassed === 0 ? null : (
          <>
            ; <b>{onHome.datesPassed(counts.datesPassed)}</b>
          </>
        )}
        {counts.undated === 0 ? '' : `; ${onHome.withoutDate(counts.undated)}`}
        {counts.recurring === counts.total ? `; ${onHome.noFixedDates}` : ''}
        {noLead}
      </p>
    </>
  );
}
