import { describe, expect, it } from 'vitest';
import { type Cell, type Field, overwritten, stretchesOf, waitingWith, waitingWithout } from './cells-waiting.ts';

const cell = (period: string, number: number | null, made: number, field: Field = 'value'): Cell => ({
  period,
  field,
  number,
  was: null,
  made,
});
const numbers = (cells: readonly Cell[] | undefined) => cells?.map(({ number }) => number);

describe('cells that are not stored yet', () => {
  it('are all kept where one after another could not be stored, a cleared one too', () => {
    const failed = [cell('2017-01', 501, 1), cell('2017-03', 503, 3), cell('2017-02', null, 2)];
    const waiting = failed.reduce<ReturnType<typeof waitingWith> | null>((all, one) => waitingWith(all, [one]), null);
    expect(numbers(waiting?.cells)).toEqual([501, null, 503]);
  });

  it('stay where another cell is stored, and go where they are stored themselves', () => {
    const pasted = [cell('2017-01', 1, 1), cell('2017-02', 2, 2)];
    const waiting = waitingWith(null, pasted, ['a few']);
    expect(waitingWithout(waiting, [cell('2017-03', 3, 3)])).toBe(waiting);
    expect(waitingWithout(waiting, pasted.slice(0, 1))).toEqual({ cells: pasted.slice(1), unread: ['a few'] });
    expect(waitingWithout(waiting, pasted)).toBeNull();
    expect(waitingWithout(null, pasted)).toBeNull();
  });

  it('keep what is made at the same place meanwhile, whichever comes back first', () => {
    const [sent, since] = [cell('2017-01', 1, 1), cell('2017-01', 2, 2)];
    const waiting = waitingWith(null, [since]);
    expect(waitingWithout(waiting, [sent])).toBe(waiting);
    expect(numbers(waitingWith(waiting, [sent]).cells)).toEqual([2]);
    expect(numbers(waitingWith(waitingWith(null, [sent]), [since]).cells)).toEqual([2]);
    expect(waitingWithout(waitingWith(null, [sent]), [since])).toBeNull();
  });

  it('keep what they were typed as: a value and what it is out of are two cells', () => {
    const waiting = waitingWith(waitingWith(null, [cell('2017-09', 155_000, 1, 'denominator')]), [cell('2017-09', 84, 2)]);
    expect(waiting.cells.map(({ field, number }) => [field, number])).toEqual([
      ['value', 84],
      ['denominator', 155_000],
    ]);
    expect(numbers(waitingWithout(waiting, [cell('2017-09', 84, 2)])?.cells)).toEqual([155_000]);
  });

  it('are told by stretches of time', () => {
    const cells = [
      cell('2017-01', 1, 1),
      cell('2017-02', 2, 2),
      cell('2017-04', 4, 3),
      cell('2017-05', 5, 4, 'denominator'),
      cell('2017-06', 6, 5, 'denominator'),
    ];
    const periods = ['2017-01', '2017-02', '2017-03', '2017-04', '2017-05', '2017-06'];
    expect(stretchesOf(cells, periods).map(numbers)).toEqual([[1, 2], [4], [5, 6]]);
    expect(stretchesOf([], periods)).toEqual([]);
  });
});

it('tells the cells into which somebody else has stored another number since', () => {
  const cells = [cell('2017-01', 5, 1), cell('2017-02', 6, 2), cell('2017-03', 7, 3), cell('2017-01', 8, 4, 'denominator')];
  const stored = new Map<string, number>([
    ['2017-02', 6],
    ['2017-03', 9],
  ]);
  const storedIn = (period: string, field: Field): number | null => (field === 'value' ? (stored.get(period) ?? null) : null);
  expect(overwritten(cells, storedIn).map(({ period }) => period)).toEqual(['2017-03']);
});
