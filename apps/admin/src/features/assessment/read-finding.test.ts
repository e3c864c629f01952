import { type Period, yearBefore } from '@saferplan/domain/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_FINDING,
  type FindingFacts,
  notUnderstood,
  readFinding,
  typedBoxes,
  valueOfYearBefore,
  withPeriodsApart,
  withRefused,
  writtenFinding,
} from './read-finding.ts';

const context = { today: '2017-01-12', year: { startsOn: '2017-04-01', endsOn: '2018-03-31' } };
const year = (first: number): Period => ({ from: `${first.toString()}-04`, to: `${(first + 1).toString()}-03` });
const HELD: FindingFacts = {
  measure: 'Violent crime',
  now: { value: 5102, ...year(2016) },
  before: { value: 4410, ...year(2015) },
  stated: { kind: 'percent-change', value: 15.7, decimals: 1 },
  source: 'Kent Police',
};

const months = fc.tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }));
const ends = fc
  .tuple(months, fc.integer({ min: 0, max: 30 }))
  .map(([[first, month], more]) => ({ from: monthOf(first, month - 1), to: monthOf(first, month - 1 + more) }));
const monthOf = (first: number, month: number): string =>
  `${(first + Math.floor(month / 12)).toString()}-${((month % 12) + 1).toString().padStart(2, '0')}`;
const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((number) => Number(number.toFixed(3)) + 0);
const measured = fc.option(
  fc
    .record({
      value,
      ends: fc.oneof(
        ends,
        ends.map(({ to }) => ({ from: null, to })),
        fc.constant({ from: null, to: null }),
      ),
    })
    .map(({ value: of, ends: { from, to } }) => ({ value: of, from, to })),
);
const facts: fc.Arbitrary<FindingFacts> = fc.record({
  measure: fc.constantFrom('Violent crime', 'Deaths on the road'),
  now: measured,
  before: measured,
  stated: fc.option(
    fc.record({
      kind: fc.constantFrom('percent-change', 'difference', 'percent-share'),
      value: fc.integer({ min: -900, max: 900 }),
      decimals: fc.constant(0),
    }),
  ),
  source: fc.constantFrom('', 'Kent Police'),
});

