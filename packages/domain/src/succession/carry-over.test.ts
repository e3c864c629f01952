import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../plan/index.ts';
import type { CarriedKind, CarriedOver } from './carried.ts';
import { carryOver } from './carry-over.ts';
import { checkDecisions, type SuccessionDecision } from './decisions.ts';
import { aPlan, type GivenPriority } from './testing/a-plan.ts';

const NOTHING = { agencies: [], contacts: [], subgroups: [], priorities: [] };
const numbered = () => {
  let next = 0;
  return (prefix: string) => `${prefix}_${(next += 1).toString()}`;
};
const from = (partnership: string, priority: string) => ({ partnership, priority });
const of = <Kind extends CarriedKind>({ items }: CarriedOver, kind: Kind): readonly Item<Kind>[] =>
  // The kind beside each item says which it is.
  items.filter((one) => one.kind === kind).map(({ item }) => item) as unknown as readonly Item<Kind>[];

const NORTH = aPlan(
  'north',
  [
    {
      title: 'Domestic abuse',
      slug: 'abuse',
      summary: 'Fewer people are harmed.',
      leads: [{ person: 'Ann Example', agency: 'Northshire Council' }],
      outcomes: ['Victims are safe', 'Fewer repeat victims'],
      actions: [
        { text: 'Train GPs', leadAgency: 'Northshire Council and partners', due: '2027-09' },
        { text: 'Open a refuge', status: 'done' },
        { text: 'Visit schools', leadAgency: 'Example Police' },
      ],
      indicators: [{ title: 'Recorded abuse', target: { kind: 'below', value: 900 } }],
    },
  ],
  { area: 'Northshire', agencies: ['Northshire Council', 'Example Police'] },
);
const SOUTH = aPlan(
  'south',
  [
    {
      title: 'Abuse at home',
      slug: 'home',
      summary: 'Homes are safe.',
      leads: [{ person: '', agency: 'Example Police' }],
      outcomes: ['Victims are  safe'],
      actions: [
        { text: 'Visit schools', leadAgency: 'Example Police' },
        { text: 'Ask Relate', leadAgency: 'Relate' },
      ],
    },
    { title: 'Floods', slug: 'floods' },
  ],
  { area: 'Southshire', agencies: ['Example Police'] },
);
const DECISIONS: readonly SuccessionDecision[] = [
  { kind: 'carried', title: 'Abuse', from: [from('north', 'abuse'), from('south', 'home')] },
  { kind: 'left', from: from('south', 'floods'), reason: 'No longer a priority' },
];

describe('what is carried over from plans that end', () => {
  const carried = carryOver([NORTH, SOUTH], DECISIONS, NOTHING, numbered());

  it('is one priority under the title that people gave it, with the leads of both', () => {
    const [priority] = of(carried, 'priority');
    const [council, police] = of(carried, 'agency');
    expect(priority).toMatchObject({ title: 'Abuse', slug: 'abuse', position: 0, summary: '' });
    expect(priority?.lead).toEqual({
      state: 'named',
      holders: [
        { person: 'Ann Example', agencyId: council?.id },
        { person: '', agencyId: police?.id },
      ],
    });
  });

  it('names its source each time: partnership, edition, publication, place and words', () => {
    const action = carried.items.find(({ kind, item }) => kind === 'action' && item.text === 'Train GPs');
    expect(action?.sources).toEqual([
      {
        partnership: 'north',
        name: 'Safer Northshire',
        label: '2026-27',
        sha256: 'north',
        path: '/priorities/0/actions/0',
        words: 'Train GPs',
      },
    ]);
    const shared = carried.items.find(({ kind, item }) => kind === 'outcome' && item.text === 'Victims are safe');
    expect(shared?.sources.map(({ partnership }) => partnership)).toEqual(['north', 'south']);
  });

  it('reads who carries an action from what was published, and leaves behind what is done', () => {
    expect(of(carried, 'action').map(({ text, due, status, leadAgency }) => [text, due, status, leadAgency.kind])).toEqual([
      ['Train GPs', '2027-09', 'not-reported', 'agencies'],
      ['Visit schools', 'not-agreed', 'not-reported', 'agencies'],
      ['Ask Relate', 'not-agreed', 'not-reported', 'not-agreed'],
    ]);
    expect(carried.left.map(({ source, why }) => [source.words, why])).toContainEqual(['Open a refuge', 'done']);
  });

  it('asks people where the plans say different things, and keeps the words of each', () => {
    expect(carried.questions.map(({ about, said }) => [about, said.map(({ words }) => words)])).toEqual([
      ['summary', ['Fewer people are harmed.', 'Homes are safe.']],
      ['action-lead', ['Relate']],
      ['target', ['as agreed']],
    ]);
  });

  it('names an indicator with the area whose figures and target it has', () => {
    expect(of(carried, 'indicator').map(({ title, target }) => [title, target])).toEqual([
      ['Recorded abuse (Northshire)', { kind: 'below', value: 900 }],
    ]);
  });

  it('makes nothing twice that the new partnership has by the same name', () => {
    const first = of(carried, 'agency');
    const again = carryOver([NORTH, SOUTH], DECISIONS, { ...NOTHING, agencies: first }, numbered());
    expect(of(again, 'agency')).toEqual([]);
    expect(of(again, 'priority')[0]?.lead).toMatchObject({ holders: [{ agencyId: first[0]?.id }, { agencyId: first[1]?.id }] });
  });
});

