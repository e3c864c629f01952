import { checkEdition, PLACEHOLDERS, planElementsOf } from '@saferplan/domain/plan';
import { buildSnapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { describeRemark } from '@saferplan/messages/faults';
import { describe, expect, it } from 'vitest';
import { CONFORMANCE } from './conformance.ts';
import { type DefinedPartnership, definePartnership } from './define-partnership.ts';
import { PackageProblems } from './package-problems.ts';
import type { ActionSource, EditionSource, MeetingSource, PartnershipSource, PlanSource, PrioritySource } from './source.ts';

const first: PrioritySource = {
  title: 'First',
  slug: 'first',
  summary: 'One',
  lead: 'to-be-confirmed',
  actionPlan: { state: 'to-come', note: 'Soon.' },
};

const walk = (due: string): ActionSource => ({ text: 'Walk', leadAgency: 'not-agreed', due });
const council = (heldOn: string): MeetingSource => ({ body: 'Council', heldOn, item: 'Plan', decision: 'Agreed.' });

const edition: EditionSource = {
  label: '2017-18',
  startsOn: '2017-04-01',
  endsOn: '2018-03-31',
  headline: 'What we do',
  introduction: '',
  refreshed: null,
  priorities: { first },
};

const source: PartnershipSource = {
  identity: { slug: 'example', name: 'Example', shortName: 'Ex', area: 'Example', force: 'Example Police', chair: '', about: '' },
  plan: { title: 'Plan', motto: '', startYear: 2015, endYear: 2018 },
  agencies: {},
  contacts: {},
  glossary: [],
  editions: [edition],
};

const withEdition = (part: Partial<EditionSource>): PartnershipSource => ({ ...source, editions: [{ ...edition, ...part }] });

describe('definePartnership', () => {
  it('gives every item the same identifier each time', () => {
    expect(definePartnership(source)).toEqual(definePartnership(source));
    expect(definePartnership(source).editions[0]?.items.priority[0]?.id).toBe('pri_example-2017-18-first');
  });

  it('draws a count beside a population as a rate that reads well', () => {
    const counted = { unit: 'thefts', area: 'Example', observations: [] };
    const beside = (slug: string, denominator: number, outOf?: string) => ({
      ...counted,
      title: slug,
      slug,
      ...(outOf === undefined ? {} : { outOf }),
      observations: ['2016-01', '2016-02'].map((period) => ({ period, value: 12, denominator })),
    });
    const { series } = definePartnership({
      ...source,
      series: { people: beside('people', 164_500), few: beside('few', 400, 'Population'), share: beside('share', 40) },
    }).shared;
    expect(series.map(({ chart, multiplier }) => [chart, multiplier])).toEqual([
      ['uPrime', 100_000],
      ['uPrime', 1000],
      ['pPrime', 1],
    ]);
  });

  it('names the path of what is wrong', () => {
    const wrong = withEdition({ priorities: { first: { ...edition.priorities['first'], slug: 'Not A Slug' } as never } });
    expect(() => definePartnership(wrong)).toThrow(/editions\.2017-18\.priorities\.first/);
  });

  it('names everything that is wrong at once, each with its path and what there is instead', () => {
    const wrong = {
      ...source,
      agencies: { police: { name: 'Police', shortName: 'Pol', standing: 'by law', about: '' } },
      editions: [
        {
          ...edition,
          priorities: {
            first: {
              title: 'First',
              slug: 'Not A Slug',
              sumary: 'One',
              lead: [{ person: '', agency: 'polic' }],
              actionPlan: { state: 'to-come', note: '' },
              actions: [{ text: 'Walk', leadAgency: { agencies: ['council'] }, due: 'weekly' }],
              contacts: ['helpline'],
            },
          },
        },
      ],
    };
    const problems = ((): readonly string[] => {
      try {
        definePartnership(wrong as unknown as PartnershipSource);
        return [];
      } catch (error) {
        return error instanceof PackageProblems ? error.problems : [String(error)];
      }
    })();
    const path = 'editions.2017-18.priorities.first';
    expect(problems.toSorted()).toEqual(
      [
        'agencies.police.standing: instead of “by law” write one of “statutory”, “voluntary”',
        `${path}.lead: there is no agency “polic”; there are: police`,
        `${path}.contacts: there is no contact “helpline”; there are none`,
        `${path}.slug: Use small letters, numbers and single hyphens, as in substance-misuse`,
        `${path}.summary: it is missing: enter words here`,
        `${path}.actionPlan.note: This cannot be empty`,
        `${path}: there is no field “sumary”; there are: title, slug, summary, aim, why, easyRead, lead, subgroup, actionPlan, contacts, extra, outcomes, actions, indicators`,
        `${path}.actions.0.leadAgency: there is no agency “council”; there are: police`,
        `${path}.actions.0.due: Choose a rhythm (ongoing, quarterly, annually), or enter a date such as 2017-08-31 or a month such as 2017-08`,
      ].toSorted(),
    );
  });

  it('takes an edition as published unless it says that it is not, and leaves a draft to its officers', () => {
    expect(definePartnership(source).editions.map(({ isPublished }) => isPublished)).toEqual([true]);
    const draft = definePartnership(withEdition({ state: 'draft', priorities: { first: { ...first, lead: 'not-decided' } } }));
    expect(draft.editions.map(({ edition: { state }, isPublished }) => [state, isPublished])).toEqual([['draft', false]]);
    expect(draft.open).toEqual([
      'editions.2017-18.priorities.first.lead: “First” has no lead: name one, or say that it is to be confirmed.',
    ]);
  });

  it.each([
    ['priority', { priorities: { first: { ...first, title: PLACEHOLDERS.priorityTitle } } }, 'priorities.first.title'],
    ['summary', { priorities: { first: { ...first, summary: PLACEHOLDERS.prioritySummary } } }, 'priorities.first.summary'],
    [
      'meeting',
      { meetings: { m: { body: 'To be named', heldOn: '2017-03-01', item: 'Plan', decision: '', votes: null } } },
      'meetings.m.body',
    ],
  ] satisfies [string, Partial<EditionSource>, string][])(
    'publishes no words that only hold the place of others: of a %s they are open in a draft and refused in what is public',
    (_what, part, path) => {
      expect(() => definePartnership(withEdition(part))).toThrow(`editions.2017-18.${path}: “`);
      expect(definePartnership(withEdition({ ...part, state: 'draft' })).open.join()).toContain(`editions.2017-18.${path}: “`);
    },
  );

  it('points out agencies that are named as a new package names them, and refuses those that no body is called', () => {
    const named = (name: string, state: 'draft' | 'published' = 'published') =>
      definePartnership({
        ...source,
        agencies: { one: { name, shortName: 'One', standing: 'statutory', about: '' } },
        editions: [{ ...edition, state }],
      });
    expect(named(PLACEHOLDERS.probation).open).toEqual([expect.stringContaining('agencies.one.name: “Probation Service”')]);
    expect(named(PLACEHOLDERS.health, 'draft').open).toEqual([expect.stringContaining('agencies.one.name: “Health”')]);
    expect(() => named(PLACEHOLDERS.health)).toThrow('agencies.one.name: “Health” only holds the place');
    expect(named('NHS Kent and Medway').open).toEqual([]);
  });

  it('refuses what contradicts in a draft too, a state that there is not, and what is published over a draft', () => {
    const later: EditionSource = { ...edition, label: '2018-19', startsOn: '2018-04-01', endsOn: '2019-03-31' };
    const lineage = [{ kind: 'retained' as const, from: ['first'], to: ['first'], reason: 'It is needed.' }];
    expect(() =>
      definePartnership({
        ...source,
        editions: [
          { ...edition, state: 'draft' },
          { ...later, lineage },
        ],
      }),
    ).toThrow('editions.2018-19.state: it is published, and “2017-18” before it is not');
    expect(definePartnership({ ...source, editions: [edition, { ...later, state: 'draft' }] }).open).toEqual([
      'editions.2017-18.priorities.first: “First”: decide what becomes of it.',
      'editions.2018-19.priorities.first: “First”: say what it comes from, or that it is new.',
      'editions.2018-19.endsOn: “Plan” holds the years 2015 to 2018, and this ends after them: correct the years of the plan, or begin a new one.',
    ]);
    expect(() => definePartnership(withEdition({ state: 'final' as 'draft' }))).toThrow(
      'state: write “draft”, “consultation”, “published”',
    );
    expect(() => definePartnership(withEdition({ state: 'consultation' }))).toThrow('say in “consultations” who is asked');
    const two = { first, second: { ...first, title: 'Second' } };
    expect(() => definePartnership(withEdition({ state: 'draft', priorities: two }))).toThrow('have the same public address');
  });

  it('says so where a whole part is missing', () => {
    expect(() => definePartnership({ ...source, editions: undefined } as unknown as PartnershipSource)).toThrow(
      'editions: it is missing: write a list, [ … ]',
    );
  });

  it('names what there is where a key leads nowhere', () => {
    const themes = { t: { title: 'T', slug: 't', summary: '', runsThrough: ['second'] } };
    expect(() => definePartnership(withEdition({ themes }))).toThrow('there is no priority “second”; there are: first');
  });

  it('names what is wrong with the story of the areas', () => {
    const areas = { a: { name: 'A' }, b: { name: 'B' } };
    expect(() =>
      definePartnership({ ...source, areas, areaChanges: [{ kind: 'renamed', on: '2017-04-01', from: ['a'], to: ['c'] }] }),
    ).toThrow('areaChanges.0: there is no area “c”; there are: a, b');
    expect(() =>
      definePartnership({ ...source, areas, areaChanges: [{ kind: 'merged', on: '2017-04-01', from: ['a'], to: ['b'] }] }),
    ).toThrow('name two or more areas before and one after');
  });

  it('takes the days of an edition from its label', () => {
    const { startsOn: _startsOn, endsOn: _endsOn, ...rest } = edition;
    const days = (label: string) => definePartnership({ ...source, editions: [{ ...rest, label }] }).editions[0]?.edition;
    expect(days('2017-18')).toMatchObject({ startsOn: '2017-04-01', endsOn: '2018-03-31' });
    expect(days('2017')).toMatchObject({ startsOn: '2017-01-01', endsOn: '2017-12-31' });
  });

  it('takes plans of several years, calendar years, one plan after the other with a gap, and rolling ones', () => {
    const { startsOn: _startsOn, endsOn: _endsOn, ...rest } = edition;
    const lineage = [{ kind: 'retained' as const, from: ['first'], to: ['first'], reason: 'It is needed.' }];
    const made = (plan: PlanSource, editions: readonly Partial<EditionSource>[], earlierPlans: Record<string, PlanSource> = {}) =>
      definePartnership({
        ...source,
        plan,
        earlierPlans,
        editions: editions.map((part, index) => ({ ...rest, ...(index === 0 ? {} : { lineage }), ...part })),
      });
    const days = ({ editions }: DefinedPartnership) => editions.map(({ edition: one }) => [one.startsOn, one.endsOn]);
    const strategy = { title: 'Strategy', motto: '', startYear: 2017, endYear: 2020 };
    expect(days(made(strategy, [{ label: '2017-20' }]))).toEqual([['2017-04-01', '2020-03-31']]);
    expect(days(made(strategy, [{ label: '2017-2019', startsOn: '2017-01-01' }]))).toEqual([['2017-01-01', '2019-12-31']]);

    const earlier = { title: 'First strategy', motto: '', startYear: 2011, endYear: 2014 };
    const two = made(strategy, [{ label: '2011-14', plan: 'first' }, { label: '2017-20' }], { first: earlier });
    expect(two.earlierPlans.map(({ title }) => title)).toEqual(['First strategy']);
    expect(two.editions.map(({ edition: { planId } }) => planId)).toEqual(['pla_example-first', 'pla_example']);
    expect(CONFORMANCE.slice(0, 1).flatMap(({ problemsOf }) => problemsOf(two))).toEqual([]);
    expect(() => made(strategy, [{ label: '2017-20', plan: 'second' }], { first: earlier })).toThrow(
      'editions.2017-20.plan: there is no earlier plan “second”; there are: first.',
    );

    const rolling = (overlap: string) => () => made(strategy, [{ label: '2017-19' }, { label: '2018-20', overlap }]);
    expect(days(rolling('It looks two years ahead.')())).toEqual([
      ['2017-04-01', '2019-03-31'],
      ['2018-04-01', '2020-03-31'],
    ]);
    expect(rolling('')).toThrow('editions.2018-20.startsOn: It begins on 1 April 2018, and 2017-19 ends on 31 March 2019');
  });

  it('takes the month or year of which alone is known, and publishes it so, never as a first day', () => {
    const defined = definePartnership(
      withEdition({
        meetings: { m: { ...council('2017-03'), item: 'One' }, n: { ...council('2017'), item: 'Two' } },
        consultations: { c: { title: 'Winter', startsOn: '2016-12', endsOn: '2017' } },
      }),
    );
    const [built] = defined.editions;
    if (built === undefined) throw new Error('there is an edition');
    const snapshot = buildSnapshot(SNAPSHOT_WORDINGS, { ...defined, ...built }, null, new Map());
    const said = snapshot.ok ? snapshot.value : null;
    expect(said?.meetings.map(({ heldOn, heldIn }) => [heldOn, heldIn])).toEqual([
      [null, '2017-03'],
      [null, '2017'],
    ]);
    expect(said?.consultations[0]).toMatchObject({ startsOn: null, startsIn: '2016-12', endsOn: null, endsIn: '2017' });
  });

  it('takes what is not recorded as that, and publishes it so', () => {
    const topic = { title: 'T', slug: 't', summary: '', recommendation: 'not-recorded' as const };
    const defined = definePartnership(
      withEdition({
        meetings: {
          m: { body: 'Council', item: 'Plan', decision: 'Agreed.' },
          n: { body: 'Committee', heldOn: '2017-02-01', item: 'Plan', decision: '' },
          o: { body: 'Board', heldOn: '2017-02-02', item: 'Plan', decision: 'It was asked.', outcome: 'awaited' },
        },
        consultations: { c: { title: 'Winter', endsOn: '2017-02-01', audiences: '', questions: '', summary: '' } },
        topics: { t: topic },
      }),
    );
    const [built] = defined.editions;
    if (built === undefined) throw new Error('there is an edition');
    const snapshot = buildSnapshot(SNAPSHOT_WORDINGS, { ...defined, ...built }, null, new Map());
    const said = snapshot.ok ? snapshot.value : null;
    expect(said?.meetings[0]).toMatchObject({ heldOn: null, votes: null });
    expect(said?.partnership.licence).toEqual({ name: '', address: '' });
    // A decision that is written is none that is awaited, and whether it agreed is not said; what is said of it stays.
    expect(said?.meetings.map(({ outcome }) => outcome)).toEqual(['noted', 'awaited', 'awaited']);
    expect(said?.consultations[0]).toMatchObject({ startsOn: null, endsOn: '2017-02-01' });
    expect(said?.topics[0]?.recommendation).toBe('not-recorded');
    expect(Object.keys(said?.edition ?? {})).not.toContain('publishedOn');
    expect(
      checkEdition({ ...defined, ...built }, null)
        .filter(({ remark }) => describeRemark(remark).includes('not recorded'))
        .map(({ severity, place: { field } }) => [severity, field]),
    ).toEqual([
      ['gap', 'heldOn'],
      ['gap', 'startsOn'],
      ['gap', 'recommendation'],
    ]);
  });

  it('knows when an edition was public and what it was taken from, and publishes the title that its document had', () => {
    const document = { title: 'Plan 2017', address: 'https://example.org/plan.pdf', datedOn: '2017-03' };
    const [made] = definePartnership(withEdition({ title: 'Refresh 2017', publishedOn: '2017-03-28', source: document })).editions;
    expect(made?.edition).toMatchObject({ title: 'Refresh 2017', publishedOn: '2017-03-28', source: { ...document, sha256: '' } });
    expect(() => definePartnership(withEdition({ state: 'draft', publishedOn: '2017-03-28' }))).toThrow('publishedOn: it is not published');
    const adoption = 'meeting-not-recorded';
    expect(definePartnership(withEdition({ publishedOn: '2017-03-28', source: document, adoption })).editions[0]?.adoption).toBe(adoption);
    expect(made).not.toHaveProperty('adoption');
    expect(() => definePartnership(withEdition({ adoption }))).toThrow(
      'editions.2017-18.adoption: only of a plan that was public before can it be said that its meeting is not recorded: write publishedOn, source too',
    );
    expect(() => definePartnership(withEdition({ source: { title: 'Plan', sha256: 'abc' } }))).toThrow(
      'editions.2017-18.source.sha256: Enter the 64 hexadecimal digits',
    );
  });

  it('asks for the reason of each change between editions, but where the document of the newer one may have given none', () => {
    const lineage: EditionSource['lineage'] = [{ kind: 'retained', from: ['first'], to: ['first'] }];
    const later: EditionSource = { ...edition, label: '2018-19', startsOn: '2018-04-01', endsOn: '2019-03-31', lineage };
    const both = (part: Partial<EditionSource>): PartnershipSource => ({
      ...source,
      plan: { ...source.plan, endYear: 2019 },
      editions: [edition, { ...later, ...part }],
    });
    expect(() => definePartnership(both({}))).toThrow('“First” is kept: say why.');
    const { editions, ...shared } = definePartnership(both({ source: { title: 'Plan 2018' } }));
    const [older, newer] = editions;
    if (older === undefined || newer === undefined) throw new Error('there are two editions');
    expect(newer.items.lineage).toMatchObject([{ kind: 'retained', reason: '' }]);
    const said = checkEdition({ ...shared, ...newer }, planElementsOf(older.items)).map(
      ({ severity, remark }) => `${severity} ${remark.code}`,
    );
    expect(said).toContain('gap reason-not-recorded');
    expect(said).not.toContain('fault no-reason');
  });

  it.each([
    [
      'an action that is due after the plan ends',
      { priorities: { first: { ...first, actions: [walk('2019-05')] } } },
      'priorities.first.actions.0.due',
    ],
    ['a meeting of 2099', { meetings: { m: council('2099-03-01') } }, 'meetings.m.heldOn'],
    ['an edition that ends before it begins', { startsOn: '2018-04-01', endsOn: '2017-03-31' }, 'endsOn'],
    ['three years that are written as one', { label: '2017-20', endsOn: '2018-03-31' }, 'label'],
    ['years that are written otherwise', { label: '2017/18' }, 'label'],
  ] satisfies [string, Partial<EditionSource>, string][])('refuses %s, by its path', (_what, part, path) => {
    expect(() => definePartnership(withEdition(part))).toThrow(`.${path}: `);
  });

  it('refuses an edition that could not be published, with the sentence that says why', () => {
    const later: EditionSource = { ...edition, label: '2018-19', startsOn: '2018-04-01', endsOn: '2019-03-31' };
    expect(() => definePartnership({ ...source, editions: [edition, later] })).toThrow('“First”: decide what becomes of it.');
  });
});
