import {
  bodyDifferences,
  buildSnapshot,
  isComparedAsOne,
  type Json,
  placeOf,
  publishedPlaces,
  saidAs,
} from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { choiceSaid, labelSaid, type SaidDifference, sayDifference } from '@saferplan/messages/published';
import { planElementsOf } from '@saferplan/domain/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partnership } from '@saferplan/partnership-maidstone';

const [first, second] = partnership.editions;
if (first === undefined || second === undefined) throw new Error('Maidstone has two editions');
const built = buildSnapshot(
  SNAPSHOT_WORDINGS,
  { partnership: partnership.partnership, plan: partnership.plan, shared: partnership.shared, ...second },
  { label: first.edition.label, planElements: planElementsOf(first.items) },
  partnership.observations,
);
if (!built.ok) throw new Error('the second edition can be published');
// Every part with a few of its items: whole series would only make the test slow.
const series = built.value.series.slice(0, 2).map((one) => ({ ...one, points: one.points.slice(0, 6) }));
const body = JSON.parse(JSON.stringify({ ...built.value, series, scoring: built.value.scoring.slice(0, 1) })) as Json;

type Step = string | number;
const isNode = (value: Json): value is Exclude<Json, null | boolean | number | string> => typeof value === 'object' && value !== null;

/** Every place in a body: of values, of items in lists, of lists themselves. */
function placesIn(value: Json, steps: readonly Step[] = []): (readonly Step[])[] {
  if (!isNode(value)) return [steps];
  const entries: [Step, Json][] = Array.isArray(value) ? value.map((item, index) => [index, item]) : Object.entries(value);
  return [steps, ...entries.flatMap(([step, inner]) => placesIn(inner, [...steps, step]))];
}
const at = (value: Json | undefined, steps: readonly Step[]): Json | undefined =>
  steps.reduce<Json | undefined>((inner, step) => (inner !== undefined && isNode(inner) ? Reflect.get(inner, step) : undefined), value);

/** A copy in which the value at a place is what `change` makes of it. */
function changed(value: Json, [step, ...rest]: readonly Step[], change: (old: Json) => Json): Json {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item: Json, index) => (index === step ? changed(item, rest, change) : item));
  return Object.fromEntries(
    Object.entries(isNode(value) ? value : {}).map(([key, item]) => [key, key === step ? changed(item, rest, change) : item]),
  );
}
const pointer = (steps: readonly Step[]): string => steps.map((step) => `/${step.toString()}`).join('');

const places = placesIn(body);
const leaves = places.filter((steps) => {
  const value = at(body, steps);
  return value !== undefined && !isNode(value);
});
const lists = places.filter((steps) => Array.isArray(at(body, steps)));
const filled = lists.filter((steps) => (at(body, steps) as readonly Json[]).length > 0);

/** Whether what is told leads to the place: it is the place, something in it, or an item that holds it. */
const leadsTo = (told: string, steps: readonly Step[]): boolean =>
  told === pointer(steps) || told.startsWith(`${pointer(steps)}/`) || pointer(steps).startsWith(`${told}/`);

