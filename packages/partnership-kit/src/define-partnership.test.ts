import { PLACEHOLDERS } from '@saferplan/domain/plan';
import { describe, expect, it } from 'vitest';
import { definePartnership } from './define-partnership.ts';
import { PackageProblems } from './package-problems.ts';
import type { EditionSource, PartnershipSource, PrioritySource } from './source.ts';

const first: PrioritySource = {
  title: 'First',
  slug: 'first',
  summary: 'One',
  lead: 'to-be-confirmed',
  actionPlan: { state: 'to-come', note: 'Soon.' },
};

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
        'agencies.police.standing: Invalid option: expected one of "statutory"|"voluntary"',
        `${path}.lead: there is no agency “polic”; there are: police`,
        `${path}.contacts: there is no contact “helpline”; there are none`,
        `${path}.slug: Use small letters, numbers and single hyphens, as in substance-misuse`,
        `${path}.summary: Enter words here`,
        `${path}.actionPlan.note: This cannot be empty`,
        `${path}: there is no field “sumary”; there are: title, slug, summary, aim, why, lead, subgroup, actionPlan, contacts, extra`,
        `${path}.actions.0.leadAgency: there is no agency “council”; there are: police`,
        `${path}.actions.0.due: Choose a rhythm, or enter a date such as 2017-08-31 or a month such as 2017-08`,
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
      'The package: a part that must be there is missing',
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

  it('refuses an edition that could not be published, with the sentence that says why', () => {
    const later: EditionSource = { ...edition, label: '2018-19', startsOn: '2018-04-01', endsOn: '2019-03-31' };
    expect(() => definePartnership({ ...source, editions: [edition, later] })).toThrow('“First”: decide what becomes of it.');
  });
});
