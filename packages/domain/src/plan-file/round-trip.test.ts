import fc, { type Arbitrary, type GeneratorValue } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PREFIXES } from '../shared/named-kind.ts';
import { slugFrom } from '../shared/text.ts';
import { localisedTexts } from '../translation/localised-texts.ts';
import { isTranslation, translationKindOf } from '../translation/translations.ts';
import type { Field } from '../fields/index.ts';
import type { EditionContent, PlanElement } from '../plan/edition-content.ts';
import { kindOf, KINDS } from '../plan/kinds.ts';
import { checkDates } from '../plan/check-dates.ts';
import { bareEdition } from '../plan/testing/bare-edition.ts';
import type { FiledFieldKind } from './cell-of-field.ts';
import { readPlanFile } from './read-plan-file.ts';
import { type FiledKind, READ_IN_ORDER } from './sheets.ts';
import { writePlanFile } from './write-plan-file.ts';

const before: readonly PlanElement[] = ['One', 'Two', 'One'].map((title, index) => ({
  id: `pri_before-${index.toString()}`,
  type: 'priority',
  title,
  slug: slugFrom(title),
}));

/** Words with the marks that separate things in cells, and titles that are alike. */
const words = fc.constantFrom(
  'Night',
  'night',
  'Night (2)',
  'a; b',
  'a / b',
  'x = 5',
  'all',
  '=SUM(A1)',
  '2017-08',
  'Wales, Cymru',
  '“q”',
  'and partners x',
);
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n'));
const whole = fc.integer({ min: 0, max: 100_000 });
const tenths = fc.integer({ min: -10_000, max: 100_000 }).map((value) => value / 10);
const day = fc.constantFrom('2017-03-28', '2018-12-31', '2020-02-29');
const when = fc.oneof(day, fc.constantFrom('2017-08', '2016-12'));

type Known = (kinds: readonly string[], edition: string) => readonly string[];
type ValueOf = (field: Field, known: Known) => Arbitrary<unknown> | null;

const idsOf = ({ references }: Field, known: Known): readonly string[] =>
  references === null ? [] : known(references.to, references.edition);
const oneOf = (ids: readonly string[]): Arbitrary<unknown> | null => (ids.length === 0 ? null : fc.constantFrom(...ids));

