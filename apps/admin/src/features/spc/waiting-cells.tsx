import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { spcWords } from '../../words/spc-words.ts';
import { type Field, overwritten, stretchesOf, type Waiting } from './cells-waiting.ts';
import { shortPeriod } from './short-period.ts';
import type { GridInterval } from './value-grid-cells.ts';

/** What is not stored yet, with the way to store it. */
export function WaitingCells(props: {
  readonly waiting: Waiting;
  readonly periods: readonly string[];
  readonly interval: GridInterval;
  /** What is stored in a cell by now. */
  readonly storedIn: (period: string, field: Field) => number | null;
  readonly isStoring: boolean;
  readonly onStore: () => void;
  readonly onCancel: () => void;
}): ReactElement {
  const { waiting, periods, interval, storedIn, isStoring, onStore, onCancel } = props;
  const { cells, unread } = waiting;
  const theirs = overwritten(cells, storedIn);
  return (
    <section className="box paste-preview" aria-label={spcWords.valueGrid.notStoredYet}>
      {cells.length === 0 ? <p>{spcWords.valueGrid.nothingIsANumber}</p> : null}
      {stretchesOf(cells, periods).map((stretch) => (
        <p key={stretch[0]?.made}>
          {spcWords.valueGrid.numbersFromTo(
            stretch[0]?.field === 'denominator' ? spcWords.valueGrid.outOf : spcWords.valueGrid.values,
            stretch.length,
            shortPeriod(stretch[0]?.period ?? '', interval),
            shortPeriod(stretch.at(-1)?.period ?? '', interval),
            stretch.map(({ number }) => said(number)).join(', '),
          )}
        </p>
      ))}
      {theirs.length === 0 ? null : (
        <p className="trouble">
          {spcWords.valueGrid.storedMeanwhile(
            theirs.map(({ period, field }) => `${shortPeriod(period, interval)}: ${said(storedIn(period, field))}`).join('; '),
          )}
        </p>
      )}
      {unread.length === 0 ? null : <p className="trouble">{spcWords.valueGrid.notEntered(unread.join('; '))}</p>}
      <div className="buttons">
        <Button disabled={cells.length === 0} loading={isStoring} onClick={onStore}>
          {spcWords.valueGrid.storeThem(cells.length)}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {spcWords.valueGrid.cancel}
        </Button>
      </div>
    </section>
  );
}

const said = (number: number | null): string => number?.toLocaleString('en-GB') ?? spcWords.valueGrid.missing;
