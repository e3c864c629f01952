import { Alert } from '@mantine/core';
import type { Outputs } from '@saferplan/api/router';
import { chartWordsEn, ChartTable } from '@saferplan/charts/control-chart';
import type { Item } from '@saferplan/domain/plan';
import { publishSeries } from '@saferplan/domain/publication';
import { chartOfSeries, recordingChangesIn, suggestionsFor } from '@saferplan/domain/spc';
import { adviceInWords, stepCauses, verdictInWords } from '@saferplan/messages';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { BesideNeighbours } from '../peers/beside-neighbours.tsx';
import { Unlocked, useEdition } from '../plan/edition-data.tsx';
import { ItemForm } from '../plan/item-form.tsx';
import { ItemHistory } from '../plan/item-history.tsx';
import { trpc } from '../trpc.ts';
import { Scrolls } from '../ui/scrolls.tsx';
import { Await } from '../ui/screen-states.tsx';
import { words } from '../words/en.ts';
import { ChartExplorer } from './chart-explorer.tsx';
import { MarkList } from './mark-list.tsx';
import { ObservationTable } from './observation-table.tsx';
import { PointPanel } from './point-panel.tsx';
import { RecordingChangeList } from './recording-change-list.tsx';
import { SuggestionList } from './suggestion-list.tsx';

/** One series: its chart to be gone through point by point, what is suggested and marked, its settings and its values. */
export function SeriesScreen({ slug }: { readonly slug: string }): ReactElement {
  return (
    <Unlocked kind="series">
      <Found slug={slug} />
    </Unlocked>
  );
}

function Found({ slug }: { readonly slug: string }): ReactElement {
  const { content } = useEdition();
  const series = content.shared.series.find((candidate) => candidate.slug === slug);
  const { label } = content.edition;
  return (
    <>
      <p className="crumb">
        <Link to="/editions/$label/data" params={{ label }}>
          {words.data}
        </Link>
      </p>
      {series === undefined ? <h1>There is no series of this name</h1> : <Loaded series={series} />}
    </>
  );
}

function Loaded({ series }: { readonly series: Item<'series'> }): ReactElement {
  const detail = useQuery(trpc.spc.series.queryOptions({ seriesId: series.id }));
  return <Await query={detail}>{(data) => <Editor series={series} detail={data} />}</Await>;
}

function Editor({ series, detail }: { readonly series: Item<'series'>; readonly detail: Outputs['spc']['series'] }): ReactElement {
  const { content, remove } = useEdition();
  const navigate = useNavigate();
  const [selected, setSelected] = useState<number | null>(null);
  const marks = content.shared['series-mark'].filter(({ seriesId }) => seriesId === series.id);
  const observations = detail.observations.map(({ importId: _importId, ...observation }) => observation);
  const charted = chartOfSeries(series, marks, observations);
  const drawn = publishSeries(series, marks, observations);
  const said = verdictInWords(drawn, 'en');
  const at = selected === null ? undefined : drawn.points[selected];
  return (
    <>
      <h1>
        {series.title} <span className={`state trend-${drawn.reading.state}`}>{words.trendStates[drawn.reading.state]}</span>
      </h1>
      <p className="reading-first">{said.resident}</p>
      {charted.ok ? (
        <>
          <ChartExplorer series={drawn} selected={selected} onSelect={setSelected} />
          {at === undefined ? (
            <p className="quiet">Choose a point on the chart to start new limits there, leave it out, or add a note.</p>
          ) : (
            <PointPanel key={at.period} series={series} point={at} drawn={drawn} marks={marks} />
          )}
          {charted.value.advice.map((advice) => (
            <Alert key={advice.kind} color="orange" mt="sm">
              {adviceInWords(advice, drawn, 'en')}
            </Alert>
          ))}
          <SuggestionList series={series} suggestions={suggestionsFor(series, marks, observations)} drawn={drawn} onShow={setSelected} />
          <RecordingChangeList series={series} crossed={recordingChangesIn(series, marks, drawn.points)} />
        </>
      ) : null}
      <MarkList series={series} marks={marks} makers={detail.makers} causes={stepCauses.en} />
      <section>
        <h2>The chart as an analyst reads it</h2>
        <p>{said.analyst}</p>
        {said.signals.length === 0 ? null : (
          <ul>
            {said.signals.map(({ from, to, analyst }) => (
              <li key={`${from} ${to} ${analyst}`}>{analyst}</li>
            ))}
          </ul>
        )}
        <details>
          <summary>The numbers behind the chart</summary>
          <Scrolls label="The numbers behind the chart">
            <ChartTable series={drawn} words={chartWordsEn} />
          </Scrolls>
        </details>
      </section>
      <BesideNeighbours series={series} />
      <section>
        <h2>How it is charted</h2>
        <div className="item-fields item-fields-card item-fields-series">
          <ItemForm kind="series" item={series} />
        </div>
        <ItemHistory kind="series" id={series.id} name={series.title} />
      </section>
      <ObservationTable series={series} detail={detail} />
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
    </>
  );
}