describe('the preview of a publication', () => {
  it('says that nothing changes of the same body, and of no other', () => {
    expect(bodyDifferences(body, JSON.parse(JSON.stringify(body)) as Json)).toEqual([]);
    expect(leaves.length).toBeGreaterThan(500);
  });

  it('names every leaf that is altered, with its old and its new value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.oneof(fc.string(), fc.integer(), fc.boolean()), (steps, value) => {
        const old = at(body, steps);
        fc.pre(value !== old);
        const differences = bodyDifferences(
          body,
          changed(body, steps, () => value),
        );
        const told = differences.filter(({ path }) => leadsTo(path, steps));
        expect(told.length).toBeGreaterThan(0);
        if (isComparedAsOne(placeOf(steps))) expect(told.some(({ kind }) => kind === 'anew')).toBe(true);
        else expect(told.some(({ before, after }) => before === old && after === value)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('names an item that is added to any list, or taken from it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...filled), fc.nat(), fc.boolean(), (steps, chosen, isAdded) => {
        const list = at(body, steps) as readonly Json[];
        const index = chosen % list.length;
        const item = list[index] ?? null;
        const fresh: Json = isNode(item)
          ? Object.fromEntries([...Object.entries(item), ['slug', 'a-new-one'], ['title', 'A new one'], ['text', 'A new one']])
          : 'a new one';
        const after = changed(body, steps, () => (isAdded ? list.toSpliced(index, 0, fresh) : list.toSpliced(index, 1)));
        const differences = bodyDifferences(body, after);
        expect(differences.some(({ path }) => leadsTo(path, steps))).toBe(true);
        expect(bodyDifferences(after, body).length).toBeGreaterThan(0);
      }),
      { numRuns: 80 },
    );
  });

  it('names a field that is added or taken away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves.filter((steps) => typeof steps.at(-1) === 'string')), (steps) => {
        const key = steps.at(-1) ?? '';
        const without = changed(body, steps.slice(0, -1), (old) =>
          Object.fromEntries(Object.entries(isNode(old) ? old : {}).filter(([name]) => name !== key)),
        );
        expect(bodyDifferences(body, without).some(({ path, kind }) => kind !== 'added' && leadsTo(path, steps))).toBe(true);
        expect(bodyDifferences(without, body).some(({ path }) => leadsTo(path, steps))).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('names a list whose order changes', () => {
    const long = filled.filter((steps) => new Set((at(body, steps) as readonly Json[]).map((item) => JSON.stringify(item))).size > 1);
    fc.assert(
      fc.property(
        fc
          .constantFrom(...long)
          .chain((steps) =>
            fc.tuple(
              fc.constant(steps),
              fc.shuffledSubarray([...(at(body, steps) as readonly Json[])], { minLength: (at(body, steps) as readonly Json[]).length }),
            ),
          ),
        ([steps, order]) => {
          fc.pre(JSON.stringify(order) !== JSON.stringify(at(body, steps)));
          expect(
            bodyDifferences(
              body,
              changed(body, steps, () => order),
            ).some(({ path }) => leadsTo(path, steps)),
          ).toBe(true);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('knows what is worded anew by the text that it bore, wherever it stands, and takes nothing else for it', () => {
    const actions = [
      { text: 'Walk the streets', due: '2017-08' },
      { text: 'Speak in schools', due: 'ongoing' },
      { text: 'Mend the lamps', due: 'quarterly' },
    ];
    const reworded = { text: 'Speak in every school', due: 'ongoing' };
    const [walk, speak, correct] = actions;
    if (walk === undefined || speak === undefined || correct === undefined) throw new Error('there are three actions');
    const told = (after: readonly Json[], earlier: readonly (readonly [string, readonly string[]])[]) =>
      bodyDifferences({ actions }, { actions: after }, new Map(earlier)).map(({ kind, path }) => `${kind} ${path}`);
    // Reworded, and at another place: one change and an order, nothing added or removed.
    expect(
      told(
        [reworded, walk, correct],
        [
          ['/actions/0', [speak.text]],
          ['/actions/1', []],
          ['/actions/2', []],
        ],
      ),
    ).toEqual(['changed /actions/0/text', 'moved /actions']);
    // A new one in the place of one that was removed is no rewording of it.
    expect(
      told(
        [{ text: 'Count the knives', due: 'ongoing' }, speak, correct],
        [
          ['/actions/0', []],
          ['/actions/1', []],
          ['/actions/2', []],
        ],
      ),
    ).toEqual(['added /actions/0', 'removed /actions/0']);
  });
});

const saidIn = (language: 'en' | 'cy', before: Json, after: Json): readonly SaidDifference[] =>
  bodyDifferences(before, after).map((difference) => sayDifference(difference, { language, bodies: [after, before] }));

/** A code: what is stored of a choice that is no word of the language, a day or month as it is stored, the name of a field. */
const looksStored = (text: string): boolean =>
  /^\d{4}-\d{2}(?:-\d{2})?$/u.test(text) || /^[a-z]+(?:-[a-z]+)+$/u.test(text) || /^[a-z]+[A-Z]/u.test(text);

describe('what is said of a difference', () => {
  it('has words for every part, field and choice of a published form, in both languages', () => {
    const told = publishedPlaces().filter(({ place }) => !isComparedAsOne(place));
    expect(told.length).toBeGreaterThan(200);
    for (const language of ['en', 'cy'] as const) {
      const unnamed = told.filter(
        ({ place }) => ['nothing', 'dim byd', ''].includes(labelSaid(place, language)) || looksStored(labelSaid(place, language)),
      );
      expect(unnamed.map(({ place }) => place)).toEqual([]);
      const unsaid = told.flatMap(({ place, options }) =>
        options.filter((option) => choiceSaid(place, option, language) === null).map((option) => `${place} ${option}`),
      );
      expect(unsaid).toEqual([]);
    }
  });

  it('says of a series of which nobody has said which way is better that it is not said, and not that neither is', () => {
    const [one] = series;
    if (one === undefined) throw new Error('the edition has series');
    const bodyOf = (own: object): Json => JSON.parse(JSON.stringify({ series: [{ ...one, ...own }] })) as Json;
    const [unsaid, neither, lower] = [
      bodyOf({ improvement: 'neutral', improvementNotSaid: true }),
      bodyOf({ improvement: 'neutral' }),
      bodyOf({ improvement: 'lower' }),
    ];
    const said = (before: Json, after: Json, language: 'en' | 'cy') =>
      bodyDifferences(before, after).map((difference) => {
        const { before: old, after: now } = sayDifference(difference, { language, bodies: [after, before] });
        return [difference.path, old, now];
      });
    expect(said(unsaid, lower, 'en')).toEqual([['/series/0/improvement', 'not said yet', 'a lower number']]);
    expect(said(unsaid, lower, 'cy')).toEqual([['/series/0/improvement', 'heb ei ddweud eto', 'rhif is']]);
    expect(said(neither, unsaid, 'en')).toEqual([['/series/0/improvement', 'neither: it depends', 'not said yet']]);
    expect(said(unsaid, unsaid, 'en')).toEqual([]);
    const empty: Json = { series: [] };
    expect(JSON.stringify(said(empty, unsaid, 'en'))).toContain('not said yet');
    expect(JSON.stringify(said(empty, unsaid, 'en'))).not.toContain('it depends');
  });

  it('never shows a value as it is stored, whatever changes', () => {
    const choosing = new Map(publishedPlaces().map(({ place, options }) => [place, options]));
    const bySort = Map.groupBy(leaves, (steps) => placeOf(steps));
    // A leaf of every place that there is, with another value of its kind.
    fc.assert(
      fc.property(fc.constantFrom(...bySort.keys()), fc.nat(), fc.constantFrom('en', 'cy'), (place, chosen, language) => {
        const of = bySort.get(place) ?? [];
        const steps = of[chosen % of.length] ?? [];
        const old = at(body, steps);
        const options = choosing.get(place) ?? [];
        const value: Json =
          options.length > 0
            ? (options[chosen % options.length] ?? null)
            : otherOf(saidAs(place, old ?? ''), typeof old === 'string' ? old : '');
        for (const { where, before, after } of saidIn(
          language,
          body,
          changed(body, steps, () => value),
        ))
          for (const text of [...where.split(/ › |“|”/u), before ?? '', after ?? ''])
            if (!isReadAsItIs(place)) expect(looksStored(text) ? `${place}: ${text}` : '').toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('says a date, a choice, a reference and money as the pages do', () => {
    const one = (language: 'en' | 'cy', before: Json, after: Json): readonly (string | null)[] => {
      const [difference] = saidIn(language, before, after);
      return [difference?.where ?? null, difference?.before ?? null, difference?.after ?? null];
    };
    const action = (values: { readonly [key: string]: Json }): Json => ({
      priorities: [{ title: 'Mental Health', slug: 'mental-health', actions: [{ text: 'Listen', ...values }] }],
    });
    expect(one('en', action({ due: '2017-08' }), action({ due: 'not-agreed' }))).toEqual([
      'Priorities › “Mental Health” › Actions › “Listen” › Due',
      'August 2017',
      'Not yet agreed',
    ]);
    expect(one('cy', action({ status: 'not-reported' }), action({ status: 'under-way' })).slice(1)).toEqual(['Heb adrodd', 'Ar y gweill']);
    const theme = (priorities: readonly string[]): Json => ({
      themes: [{ slug: 'a', title: 'A', priorities }],
      priorities: [{ slug: 'mental-health', title: 'Mental Health' }],
    });
    expect(one('en', theme([]), theme(['mental-health'])).at(-1)).toBe('Mental Health');
    const grant = (amount: number): Json => ({ grants: [{ name: 'Grant', amount }] });
    expect(one('en', grant(37_104), grant(37_104.5)).slice(1)).toEqual(['£37,104', '£37,104.50']);
  });

  it('tells the words of the plan from those of the language that it is said in', () => {
    const ownIn = (before: Json, after: Json): readonly (readonly string[])[] =>
      saidIn('cy', before, after).map(({ after: said, own }) => own.after.map(([from, to]) => said?.slice(from, to) ?? ''));
    const actions = (...list: readonly Json[]): Json => ({ priorities: [{ title: 'A', slug: 'a', actions: list }] });
    expect(ownIn(actions({ text: 'Listen', due: '2017-08' }), actions({ text: 'Listen', due: '2018-04' }))).toEqual([[]]);
    expect(ownIn(actions({ text: 'Listen', note: 'Old' }), actions({ text: 'Listen', note: '' }))).toEqual([[]]);
    expect(ownIn(actions(), actions({ text: 'Speak up', due: '2018-04', status: 'under-way' }))).toEqual([['Speak up']]);
    const theme = (priorities: readonly string[]): Json => ({
      themes: [{ slug: 't', title: 'T', priorities }],
      priorities: [{ slug: 'mental-health', title: 'Mental Health' }],
    });
    expect(ownIn(theme([]), theme(['mental-health']))).toEqual([['Mental Health']]);
    const translated = (text: string): Json => ({ priorities: [{ title: 'A' }], translations: { cy: { '/priorities/0/title': text } } });
    expect(ownIn(translated('Hen'), translated('Newydd'))).toEqual([[]]);
  });

  it('tells what a reader would find it by', () => {
    const index = built.value.contacts.findIndex(({ telephone }) => telephone !== '');
    const contact = built.value.contacts[index];
    if (contact === undefined) throw new Error('a contact has a telephone');
    const after = changed(body, ['contacts', index, 'telephone'], () => '0800 000 000');
    expect(saidIn('en', body, after)).toEqual([
      {
        kind: 'changed',
        path: `/contacts/${index.toString()}/telephone`,
        slug: contact.slug,
        where: `Contacts › “${contact.name}” › Telephone`,
        before: contact.telephone,
        after: '0800 000 000',
        own: { before: [[0, contact.telephone.length]], after: [[0, '0800 000 000'.length]] },
      },
    ]);
  });
});

/** A value of the same sort. */
function otherOf(way: ReturnType<typeof saidAs>, old: string): Json {
  if (way === 'date') return old === '2018-04' ? '2018-04-01' : '2018-04';
  if (way === 'moment') return '2018-04-01T10:00:00.000Z';
  if (way === 'reference') return built.ok ? (built.value.priorities[0]?.slug ?? '') : '';
  return ['number', 'year', 'money', 'percent'].includes(way) ? 1234.5 : 'Other words';
}

/** The last part of a public address, and the years of an edition (2017-18), are read as they are. */
const isReadAsItIs = (place: string): boolean => place.endsWith('.slug') || place === 'edition.label' || place === 'edition.previous';
