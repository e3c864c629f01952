import type { Verdict } from '@saferplan/domain/spc';
import { MONTHLY_SERIES } from '@saferplan/domain/spc/testing';
import { expect, it } from 'vitest';
import { newSignals } from './new-signals.ts';

const run = (from: string, to: string, side: 'above' | 'below', count: number) =>
  ({ kind: 'run', from, to, count, lasts: true, side, centre: 10 }) as const;
const verdict = (...claims: Verdict['claims']): Verdict => ({ state: 'worse', claims });

it('a run that only went on is no new signal', () => {
  expect(
    newSignals(MONTHLY_SERIES, verdict(run('2016-01', '2016-07', 'above', 7)), verdict(run('2016-01', '2016-08', 'above', 8))),
  ).toEqual([]);
});

it('a run on the other side, and one at another time, are new', () => {
  const before = verdict(run('2016-01', '2016-07', 'above', 7));
  const after = verdict(
    run('2016-01', '2016-07', 'below', 7),
    run('2016-01', '2016-07', 'above', 7),
    run('2016-09', '2017-03', 'above', 7),
  );
  expect(newSignals(MONTHLY_SERIES, before, after).map(({ from, to }) => [from, to])).toEqual([
    ['2016-01', '2016-07'],
    ['2016-09', '2017-03'],
  ]);
  const [first] = newSignals(MONTHLY_SERIES, before, after);
  expect([first?.words.en, first?.words.cy]).toEqual([expect.stringContaining('2016'), expect.stringContaining('Ionawr 2016')]);
});
