import './data.css';
import './workbench.css';
import { SegmentedControl, Tabs } from '@mantine/core';
import type { Outputs } from '@saferplan/api/router';
import type { Item } from '@saferplan/domain/plan';
import { publishSeries, type SnapshotSeries } from '@saferplan/domain/publication';
import { chartOfSeries, recordingChangesIn, suggestionsFor } from '@saferplan/domain/spc';
import { adviceInWords, verdictInWords } from '@saferplan/messages';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Unlocked, useEdition } from '../../edition-store/edition-data.tsx';
import { trpc } from '../../server/trpc.ts';
import { Await } from '../../ui/screen-states.tsx';
import { words, language } from '../../words/spoken.ts';
import { ChartExplorer } from './chart-explorer.tsx';
import { ObservationTable } from './observation-table.tsx';
import { PointPanel } from './point-panel.tsx';
import { SeriesInPublic } from './series-in-public.tsx';
import { LimitsTab, ReadingTab, SettingsTab, SourceTab, UseTab } from './series-tabs.tsx';
import { TrendWords } from './trend-words.tsx';
import { ValueGrid } from './value-grid.tsx';
import { isGridInterval } from './value-grid-cells.ts';
import { spcWords } from '../../words/spc-words.ts';
import { valueNoteInWords } from '../../words/value-note-words.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

/** One series as a bench to work at: its chart and its values, and beside them what is suggested, said, set, and where it is from and used. */
export function SeriesScreen({ slug }: { readonly slug: string }): ReactElement {
  return (
    <Unlocked kind="series">
      <Found slug={slug} />
    </Unlocked>
  );
}

function Found({ slug }: { readonly slug: string }): ReactElement {
  const { content } = useEdition();
  const all = content.shared.series;
  const index = all.findIndex((candidate) => candidate.slug === slug);
  const series = all[index];
  const { label } = content.edition;
  const crumb = (
    <p className="crumb">
      <Link to="/editions/$label/data" params={{ label }}>
        {words.data}
      </Link>
      {series === undefined || series.area === '' ? '' : ` › ${series.area}`}
    </p>
  );
  return series === undefined ? (
    <>
      {crumb}
      <h1>{spcWords.seriesScreen.thereIsNoSeriesOf}</h1>
    </>
  ) : (
    <Loaded series={series} crumb={crumb} before={all[index - 1]} after={all[index + 1]} />
  );
}

/** Which side of a series is shown: that at which one works, or its public page. */
type Shown = 'chart' | 'public';

interface Neighbours {
  readonly crumb: ReactElement;
  readonly before: Item<'series'> | undefined;
  readonly after: Item<'series'> | undefined;
}

function Loaded({ series, ...around }: Neighbours & { readonly series: Item<'series'> }): ReactElement {
  const detail = useQuery(trpc.spc.series.queryOptions({ seriesId: series.id }));
  return <Await query={detail}>{(data) => <Bench series={series} detail={noted(data)} {...around} />}</Await>;
}

/** The values with their notes in the language that is spoken. */
const noted = ({ observations, ...detail }: Outputs['spc']['series']): Outputs['spc']['series'] => ({
  ...detail,
  observations: observations.map((one) => ({ ...one, note: valueNoteInWords(one.note) })),
});

