import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { ORDERS, type Order, type SeriesChoice, type SeriesRow, SHOWN, type Shown } from './series-rows.ts';
import { type Column, COLUMNS } from './series-table.tsx';
import { spcWords } from '../../words/spc-words.ts';

const SHOWN_NAMES = Object.keys(SHOWN) as Shown[];
const ORDER_NAMES = Object.keys(ORDERS) as Order[];
const COLUMN_NAMES = Object.keys(COLUMNS) as Column[];

/** What to see of the series, in which order, with which columns. */
export function SeriesFilters(props: {
  readonly rows: readonly SeriesRow[];
  readonly choice: SeriesChoice;
  readonly onChoose: (choice: SeriesChoice) => void;
  readonly columns: ReadonlySet<Column>;
  readonly onColumns: (columns: ReadonlySet<Column>) => void;
}): ReactElement {
  const { rows, choice, onChoose, columns, onColumns } = props;
  const valuesOf = (field: 'source' | 'area'): string[] =>
    [...new Set(rows.map(({ series }) => series[field]).filter((value) => value !== ''))].toSorted();
  const oneOf = (field: 'source' | 'area', label: string): ReactElement | null => {
    const values = valuesOf(field);
    return values.length < 2 ? null : (
      <NativeSelect
        aria-label={label}
        value={choice[field]}
        data={[{ value: '', label: spcWords.seriesFilters.any(label) }, ...values.map((value) => ({ value, label: value }))]}
        onChange={(event) => onChoose({ ...choice, [field]: event.currentTarget.value })}
      />
    );
  };
  return (
    <div className="filters">
      <TextInput
        aria-label={spcWords.seriesFilters.findASeries}
        placeholder={spcWords.seriesFilters.findASeries}
        value={choice.find}
        onChange={(event) => onChoose({ ...choice, find: event.currentTarget.value })}
      />
      {SHOWN_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          className="pill"
          aria-pressed={choice.shown === name}
          onClick={() => onChoose({ ...choice, shown: name })}
        >
          {SHOWN[name].label} <b>{rows.filter(SHOWN[name].has).length}</b>
        </button>
      ))}
      {oneOf('source', spcWords.seriesFilters.source)}
      {oneOf('area', spcWords.seriesFilters.area)}
      <NativeSelect
        className="filter-order"
        aria-label={spcWords.seriesFilters.order}
        value={choice.order}
        data={ORDER_NAMES.map((value) => ({ value, label: spcWords.seriesFilters.sortBy(ORDERS[value].label) }))}
        onChange={({ currentTarget }) => onChoose({ ...choice, order: ORDER_NAMES.find((name) => name === currentTarget.value) ?? 'look' })}
      />
      <details className="columns-menu">
        <summary className="pill">{spcWords.seriesFilters.columns}</summary>
        <div>
          {COLUMN_NAMES.map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={columns.has(name)}
                onChange={(event) =>
                  onColumns(new Set(COLUMN_NAMES.filter((one) => (one === name ? event.currentTarget.checked : columns.has(one)))))
                }
              />{' '}
              {COLUMNS[name]}
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}
