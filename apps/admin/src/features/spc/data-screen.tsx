import './data.css';
import { Button } from '@mantine/core';
import { manyChartsInWords } from '@saferplan/messages';
import { useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useMemo, useState } from 'react';
import { Unlocked, useEdition } from '../../edition-store/edition-data.tsx';
import { AddItem } from '../../item-editor/item-list.tsx';
import { trpc } from '../../server/trpc.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Await, Empty } from '../../ui/screen-states.tsx';
import { words, language } from '../../words/spoken.ts';
import { BroughtIn } from './brought-in.tsx';
import { SeriesFilters } from './series-filters.tsx';
import { chosenRows, EVERY_SERIES, type Glance, rowsOf, type SeriesRow, SHOWN } from './series-rows.ts';
import { type Column, COLUMNS, SeriesTable } from './series-table.tsx';
import { spcWords } from '../../words/spc-words.ts';
import { WithOwnNames } from '../../edition-store/own-text.tsx';

/** Every series on a line of its own with its state, and the imports that filled them. */
export function DataScreen(): ReactElement {
  return (
    <Unlocked kind="series">
      <div className="data-screen">
        <Series />
        <BroughtIn />
      </div>
    </Unlocked>
  );
}

function Series(): ReactElement {
  const { content, undo, locked } = useEdition();
  const overview = useQuery(trpc.spc.overview.queryOptions());
  const { label } = content.edition;
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{words.data}</h1>
          <p>
            {overview.data === undefined ? spcWords.dataScreen.allEditionsShareTheseSeries : inASentence(rowsOf(overview.data, content))}
          </p>
        </div>
        {locked ? null : (
          <div className="page-actions">
            <Button variant="subtle" onClick={() => void undo('shared')}>
              {words.undo}
            </Button>
            <LinkButton to="/editions/$label/data/import-table" params={{ label }} variant="default">
              {spcWords.dataScreen.uploadATable}
            </LinkButton>
            <LinkButton to="/editions/$label/data/import-police" params={{ label }} variant="default">
              {spcWords.dataScreen.bringInPoliceFiles}
            </LinkButton>
            <LinkButton to="/editions/$label/data/this-month" params={{ label }}>
              {spcWords.dataScreen.thisMonthsFiles}
            </LinkButton>
          </div>
        )}
      </header>
      <Await query={overview}>
        {(list) => (list.length === 0 ? <Empty>{spcWords.dataScreen.thereIsNoSeriesYet}</Empty> : <Listed list={list} />)}
      </Await>
      {locked ? null : <AddItem kind="series" parentId={null} />}
    </>
  );
}

/** So many lines are shown at first. */
const FIRST = 50;
const ALL_COLUMNS = Object.keys(COLUMNS) as Column[];

function Listed({ list }: { readonly list: readonly Glance[] }): ReactElement {
  const { content } = useEdition();
  const rows = useMemo(() => rowsOf(list, content), [list, content]);
  const [choice, setChoice] = useState(EVERY_SERIES);
  const [all, setAll] = useState(false);
  const [hidden, setHidden] = useLocalStorage<readonly Column[]>({ key: 'saferplan-hidden-series-columns', defaultValue: [] });
  const columns = new Set(ALL_COLUMNS.filter((column) => !hidden.includes(column)));
  const chosen = chosenRows(rows, choice);
  const together = manyChartsInWords(
    list.map(({ series, verdict, evidence, values }) => ({
      title: series.title,
      rules: series.rules,
      reading: verdict,
      evidence,
      points: values.map((value) => ({ value })),
    })),
    language,
  ).sentences;
  return (
    <>
      <SeriesFilters
        rows={rows}
        choice={choice}
        onChoose={setChoice}
        columns={columns}
        onColumns={(next) => setHidden(ALL_COLUMNS.filter((column) => !next.has(column)))}
      />
      <SeriesTable rows={all ? chosen : chosen.slice(0, FIRST)} label={content.edition.label} columns={columns} />
      {chosen.length === 0 ? <Empty>{spcWords.dataScreen.noSeriesIsLikeThis}</Empty> : null}
      {all || chosen.length <= FIRST ? null : (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {spcWords.dataScreen.showTheOther(chosen.length - FIRST)}
        </Button>
      )}
      <p className="quiet small">{spcWords.dataScreen.theBandIsTheUsual}</p>
      {together.length === 0 ? null : (
        <details className="small">
          <summary>{spcWords.dataScreen.allChartsTakenTogether}</summary>
          {together.map((sentence) => (
            <p key={sentence}>
              <WithOwnNames>{sentence}</WithOwnNames>
            </p>
          ))}
        </details>
      )}
    </>
  );
}

/** What is so of all series, in a sentence or two. */
function inASentence(rows: readonly SeriesRow[]): string {
  const changed = rows.filter(SHOWN.signal.has).length;
  const places = rows.reduce((sum, { suggestions }) => sum + suggestions, 0);
  return [
    spcWords.dataScreen.seriesWhichAllEditionsShare(rows.length),
    spcWords.dataScreen.showAChange(changed),
    places === 0 ? '' : spcWords.dataScreen.newLimitsAreSuggestedIn(places),
    spcWords.dataScreen.thePublicSeesWhatChanges,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