function Bench({
  series,
  detail,
  ...around
}: Neighbours & { readonly series: Item<'series'>; readonly detail: Outputs['spc']['series'] }): ReactElement {
  const { content } = useEdition();
  const [selected, setSelected] = useState<number | null>(null);
  const marks = content.shared['series-mark'].filter(({ seriesId }) => seriesId === series.id);
  const observations = detail.observations.map(({ importId: _importId, ...observation }) => observation);
  const charted = chartOfSeries(series, marks, observations);
  const drawn = publishSeries(series, marks, observations);
  const said = verdictInWords(drawn, language);
  const suggestions = charted.ok ? suggestionsFor(series, marks, observations) : [];
  const crossed = charted.ok ? recordingChangesIn(series, marks, drawn.points) : [];
  const at = selected === null ? undefined : drawn.points[selected];
  const [shown, setShown] = useState<Shown>('chart');
  return (
    <div className="series-bench">
      <div className="bench-main">
        <Head series={series} drawn={drawn} shown={shown} onShow={setShown} {...around} />
        {shown === 'public' ? <SeriesInPublic series={series} /> : <p className="reading-first">{said.resident}</p>}
        {charted.ok && shown === 'chart' ? (
          <>
            <ChartExplorer series={drawn} selected={selected} onSelect={setSelected} />
            {at === undefined ? (
              <p className="quiet small">{spcWords.seriesScreen.chooseAPointOnThe}</p>
            ) : (
              <PointPanel key={at.period} series={series} point={at} drawn={drawn} marks={marks} />
            )}
            {charted.value.advice.map((advice) => (
              <p key={advice.kind} className="bench-note">
                {adviceInWords(advice, drawn, language)}
              </p>
            ))}
          </>
        ) : null}
        {shown === 'chart' && !charted.ok && charted.failure.reason.code === 'time-not-above-zero' ? (
          <p className="bench-note">{spcWords.seriesScreen.gChartTakesZero}</p>
        ) : null}
        {shown === 'chart' && isGridInterval(series.interval) ? (
          <ValueGrid series={series} interval={series.interval} observations={detail.observations} drawn={drawn} />
        ) : null}
        {shown === 'chart' ? <ObservationTable series={series} detail={detail} /> : null}
      </div>
      <aside className="bench-side" aria-label={spcWords.seriesScreen.aboutThisSeries}>
        <Tabs defaultValue="limits" keepMounted={false}>
          <Tabs.List className="bench-tabs">
            <Tabs.Tab value="limits">
              {spcWords.seriesScreen.limits} {suggestions.length === 0 ? null : <span className="count">{suggestions.length}</span>}
            </Tabs.Tab>
            <Tabs.Tab value="reading">{spcWords.seriesScreen.reading}</Tabs.Tab>
            <Tabs.Tab value="settings">{spcWords.seriesScreen.settings}</Tabs.Tab>
            <Tabs.Tab value="source">{spcWords.seriesScreen.source}</Tabs.Tab>
            <Tabs.Tab value="use">{spcWords.seriesScreen.use}</Tabs.Tab>
          </Tabs.List>
          <div className="bench-panel">
            <Tabs.Panel value="limits">
              <LimitsTab
                series={series}
                drawn={drawn}
                marks={marks}
                makers={detail.makers}
                suggestions={suggestions}
                crossed={crossed}
                onShow={setSelected}
              />
            </Tabs.Panel>
            <Tabs.Panel value="reading">
              <ReadingTab drawn={drawn} said={said} />
            </Tabs.Panel>
            <Tabs.Panel value="settings">
              <SettingsTab series={series} />
            </Tabs.Panel>
            <Tabs.Panel value="source">
              <SourceTab series={series} imports={detail.imports} />
            </Tabs.Panel>
            <Tabs.Panel value="use">
              <UseTab series={series} />
            </Tabs.Panel>
          </div>
        </Tabs>
      </aside>
    </div>
  );
}

function Head({
  series,
  drawn,
  shown,
  onShow,
  crumb,
  before,
  after,
}: Neighbours & {
  readonly series: Item<'series'>;
  readonly drawn: SnapshotSeries;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}): ReactElement {
  const { label } = useEdition().content.edition;
  const newest = drawn.points.findLast(({ value }) => value !== null);
  const against = newest === undefined || newest.value === null || newest.centreLine === null ? null : newest.value - newest.centreLine;
  const step = (to: Item<'series'> | undefined, name: string, sign: string): ReactElement =>
    to === undefined ? (
      <span aria-hidden="true" className="bench-step quiet">
        {sign}
      </span>
    ) : (
      <Link
        className="bench-step"
        to="/editions/$label/data/series/$slug"
        params={{ label, slug: to.slug }}
        aria-label={`${name}: ${to.title}`}
        title={to.title}
      >
        {sign}
      </Link>
    );
  return (
    <>
      {crumb}
      <div className="bench-head">
        <h1>
          <OwnText>{series.title}</OwnText>
        </h1>
        <TrendWords row={{ verdict: drawn.reading, series, against }} />
        <SegmentedControl
          size="xs"
          className="bench-shown"
          aria-label={spcWords.seriesScreen.whatIsShown}
          value={shown}
          data={[
            { value: 'chart', label: spcWords.seriesScreen.chart },
            { value: 'public', label: spcWords.seriesScreen.asThePublicSeesIt },
          ]}
          onChange={(value) => onShow(value === 'public' ? 'public' : 'chart')}
        />
        <span className="bench-steps">
          {step(before, spcWords.seriesScreen.theSeriesBefore, '‹')}
          {step(after, spcWords.seriesScreen.theNextSeries, '›')}
        </span>
      </div>
    </>
  );
}