describe('decisions on the priorities of plans that end', () => {
  it('are whole only where each priority has one', () => {
    const faults = (...decisions: readonly SuccessionDecision[]) => checkDecisions([NORTH, SOUTH], decisions).map(({ message }) => message);
    const [abuse, floods] = DECISIONS;
    if (abuse === undefined || floods === undefined) throw new Error('there are two');
    expect(faults(abuse, floods)).toEqual([]);
    expect(faults(abuse)).toEqual([{ code: 'not-decided-on', title: '“Floods” (Safer Southshire)' }]);
    expect(faults(abuse, floods, { kind: 'carried', title: 'Water', from: [from('south', 'floods')] })).toEqual([
      { code: 'carried-and-left', title: '“Floods” (Safer Southshire)' },
    ]);
    expect(faults(abuse, floods, floods)).toEqual([{ code: 'left-twice', title: '“Floods” (Safer Southshire)' }]);
    expect(faults(abuse, floods, { kind: 'carried', title: 'Fire', from: [from('east', 'fire')] })).toEqual([
      { code: 'no-such-priority', key: 'east/fire' },
    ]);
    expect(
      faults({ ...abuse, from: [from('north', 'abuse'), from('north', 'abuse'), from('south', 'home')] } as SuccessionDecision, floods),
    ).toEqual([{ code: 'priority-twice' }]);
  });
});

it('accounts for every outcome, action and indicator of what is carried: it has a new item, or stays behind and says why', () => {
  const text = fc.constantFrom('Train GPs', 'Visit schools', 'Light the park', 'Open a refuge');
  const priority: fc.Arbitrary<GivenPriority> = fc.record({
    title: fc.constantFrom('Abuse', 'Drugs', 'Roads'),
    outcomes: fc.array(text, { maxLength: 3 }),
    actions: fc.array(
      fc.record({
        text,
        leadAgency: fc.constantFrom(
          null,
          'Example Police',
          'Council and partners',
          'The Mayor',
          'Partners in the Drugs group',
          'Council, Example Police and partners',
        ),
        status: fc.constantFrom('not-reported', 'under-way', 'done', 'stopped'),
      }),
      { maxLength: 4 },
    ),
    indicators: fc.array(fc.record({ title: text, series: fc.constantFrom(null, 'series-0') }), { maxLength: 3 }),
    subgroup: fc.constantFrom(null, 'Drugs group'),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(priority, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 }),
      fc.boolean(),
      (all, asOne) => {
        const plans = all.map((each, index) =>
          aPlan(`p${index.toString()}`, each, { agencies: ['Council', 'Example Police'], series: ['Thefts'] }),
        );
        const refs = plans.flatMap(({ snapshot }) => snapshot.priorities.map(({ slug }) => from(snapshot.partnership.slug, slug)));
        const decisions: readonly SuccessionDecision[] = asOne
          ? [{ kind: 'carried', title: 'All', from: refs }]
          : refs.map((ref) => ({ kind: 'carried', title: 'One', from: [ref] }));
        expect(checkDecisions(plans, decisions)).toEqual([]);
        const carried = carryOver(plans, decisions, NOTHING, numbered());
        const told = new Set([
          ...carried.items.flatMap(({ sources }) => sources.map(({ sha256, path }) => `${sha256}${path}`)),
          ...carried.left.map(({ source }) => `${source.sha256}${source.path}`),
        ]);
        for (const { snapshot, sha256 } of plans)
          for (const [index, each] of snapshot.priorities.entries())
            for (const list of ['outcomes', 'actions', 'indicators'] as const)
              for (const place of each[list].keys())
                expect(told).toContain(`${sha256}/priorities/${index.toString()}/${list}/${place.toString()}`);
        // Every identifier that an item names is that of another one made here.
        const ids = new Set(carried.items.map(({ item }) => item.id as string));
        for (const named of JSON.stringify(carried.items.map(({ item }) => item)).matchAll(/(?:age|sub|pri|cnt)_\d+/gu))
          expect(ids).toContain(named[0]);
        const slugs = of(carried, 'priority').map(({ slug }) => slug);
        expect(new Set(slugs).size).toBe(slugs.length);
      },
    ),
    { numRuns: 30 },
  );
});