describe('the boxes of a finding', () => {
  it('change nothing where nothing was typed, whatever the finding holds', () => {
    fc.assert(
      fc.property(facts, (held) => {
        expect(readFinding(writtenFinding(held), held, context)).toEqual({ facts: held, understood: held, reasons: {} });
      }),
    );
  });

  it('change the one fact that was typed over, and leave every other', () => {
    fc.assert(
      fc.property(facts, value, (held, typed) => {
        const { now, ...rest } = held;
        const read = readFinding({ ...writtenFinding(held), value: String(typed) }, held, context).facts;
        expect(read).toMatchObject(rest);
        expect(read?.now).toEqual({ from: now?.from ?? null, to: now?.to ?? null, value: typed });
      }),
    );
  });

  it('take the year before for what a new value is compared with, unless another period is typed', () => {
    fc.assert(
      fc.property(ends, (period) => {
        const typed = { ...EMPTY_FINDING, measure: 'Arson', value: '12', period: `${period.from} to ${period.to}`, before: '9' };
        const read = readFinding(typed, null, context);
        if (read.facts === null) return expect(read.reasons.period).toBeTypeOf('string');
        expect(read.facts.before).toEqual({ value: 9, ...yearBefore(period) });
      }),
    );
  });

  it.each([
    ['−15%', { kind: 'percent-change', value: -15, decimals: 0 }],
    ['+15.70%', { kind: 'percent-change', value: 15.7, decimals: 2 }],
    ['−1,204', { kind: 'difference', value: -1204, decimals: 0 }],
    ['3.5 per cent', { kind: 'percent-change', value: 3.5, decimals: 1 }],
    ['', null],
  ])('read a change that is stated as %j', (change, stated) => {
    expect(readFinding({ ...EMPTY_FINDING, measure: 'Arson', change }, null, context).facts?.stated).toEqual(stated);
  });

  it.each([
    ['120 in 2017-18', '120', '2017-18'],
    ['5,102, 2017-18', '5,102', '2017-18'],
    ['−12 per cent (year to March 2018)', '−12 per cent', 'year to March 2018'],
    ['£37,104 ar gyfer 2016', '£37,104', '2016'],
    ['3 Ebrill 2016 i Fawrth 2017', '3', 'Ebrill 2016 i Fawrth 2017'],
  ])('read %j as a value with its period', (text, of, period) => {
    expect(withPeriodsApart({ ...EMPTY_FINDING, value: text, before: text }, EMPTY_FINDING, context)).toEqual({
      ...EMPTY_FINDING,
      value: of,
      period,
      before: of,
      periodBefore: period,
    });
    const read = readFinding({ ...EMPTY_FINDING, measure: 'Arson', value: text }, null, context).facts;
    expect(read).toEqual(readFinding({ ...EMPTY_FINDING, measure: 'Arson', value: of, period }, null, context).facts);
    expect(read?.now?.from).toBeTypeOf('string');
  });

  it.each(['12 3/4', '1 204', '120', 'many in 2017', '120 in May', '2017-18', '120 2017-18 or so'])('read no period in %j', (text) => {
    const typed = { ...EMPTY_FINDING, value: text };
    expect(withPeriodsApart(typed, EMPTY_FINDING, context)).toEqual(typed);
  });

  it('leave a period that was typed in its own box as it is, and take the place of one that stood there', () => {
    const both = { ...EMPTY_FINDING, value: '120 in 2017-18', period: '2016-17' };
    expect(withPeriodsApart(both, EMPTY_FINDING, context)).toEqual(both);
    const over = { ...writtenFinding(HELD), value: '5,600 in 2017-18' };
    expect(readFinding(over, HELD, context).facts).toEqual({ ...HELD, now: { value: 5600, ...year(2017) } });
  });

  it('keep a share a share, and a percentage one where its sign is left out', () => {
    const share: FindingFacts = { ...HELD, stated: { kind: 'percent-share', value: 42, decimals: 0 } };
    expect(readFinding({ ...writtenFinding(share), change: '43%' }, share, context).facts?.stated?.kind).toBe('percent-share');
    expect(readFinding({ ...writtenFinding(HELD), change: '9' }, HELD, context).facts?.stated).toEqual({
      kind: 'percent-change',
      value: 9,
      decimals: 0,
    });
  });

  it('say beside each box what they cannot read, and lose nothing', () => {
    const typed = {
      ...EMPTY_FINDING,
      value: 'many',
      period: 'soon',
      before: '',
      periodBefore: '2015-16',
      change: 'up',
      source: 'x'.repeat(400),
    };
    const { facts: none, reasons } = readFinding(typed, null, context);
    expect(none).toBeNull();
    expect(Object.keys(reasons).toSorted()).toEqual(['before', 'change', 'measure', 'period', 'source', 'value']);
  });

  it('offer the value that stood before where the next year is typed, and only then', () => {
    const typed = { ...writtenFinding(HELD), value: '5,600', period: '2017-18' };
    const offered = valueOfYearBefore(typed, HELD, context);
    expect(offered).toEqual({ before: '5102', periodBefore: '2016-17' });
    expect(valueOfYearBefore({ ...typed, ...offered }, HELD, context)).toBeNull();
    for (const period of ['2016-17', '2018-19', '2017', '']) expect(valueOfYearBefore({ ...typed, period }, HELD, context)).toBeNull();
    expect(readFinding({ ...typed, ...offered }, HELD, context).facts).toEqual({
      ...HELD,
      now: { value: 5600, ...year(2017) },
      before: HELD.now,
    });
  });

  it('gives the facts that it understands where a box cannot be read, and keeps what stands in the others as it was typed', () => {
    const over = { value: 'many', change: '-15%', source: 'Kent Fire' };
    const read = readFinding({ ...writtenFinding(HELD), ...over }, HELD, context);
    const { understood, reasons } = read;
    expect(read.facts).toBeNull();
    expect(Object.keys(reasons).filter((box) => reasons[box as keyof typeof reasons] !== undefined)).toEqual(['value']);
    expect(understood).toMatchObject({ source: 'Kent Fire', stated: { kind: 'percent-change', value: -15 }, before: HELD.before });
    expect('now' in understood).toBe(false);
    const left = notUnderstood(over, understood);
    expect(left).toEqual({ value: 'many' });
    expect(typedBoxes(JSON.parse(JSON.stringify(left)))).toEqual(left);
  });

  it('shows what the server refused as it was typed, with the reason beside its box', () => {
    const now = { value: 6000, ...year(2017) };
    const { held, reasons } = withRefused(HELD, (field) => (field === 'now' ? { value: now, message: 'Closed' } : undefined));
    expect(held).toEqual({ ...HELD, now });
    expect(reasons).toEqual({ value: 'Closed' });
  });
});
