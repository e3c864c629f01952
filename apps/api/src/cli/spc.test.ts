import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChartAdvice, CHART_TYPES, Claim, RULE_SET_NAMES } from '@saferplan/domain/spc';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { closePools } from '../platform/workers/pool-on-demand.ts';
import { SPC_CASES, type SpcCase } from './spc-cases.ts';
import { spcCommand } from './spc.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-spc-test-'));
afterAll(async () => {
  await closePools();
  rmSync(folder, { recursive: true, force: true });
});

const Words = z.string().trim().min(1);
const Line = z.number().nullable();
/** What the command prints for one measure. Numbers are finite, since JSON holds no others, and sentences are not empty. */
const Printed = z.looseObject({
  measure: z.string(),
  refused: Words.optional(),
  settings: z.object({ interval: z.string(), chart: z.enum(CHART_TYPES), multiplier: z.number().positive() }),
  points: z.array(z.looseObject({ period: z.string(), value: Line, centreLine: Line, lowerLimit: Line, upperLimit: Line })),
  phases: z.array(z.looseObject({ start: z.number(), end: z.number(), centreLine: Line, limits: z.enum(['none', 'provisional', 'firm']) })),
  advice: z.array(z.looseObject({ kind: z.enum(ChartAdvice.options.map(({ shape }) => shape.kind.value)), sentence: Words })),
  reading: z.looseObject({
    state: z.string(),
    resident: Words,
    analyst: Words,
    signals: z.array(
      z.looseObject({ rule: z.string(), direction: z.string(), from: z.number(), to: z.number(), resident: Words, analyst: Words }),
    ),
  }),
  claims: z.array(Claim),
});
const Refused = z.strictObject({ measure: z.string(), refused: Words });

const PLAIN = { sheet: null, chart: null, interval: null, rules: 'making-data-count', improvement: 'neutral', baseline: null, phases: [] };
type Said = Parameters<typeof spcCommand>[1];

/** What the command prints for a file of this text, and the code with which it ends. */
async function run(csv: string, said: Partial<Said>): Promise<{ readonly code: number; readonly out: string; readonly complaint: string }> {
  const path = join(folder, 'figures.csv');
  writeFileSync(path, csv);
  const [out, complaint]: [string[], string[]] = [[], []];
  const code = await spcCommand(
    path,
    { ...PLAIN, answers: {}, json: true, ...said },
    { log: (text: string) => void out.push(text), error: (text: string) => void complaint.push(text) },
  );
  return { code, out: out.join('\n'), complaint: complaint.join('\n') };
}

async function printed({ csv, said }: SpcCase): Promise<z.infer<typeof Printed>> {
  const { code, out, complaint } = await run(csv, said);
  expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
  const [first] = z.array(Printed).parse(JSON.parse(out));
  if (first === undefined) throw new Error('no measure was printed');
  return first;
}

describe('the worked cases of what charts say, through the command', () => {
  it.each(Object.entries(SPC_CASES))('%s', async (_name, one) => {
    const { settings, points, phases, reading, claims } = await printed(one);
    const last = phases.at(-1);
    const { expected } = one;
    const round = (line: number | null | undefined): number | null =>
      line === null || line === undefined ? null : Number(line.toFixed(2));
    const newest = points.at(-1);
    expect({
      state: reading.state,
      interval: settings.interval,
      missing: points.filter(({ value }) => value === null).length,
      centre: round(last?.centreLine),
      limits: [round(newest?.lowerLimit), round(newest?.upperLimit)],
      signals: reading.signals.map(({ rule, direction, from, to }) => `${rule} ${direction} ${from}-${to}`),
      claims: claims.map(({ kind }) => kind),
    }).toEqual(expected);
    expect(reading.resident).toMatch(one.says);
    for (const never of one.neverSays) expect(`${reading.resident} ${reading.analyst}`).not.toMatch(never);
  });
});

