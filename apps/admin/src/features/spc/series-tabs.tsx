import type { Outputs } from '@saferplan/api/router';
import { ChartTable } from '@saferplan/charts/control-chart';
import type { Item } from '@saferplan/domain/plan';
import type { SnapshotSeries } from '@saferplan/domain/publication';
import { type CrossedChange, isCentreAverage, type PhaseSuggestion } from '@saferplan/domain/spc';
import { NUMBERS, PERIODS, stepCauses, type verdictInWords } from '@saferplan/messages';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { BesideNeighbours } from '../peers/index.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { ItemForm } from '../../item-editor/item-form.tsx';
import { ItemHistory } from '../../item-editor/item-history.tsx';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { Scrolls } from '../../ui/scrolls.tsx';
import { words, language } from '../../words/spoken.ts';
import { MarkList } from './mark-list.tsx';
import { RecordingChangeList } from './recording-change-list.tsx';
import { usesOf } from './series-rows.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { spcWords } from '../../words/spc-words.ts';
import { OwnText } from '../../edition-store/own-text.tsx';
import { chartWords } from './chart-words.ts';

/** Where new limits are suggested, the stretches that have limits of their own, and what people have marked, with the reasons. */
export function LimitsTab(props: {
  readonly series: Item<'series'>;
  readonly drawn: SnapshotSeries;
  readonly marks: readonly Item<'series-mark'>[];
  readonly makers: Outputs['spc']['series']['makers'];
  readonly suggestions: readonly PhaseSuggestion[];
  readonly crossed: readonly CrossedChange[];
  readonly onShow: (index: number) => void;
}): ReactElement {
  const { series, drawn, marks, makers, suggestions, crossed, onShow } = props;
  return (
    <>
      <SuggestionList series={series} suggestions={suggestions} drawn={drawn} onShow={onShow} />
      <Stretches drawn={drawn} />
      <MarkList series={series} marks={marks} makers={makers} causes={stepCauses[language]} />
      <RecordingChangeList series={series} crossed={crossed} />
    </>
  );
}

/** Each stretch of the chart with its average and usual range at its end. */
function Stretches({ drawn }: { readonly drawn: SnapshotSeries }): ReactElement | null {
  const { number } = NUMBERS[language];
  const numbers = [...new Set(drawn.points.map(({ phase }) => phase))];
  const shown = (line: number | null): string => (line === null ? '–' : number(line));
  if (drawn.points.every(({ centreLine }) => centreLine === null)) return null;
  return (
    <section>
      <h2>{spcWords.seriesTabs.phases}</h2>
      <table className="phase-table" aria-label={spcWords.seriesTabs.phases}>
        <thead>
          <tr>
            <th scope="col">{spcWords.seriesTabs.from}</th>
            <th scope="col">{spcWords.seriesTabs.lower}</th>
            <th scope="col">{isCentreAverage(drawn.chart) ? spcWords.seriesTabs.average : spcWords.seriesTabs.typical}</th>
            <th scope="col">{spcWords.seriesTabs.upper}</th>
          </tr>
        </thead>
        <tbody>
          {numbers.map((phase) => {
            const own = drawn.points.filter((point) => point.phase === phase);
            const [first, last] = [own[0], own.at(-1)];
            if (first === undefined || last === undefined) return null;
            return (
              <tr key={phase}>
                <th scope="row">{PERIODS[language][drawn.interval].name(first.period)}</th>
                <td>{shown(last.lowerLimit)}</td>
                <td>{shown(last.centreLine)}</td>
                <td>{shown(last.upperLimit)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** What the chart says to an analyst, and the numbers behind it. */
export function ReadingTab({
  drawn,
  said,
}: {
  readonly drawn: SnapshotSeries;
  readonly said: ReturnType<typeof verdictInWords>;
}): ReactElement {
  return (
    <section>
      <h2>{spcWords.seriesTabs.asAnAnalystReadsIt}</h2>
      <p>{said.analyst}</p>
      {said.signals.length === 0 ? null : (
        <ul>
          {said.signals.map(({ from, to, analyst }) => (
            <li key={`${from} ${to} ${analyst}`}>{analyst}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{spcWords.seriesTabs.theNumbersBehindTheChart}</summary>
        <Scrolls label={spcWords.seriesTabs.theNumbersBehindTheChart}>
          <ChartTable series={drawn} words={chartWords} caption={spcWords.seriesTabs.valuesOf(drawn.title)} />
        </Scrolls>
      </details>
    </section>
  );
}

/** How the series is charted, its target and its texts, what became of them, and the way to remove it. */
export function SettingsTab({ series }: { readonly series: Item<'series'> }): ReactElement {
  const { content, locked, remove } = useEdition();
  const navigate = useNavigate();
  return (
    <section>
      <h2>{spcWords.seriesTabs.howItIsCharted}</h2>
      <div className="item-fields item-fields-card item-fields-series">
        <ItemForm kind="series" item={series} />
      </div>
      <ItemHistory kind="series" id={series.id} name={series.title} />
      {locked ? null : (
        <p>
          <button
            type="button"
            className="link-button trouble"
            onClick={() =>
              void remove('series', series, series.title).then(() =>
                navigate({ to: '/editions/$label/data', params: { label: content.edition.label } }),
              )
            }
          >
            {words.remove(series.title)}
          </button>
        </p>
      )}
    </section>
  );
}

/** Where the values came from. */
export function SourceTab({
  series,
  imports,
}: {
  readonly series: Item<'series'>;
  readonly imports: Outputs['spc']['series']['imports'];
}): ReactElement {
  return (
    <section>
      <h2>{spcWords.seriesTabs.whereTheValuesCameFrom}</h2>
      <p>{series.source === '' ? spcWords.seriesTabs.noSourceIsNamedYet : <OwnText>{series.source}</OwnText>}</p>
      {imports.length === 0 ? null : (
        <ul className="lines boxed">
          {imports.map((made) => (
            <li key={made.id} className="line">
              <span className="line-text">
                <b>{made.fileName}</b>
                <span>
                  {made.actorName}, {momentInWords(made.at)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="quiet small">{spcWords.seriesTabs.eachValueAndWhereIt}</p>
    </section>
  );
}

/** What it is the evidence for in this edition, and how it stands beside its neighbours. */
export function UseTab({ series }: { readonly series: Item<'series'> }): ReactElement {
  const { content } = useEdition();
  const uses = usesOf(content, series.id);
  return (
    <>
      <section>
        <h2>{spcWords.seriesTabs.evidenceInFor(content.edition.label)}</h2>
        {uses.length === 0 ? (
          <p className="quiet">{spcWords.seriesTabs.nothingYetAnIndicatorOr}</p>
        ) : (
          <ul>
            {uses.map((use) => (
              <li key={use}>{use}</li>
            ))}
          </ul>
        )}
        <p className="quiet">
          {series.audience === 'public' ? spcWords.seriesTabs.thePublicReadsItFrom : spcWords.seriesTabs.itIsNotShownTo}
        </p>
      </section>
      <BesideNeighbours series={series} />
    </>
  );
}
