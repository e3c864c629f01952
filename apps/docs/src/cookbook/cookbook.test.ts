import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSnapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { CONFORMANCE, definePartnership, type DefinedPartnership, runBuild, runCalculation, runImporter } from '@saferplan/partnership-kit';
import { describe, expect, it } from 'vitest';
import { everyBlock } from './blocks.ts';
import { calendarYears } from './calendar-year-plan.ts';
import { lastTwelveMonths } from './calculation.ts';
import { assaultsAtNight } from './chart.ts';
import { ambulanceFile } from './importer.ts';
import { merged } from './merged-partnership.ts';
import { whoDoesWhat } from './page.ts';
import { inConsultation } from './plan-in-consultation.ts';
import { rolling } from './rolling-plan.ts';
import { twoQuestions } from './scoring-model.ts';
import { whatIsDue } from './section.ts';
import { edition, partnershipOf, priority } from './the-rest.ts';

/** One partnership with everything in it that is not a whole plan. */
const everything = definePartnership(
  partnershipOf({
    series: { assaults: assaultsAtNight },
    scoringModels: [twoQuestions],
    extensions: { importers: [ambulanceFile], calculations: [lastTwelveMonths], sections: [everyBlock, whatIsDue], pages: [whoDoesWhat] },
    editions: [
      {
        ...edition,
        priorities: {
          evenings: {
            ...priority,
            indicators: [
              {
                title: 'Assaults at night',
                unit: 'assaults',
                direction: 'decrease',
                target: { kind: 'not-set' },
                series: 'assaults',
                calculation: 'last-twelve-months',
              },
            ],
          },
        },
      },
    ],
  }),
);

const snapshotOf = (defined: DefinedPartnership) => {
  const [first] = defined.editions;
  if (first === undefined) throw new Error('there is an edition');
  const built = buildSnapshot(SNAPSHOT_WORDINGS, { ...defined, ...first }, null, defined.observations);
  if (!built.ok) throw new Error(JSON.stringify(built.failure));
  return built.value;
};

describe('an example of the cookbook', () => {
  it.each([
    ['everything that is no plan', everything],
    ['a plan in consultation', inConsultation],
    ['a plan of a calendar year', calendarYears],
    ['a rolling plan', rolling],
    ['a partnership that was merged', merged],
  ] as const)('holds to all that a package must: %s', (_, defined) => {
    expect(CONFORMANCE.flatMap(({ problemsOf }) => problemsOf(defined))).toEqual([]);
  });

  it('shows the years and the state that it is there for', () => {
    const years = (defined: DefinedPartnership) =>
      defined.editions.map((each) => [
        each.edition.label,
        each.edition.startsOn,
        each.edition.endsOn,
        each.edition.state,
        each.isPublished,
      ]);
    expect(years(inConsultation)).toEqual([['2026-27', '2026-04-01', '2027-03-31', 'consultation', false]]);
    expect(years(calendarYears)).toEqual([['2026', '2026-01-01', '2026-12-31', expect.anything(), true]]);
    expect(years(rolling).map(([label, from, to]) => [label, from, to])).toEqual([
      ['2025-2029', '2025-01-01', '2029-12-31'],
      ['2026-2030', '2026-01-01', '2030-12-31'],
    ]);
    expect(snapshotOf(merged).areaChanges).toHaveLength(1);
  });

  it('makes blocks of what is published, one of each kind among them', () => {
    const snapshot = snapshotOf(everything);
    const kinds = (part: typeof everyBlock | typeof whoDoesWhat) => {
      const made = runBuild(part, { snapshot, language: 'en' });
      return made.ok ? made.value.map(({ kind }) => kind) : made.failure;
    };
    expect(new Set(kinds(everyBlock))).toEqual(new Set(['heading', 'paragraph', 'list', 'table', 'trend']));
    expect(kinds(whoDoesWhat)).toEqual(['heading', 'table']);
    expect(kinds(whatIsDue)).toEqual(['paragraph']);
  });

  it('draws its series as the chart that it asks for, with the month that is not known', () => {
    const [series] = snapshotOf(everything).series;
    expect(series).toMatchObject({ chart: 'u', rules: 'nelson', multiplier: 10_000, target: { value: 5 } });
    expect(series?.points.filter(({ count }) => count === null)).toHaveLength(1);
  });

  it('reads a file, names the line that it cannot read, and sums twelve months', async () => {
    const read = (text: string) => runImporter(ambulanceFile, { name: 'a.amb', bytes: new TextEncoder().encode(text) });
    expect(await read('2026-04 12\n2026-05 9\n')).toMatchObject({
      ok: true,
      value: [
        {
          rows: [
            ['Month', 'Call-outs'],
            ['2026-04', 12],
            ['2026-05', 9],
          ],
        },
      ],
    });
    expect(await read('2026-04 12\nnone')).toMatchObject({ ok: false, failure: expect.stringContaining('line 2') as string });
    const indicator = { title: '', unit: '', direction: 'decrease', baseline: null, target: { kind: 'not-set' } } as const;
    const observations = Array.from({ length: 13 }, (_, index) => ({
      period: `${index < 12 ? '2026' : '2027'}-${((index % 12) + 1).toString().padStart(2, '0')}`,
      value: 1,
      denominator: null,
      note: '',
    }));
    expect(runCalculation(lastTwelveMonths, { observations, indicator })).toMatchObject({
      ok: true,
      value: [
        { when: '2026-12', value: 12 },
        { when: '2027-01', value: 12 },
      ],
    });
  });

  it('stands in the manual, each in full', () => {
    const folder = fileURLToPath(new URL('.', import.meta.url));
    const manual = readFileSync(fileURLToPath(new URL('../../guides/cookbook.md', import.meta.url)), 'utf8');
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    expect(files.length).toBeGreaterThan(10);
    for (const name of files) expect(manual, name).toContain(`<<< ../src/cookbook/${name}`);
  });
});