const RUNS = 300;
/** A number of 308 digits, the most that a number can have. */
const HUGE = '9'.repeat(308);
const MONTHS_APART = { months: 1, quarters: 3, years: 12 } as const;
const cell = fc.oneof(
  { weight: 8, arbitrary: fc.nat(400).map(String) },
  { weight: 2, arbitrary: fc.constant('0') },
  fc.constantFrom(
    '',
    '',
    '-',
    'n/a',
    '..',
    '1e308',
    '-1e308',
    '5e-324',
    '99.9',
    '0.1',
    '-7',
    '12%',
    '1,009',
    'Infinity',
    '-inf',
    'NaN',
    HUGE,
    `${HUGE}99`,
  ),
  fc.double({ noNaN: true }).map(String),
);
const columnOf = fc.oneof(
  fc.array(cell, { minLength: 1, maxLength: 50 }),
  fc.tuple(cell, fc.integer({ min: 1, max: 50 })).map(([one, length]) => Array.from({ length }, () => one)),
  fc.array(fc.nat(60).map(String), { minLength: 12, maxLength: 60 }),
);
const OUT_OF = ['Population', 'Denominator: cases', 'Households'] as const;
const file = fc
  .record({
    values: columnOf,
    sizes: fc.oneof(
      fc.constant(null),
      columnOf,
      fc.nat(200_000).map((size) => [String(size)]),
    ),
    outOf: fc.constantFrom(...OUT_OF),
    apart: fc.constantFrom('months', 'quarters', 'years', 'days'),
    gap: fc.record({ at: fc.nat(60), length: fc.constantFrom(0, 0, 1, 5, 6, 13) }),
  })
  .map(({ values, sizes, outOf, apart, gap }) => {
    const rows = values.map((value, at) => {
      const step = at + (at >= gap.at ? gap.length : 0);
      const month = step * (apart === 'days' ? 1 : MONTHS_APART[apart]);
      const period =
        apart === 'days'
          ? new Date(Date.UTC(2001, 0, 1 + step * 9)).toISOString().slice(0, 10)
          : `${1950 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      return [period, value, ...(sizes === null ? [] : [sizes[at % sizes.length] ?? ''])].map((text) => `"${text}"`).join(',');
    });
    return [`Month,Offences${sizes === null ? '' : `,${outOf}`}`, ...rows, ''].join('\n');
  });
const wanted = fc.record({
  chart: fc.option(fc.constantFrom(...CHART_TYPES)),
  interval: fc.option(fc.constantFrom('month', 'quarter', 'year', 'event'), { freq: 4 }),
  rules: fc.constantFrom(...RULE_SET_NAMES),
  improvement: fc.constantFrom('higher', 'lower', 'neutral'),
  baseline: fc.option(fc.integer({ min: 2, max: 30 }).map(String), { freq: 4 }),
  phases: fc.uniqueArray(fc.constantFrom('1951-03', '1950-02', '1952-01', '1953-12', '2001-03-01'), { maxLength: 2 }),
  asDenominator: fc.constantFrom('yes', 'no'),
  dash: fc.constantFrom('zero', 'missing'),
});

describe('whatever figures a file holds and however they are asked for', () => {
  it('the command prints what can be read again, without NaN, Infinity, undefined or an empty sentence, or says why not', async () => {
    let charted = 0;
    await fc.assert(
      fc.asyncProperty(file, wanted, async (csv, { asDenominator, dash, ...said }) => {
        const answers = {
          dash,
          words: 'missing',
          'date-order': 'day-first',
          ...Object.fromEntries(['Offences', ...OUT_OF].map((name) => [`rolling:${name}`, 'no'])),
          ...Object.fromEntries(OUT_OF.map((name) => [`denominator:${name}`, asDenominator])),
        };
        const { out, complaint } = await run(csv, { ...said, answers });
        expect(`${out}${complaint}`).not.toMatch(/\bNaN\b|Infinity|undefined/u);
        if (out === '') {
          expect(complaint.trim()).not.toBe('');
          return;
        }
        const measures = z.array(z.union([Refused, Printed])).parse(JSON.parse(out));
        expect(measures.length).toBeGreaterThan(0);
        charted += measures.filter((measure) => 'points' in measure).length;
      }),
      { numRuns: RUNS },
    );
    // A property of output that never comes would hold of anything.
    expect(charted).toBeGreaterThan(RUNS / 2);
  });
});

describe('a file that the command cannot read', () => {
  it('is refused with a sentence: too many cells, no such sheet, no such file', async () => {
    expect(await run(`Month,Thefts\n${','.repeat(1_000_001)}`, {})).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('more than 1,000,000 cells'),
    });
    expect((await run('Month,Thefts\n2016-01,1\n', { sheet: 'Tabelle1' })).complaint).toContain('no sheet “Tabelle1” in figures.csv');
    const said: string[] = [];
    const output = { log: () => undefined, error: (text: string) => void said.push(text) };
    expect(await spcCommand(join(folder, 'none.csv'), { ...PLAIN, answers: {}, json: false }, output)).toBe(1);
    expect(said).toEqual(['There is no file none.csv.']);
  });
});
