import { ChartTable, ControlChart, drawnOf } from '@saferplan/charts/control-chart';
import { CLAIMS_SINCE_VERSION, type SnapshotSeries } from '@saferplan/domain/publication';
import { residentReading } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { Details } from '../govuk/details.tsx';
import { Scrolls } from './scrolls.tsx';
import { hrefOfFile, type View } from '../view.ts';
import type { ChartRange } from '../words/en.ts';

interface TrendProps {
  readonly view: View;
  readonly series: SnapshotSeries;
  readonly size: 'wide' | 'column';
}

/** The chart with what it rests on, and the numbers behind it. */
export function Trend({ view, series, size }: TrendProps): ReactElement {
  const { words } = view;
  return (
    <>
      <ChartFigure view={view} series={series} size={size} />
      <Details summary={words.theNumbers}>
        <Scrolls label={words.numbersOf(series.title)}>
          <ChartTable series={series} words={words.chart} caption={words.numbersOf(series.title)} />
        </Scrolls>
        <p>
          <a href={hrefOfFile(view, `/data/series/${series.slug}.csv`)}>{words.csv}</a>{' '}
          <a href={hrefOfFile(view, `/data/series/${series.slug}.svg`)}>{words.svg}</a>
        </p>
      </Details>
    </>
  );
}

/**
 * The chart, drawn once for wide pages and once for narrow ones, with what it rests on. On paper it is the narrow one, but on a page that
 * is about it alone, where it is long, one for paper. What is not drawn there is said.
 */
export function ChartFigure(
  props: TrendProps & {
    /** What the picture says, for those who do not see it, and what it is divided by: for a chart of rates. */
    readonly asRate?: { readonly description: string; readonly caption: string };
  },
): ReactElement {
  const { view, series, size, asRate } = props;
  const { words } = view;
  const id = `chart-${series.slug}`;
  const description = asRate?.description ?? residentReading(series, view.language);
  const { length } = series.points;
  const onPaper = size === 'wide' && drawnOf('narrow', length) < length;
  const steps = series.phases.slice(1).filter(({ reason }) => reason !== '');
  return (
    <figure className="trend">
      {series.phases.length === 0 ? null : (
        <>
          <ControlChart id={`${id}-n`} series={series} description={description} size="narrow" words={words.chart} />
          <ControlChart id={`${id}-w`} series={series} description={description} size={size} words={words.chart} />
          {onPaper ? <ControlChart id={`${id}-p`} series={series} description={description} size="paper" words={words.chart} /> : null}
        </>
      )}
      <figcaption>
        {asRate === undefined ? null : <p>{asRate.caption}</p>}
        {series.phases.length === 0 ? null : (
          <>
            <p>{words.chartCaption[rangeOf(series)]}</p>
            {(['narrow', ...(onPaper ? (['paper'] as const) : [])] as const).map((drawing) => {
              const drawn = drawnOf(drawing, length);
              return drawn === length ? null : (
                <p key={drawing} className={`chart-cut chart-cut-${drawing}`}>
                  {words.newestDrawn(drawn, length)}
                </p>
              );
            })}
          </>
        )}
        {steps.map(({ from, cause, reason }) => (
          <p key={from}>{words.newLimits(words.periodOf(from, series.interval), cause === null ? '' : words.stepCause[cause], reason)}</p>
        ))}
        {series.marks
          .filter(({ kind }) => kind === 'excluded')
          .map(({ at, text }) => (
            <p key={at}>{words.leftOut(words.periodOf(at, series.interval), text)}</p>
          ))}
        <WordedAnew view={view} />
      </figcaption>
    </figure>
  );
}

function rangeOf({ reading, points }: SnapshotSeries): ChartRange {
  const claimed = new Set(reading.claims.map(({ kind }) => kind));
  if (claimed.has('no-variation')) return 'same';
  if (points.every(({ upperLimit }) => upperLimit === null)) return 'too-few';
  return claimed.has('season-taken-out') ? 'seasonal' : 'usual';
}

/** Where an edition was published with sentences of its day: that the words are new, and where the old ones are. */
export function WordedAnew({ view }: { readonly view: View }): ReactElement | null {
  const { words, storedAs, snapshot } = view;
  if (storedAs >= CLAIMS_SINCE_VERSION) return null;
  const { label } = snapshot.edition;
  return (
    <p className="quiet">
      {words.wordedAnew} <a href={hrefOfFile(view, `/data/editions/${label}.json`)}>{words.wordedAnewWhere}</a>
    </p>
  );
}