/** Values of a field by its kind; null where there can be none. */
const VALUES: Readonly<Record<FiledFieldKind, ValueOf>> = {
  line: ({ schema }) =>
    fc.oneof(words, fc.constantFrom('', 'E07000110', '01622 602000', 'https://example.org/')).filter((text) => parses(schema, text)),
  prose: ({ schema }) => fc.oneof(lines, words, fc.constant('')).filter((text) => parses(schema, text)),
  markdown: () => lines,
  choice: ({ schema }) => fc.constantFrom(...optionsOf(schema)),
  'yes-no': () => fc.boolean(),
  number: ({ schema }) => fc.oneof(tenths, whole).filter((value) => parses(schema, value)),
  'optional-number': ({ schema }) =>
    fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 6 }), whole).filter((value) => parses(schema, value)),
  money: () => fc.option(fc.record({ pence: fc.integer({ min: 0, max: 100_000_000_000 }) })),
  'optional-percentage': ({ schema }) => fc.oneof(fc.constant(null), tenths).filter((value) => parses(schema, value)),
  date: () => day,
  'optional-date': () => fc.option(day),
  'partial-date': () => fc.option(fc.oneof(when, fc.constantFrom('2017', '2018'))),
  'month-or-date': () => when,
  due: () => fc.oneof(when, fc.constantFrom('ongoing', 'quarterly', 'annually', 'not-agreed')),
  parent: (field, known) => oneOf(idsOf(field, known)),
  reference: (field, known) => oneOf(idsOf(field, known)),
  'optional-reference': (field, known) => fc.constantFrom(null, ...idsOf(field, known)),
  references: (field, known) => fc.subarray([...idsOf(field, known)]),
  lead: (_field, known) => {
    const agency = oneOf(known(['agency'], 'this'));
    const unnamed: Arbitrary<unknown> = fc.constantFrom({ state: 'not-decided' }, { state: 'to-be-confirmed' }, { state: 'not-recorded' });
    const holders =
      agency === null
        ? null
        : fc.array(fc.record({ person: fc.constantFrom('', 'Ann Lee'), agencyId: agency }), { minLength: 1, maxLength: 3 });
    return holders === null
      ? unnamed
      : fc.oneof(
          unnamed,
          holders.map((list) => ({ state: 'named', holders: list })),
        );
  },
  'lead-agency': (_field, known) => {
    const agencies = known(['agency'], 'this');
    const groups = known(['subgroup'], 'this');
    return fc.oneof(
      fc.constant<unknown>({ kind: 'not-agreed' }),
      ...(agencies.length === 0
        ? []
        : [
            fc.record({
              kind: fc.constant('agencies'),
              agencyIds: fc.subarray([...agencies], { minLength: 1 }),
              andPartners: fc.boolean(),
            }),
          ]),
      ...(groups.length === 0
        ? []
        : [fc.record({ kind: fc.constant('subgroup'), subgroupId: fc.constantFrom(...groups), members: fc.boolean() })]),
    );
  },
  'action-plan': () =>
    fc.oneof(
      fc.constantFrom<unknown>({ state: 'agreed' }, { state: 'not-recorded' }),
      words.map((note) => ({ state: 'to-come', note })),
    ),
  'runs-through': (_field, known) =>
    fc.oneof(
      fc.constant<unknown>({ kind: 'all' }),
      fc.subarray([...known(['priority'], 'this')]).map((priorityIds) => ({ kind: 'some', priorityIds })),
    ),
  target: () =>
    fc.oneof(
      fc.constant<unknown>({ kind: 'not-set' }),
      fc.record({ kind: fc.constantFrom('below', 'at-least'), value: tenths }),
      fc.record({ kind: fc.constant('percent-change'), percent: fc.option(tenths), baseline: words }),
    ),
  baseline: () => fc.option(fc.record({ name: words, value: fc.option(tenths) })),
  calculation: () => fc.constantFrom(null, 'rolling-year'),
  votes: () => fc.option(fc.record({ for: whole, against: whole, abstain: whole })),
  measurement: () =>
    fc.option(fc.record({ value: fc.oneof(tenths, fc.constantFrom(1e-7, 1e21)), from: fc.option(when), to: fc.option(when) })),
  'stated-change': () =>
    fc.option(
      fc.record({
        kind: fc.constantFrom('percent-change', 'difference', 'percent-share'),
        value: fc.oneof(tenths, fc.constantFrom(1e-7, 0.125, 1e21)),
        decimals: fc.integer({ min: 0, max: 6 }),
      }),
    ),
  'effect-areas': () =>
    fc.option(
      fc
        .record({ months: fc.integer({ min: 1, max: 36 }), crime: fc.constantFrom('', 'Burglary', 'Other theft'), around: fc.boolean() })
        .map(({ months, crime, around }) => ({
          crime,
          months,
          treated: 'Fant; High Street',
          control: 'E05004990',
          aroundTreated: around ? 'Bridge' : '',
          aroundControl: around ? 'East; North' : '',
        })),
    ),
  'effect-counts': () =>
    fc.option(
      fc.tuple(fc.tuple(whole, whole, whole, whole), fc.option(fc.tuple(whole, whole, whole, whole))).map(([inside, around]) => ({
        treatedBefore: inside[0],
        treatedAfter: inside[1],
        controlBefore: inside[2],
        controlAfter: inside[3],
        aroundTreatedBefore: around?.[0] ?? null,
        aroundTreatedAfter: around?.[1] ?? null,
        aroundControlBefore: around?.[2] ?? null,
        aroundControlAfter: around?.[3] ?? null,
      })),
    ),
  'rag-override': () => fc.option(fc.record({ rag: fc.constantFrom('green', 'amber', 'red', 'not-reported'), reason: words })),
};

const parses = (schema: Field['schema'], value: unknown): boolean => {
  const read = schema['~standard'].validate(value);
  return !(read instanceof Promise) && read.issues === undefined;
};
const optionsOf = (schema: Field['schema']): readonly string[] => {
  if (!(schema instanceof z.ZodEnum)) throw new Error('it is a choice');
  return schema.options.map(String);
};

/** A plan with up to three items of each kind that a file can hold. */
function anyPlan(gen: GeneratorValue): EditionContent {
  const lists: Record<string, Record<string, unknown>[]> = {};
  const known: Known = (kinds, edition) =>
    edition === 'before'
      ? before.filter(({ type }) => kinds.includes(type)).map(({ id }) => id)
      : kinds.flatMap((kind) => (lists[kind] ?? []).map(({ id }) => String(id)));
  for (const kind of READ_IN_ORDER) {
    const made: Record<string, unknown>[] = [];
    for (let count = gen(fc.nat, { max: 3 }); count > 0; count -= 1) {
      const item = isTranslation(kind) ? anyTranslation(gen, kind, planOf(lists), known) : anyItem(gen, kind, known);
      const { fields, uniqueBy, distinctBy } = kindOf(kind);
      const isTaken =
        ('slug' in fields && made.some(({ slug }) => slug === item?.['slug'])) ||
        (uniqueBy.length > 0 && made.some((other) => uniqueBy.every((name) => other[name] === item?.[name])));
      // Capitals and spaces round a text make no difference to what stands twice.
      const saysAgain =
        distinctBy.length > 0 && made.some((other) => distinctBy.every((name) => folded(other[name]) === folded(item?.[name])));
      if (item !== null && !isTaken && !saysAgain)
        made.push({ ...item, id: `${PREFIXES[kind]}_${made.length.toString()}`, position: made.length, version: 1 });
    }
    lists[kind] = made;
  }
  return planOf(lists);
}

const folded = (value: unknown): string => (typeof value === 'string' ? value.trim().toLowerCase() : JSON.stringify(value ?? null));

/** A plan without an item, said in two languages. */
const emptyPlan = (): EditionContent => {
  const bare = bareEdition({ startsOn: '2017-04-01', endsOn: '2018-03-31' });
  return { ...bare, partnership: { ...bare.partnership, languages: ['en', 'cy'] } };
};

/** A plan with the items of these lists, by kind. */
function planOf(lists: Readonly<Record<string, readonly object[]>>): EditionContent {
  const empty = emptyPlan();
  const given = (kept: object) => Object.fromEntries(Object.keys(kept).map((kind) => [kind, lists[kind] ?? []]));
  return { ...empty, shared: { ...empty.shared, ...given(empty.shared) }, items: { ...empty.items, ...given(empty.items) } };
}

/** A translation of one of the plan's texts, on one line as every text may be said. */
function anyTranslation(gen: GeneratorValue, kind: FiledKind, plan: EditionContent, known: Known): Record<string, unknown> | null {
  const { ownerId, field } = gen(() => fc.constantFrom(...localisedTexts(plan).filter((text) => translationKindOf(text.kind) === kind)));
  const item = anyItem(gen, kind, known);
  return item === null ? null : { ...item, ownerId, field, language: 'cy', text: gen(() => words) };
}

/** An item that its schema lets through; null where what it must hang on is missing, or the values do not go together. */
function anyItem(gen: GeneratorValue, kind: FiledKind, known: Known): Record<string, unknown> | null {
  const { fields } = kindOf(kind);
  const values: Record<string, unknown> = { ...kindOf(kind).blank('') };
  for (const [name, field] of Object.entries(fields)) {
    const valueOf = Object.entries(VALUES).find(([one]) => one === field.kind)?.[1];
    if (valueOf === undefined) continue;
    const inHome: Known = (kinds, edition) =>
      known(
        kinds.filter((one) => homeOf(one) === kindOf(kind).home),
        edition,
      );
    const arbitrary = valueOf(field, field.references?.inOwnHome === true ? inHome : known);
    if (arbitrary === null) return null;
    values[name] = gen(() => arbitrary);
  }
  if ('slug' in fields) values['slug'] = slugFrom(String(values['title']));
  const parsed = KINDS[kind].schema.safeParse(values);
  return parsed.success ? { ...parsed.data } : null;
}

const homeOf = (kind: string): string | null => READ_IN_ORDER.flatMap((one) => (one === kind ? kindOf(one).home : []))[0] ?? null;

let made = 0;
const makeId = (prefix: string): string => `${prefix}_new-${(made += 1).toString()}`;

describe('a plan of every kind of items as a file', () => {
  it('changes nothing where it is read into the plan that it was written from', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const plan = anyPlan(gen);
        const sheets = writePlanFile(plan, before);
        const held = READ_IN_ORDER.reduce((sum, kind) => sum + ({ ...plan.shared, ...plan.items }[kind]?.length ?? 0), 0);
        const { items, already, problems } = readPlanFile(plan, before, sheets, makeId);
        expect({ items, problems: held === 0 ? [] : problems }).toEqual({ items: [], problems: [] });
        expect(already).toBe(held);
      }),
      { numRuns: 30 },
    );
  });

  it('comes back whole where it is read into an empty one, all that it names included', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const plan = anyPlan(gen);
        const sheets = writePlanFile(plan, before);
        const { items, problems } = readPlanFile(emptyPlan(), before, sheets, makeId);
        fc.pre(items.length > 0);
        // What contradicts itself is a problem, and nothing else is.
        const wrong = checkDates(plan).flatMap(({ severity, remark }) => (severity === 'fault' ? [remark] : []));
        const inOrder = (remarks: readonly unknown[]): readonly string[] => remarks.map((remark) => JSON.stringify(remark)).toSorted();
        expect(inOrder(problems.map(({ message }) => message))).toEqual(inOrder(wrong));
        const lists: Record<string, object[]> = Object.fromEntries(READ_IN_ORDER.map((kind) => [kind, []]));
        for (const { kind, id, fields } of items) lists[kind]?.push({ id, position: lists[kind].length, version: 1, ...fields });
        expect(writePlanFile(planOf(lists), before)).toEqual(sheets);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses what it would say twice, but for what a document says twice', () => {
    const meeting = { ...KINDS.meeting.blank('The plan'), body: 'Council', version: 1 };
    const sheets = writePlanFile(
      planOf({
        meeting: [
          { ...meeting, id: 'mtg_1', position: 0 },
          { ...meeting, id: 'mtg_2', position: 1, item: 'THE plan' },
        ],
      }),
      before,
    );
    const empty = emptyPlan();
    const source = { title: 'The plan', address: '', datedOn: null, sha256: '' };
    expect(readPlanFile(empty, before, sheets, makeId).problems.map(({ message }) => message)).toEqual([
      { code: 'duplicate', text: 'THE plan' },
    ]);
    expect(readPlanFile({ ...empty, edition: { ...empty.edition, source } }, before, sheets, makeId).problems).toEqual([]);
  });
});
