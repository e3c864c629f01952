import { describe, expect, it } from 'vitest';
import {
  first,
  edition,
  source,
  ofEdition,
  ofPriority,
  ofTopic,
  MODEL,
  seriesOf,
  ofSeries,
  provision,
  ofProvision,
  ofIdentity,
  problemsOf,
  E,
  P,
} from './cases/small-package.ts';

describe('a mistake in a package', () => {
  it('is none in the package that the mistakes are planted in', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ provisions: [provision] })).toEqual([]);
  });

  it.each([
    ['an agency alone as lead', ofPriority({ lead: 'police' }), `${P}.lead: instead of “police” write [{ person: '', agency: 'police' }]`],
    ['a lead by a name', ofPriority({ lead: [{ name: 'Ann' }] }), `${P}.lead: write [{ person: '', agency: 'police' }]`],
    [
      'a lead that there is not',
      ofPriority({ lead: [{ person: '', agency: 'fire' }] }),
      `${P}.lead: there is no agency “fire”; there are: police`,
    ],
    [
      'an agency alone that carries an action',
      ofPriority({ actions: [{ ...first.actions[0], leadAgency: 'police' }] }),
      `${P}.actions.0.leadAgency: instead of “police” write { agencies: ['police'] }`,
    ],
    [
      'a state of an action plan',
      ofPriority({ actionPlan: { state: 'done' } }),
      `${P}.actionPlan.state: instead of “done” write one of “agreed”, “to-come”`,
    ],
    [
      'a kind of target',
      ofPriority({ indicators: [{ ...first.indicators[0], target: { kind: 'less', value: 3 } }] }),
      `${P}.indicators.0.target.kind: instead of “less” write one of “not-set”, “below”`,
    ],
    [
      'a direction',
      ofPriority({ indicators: [{ ...first.indicators[0], direction: 'down' }] }),
      `${P}.indicators.0.direction: instead of “down” write one of “increase”, “decrease”, “neither”`,
    ],
    [
      'a field of a priority',
      ofPriority({ action: [] }),
      `${P}: there is no field “action”; there are: title, slug, summary, aim, why, easyRead, lead, subgroup, actionPlan, contacts, extra, outcomes, actions, indicators`,
    ],
    ['a field of a topic', ofTopic({ finding: [] }), `${E}.topics.thefts: there is no field “finding”; there are: title`],
    ['a field of an edition', ofEdition({ topic: {} }), `${E}: there is no field “topic”; there are: label, state`],
    ['a field of the whole', { agency: {} }, 'definePartnership: there is no field “agency”; there are: identity, plan'],
    [
      'a priority or theme that a topic informs',
      ofTopic({ informs: ['thirst'] }),
      `${E}.topics.thefts.informs: there is no priority or theme “thirst” in 2017-18; priorities: first; themes: drink`,
    ],
    [
      'a priority that a theme runs through',
      ofEdition({ themes: { drink: { ...edition.themes.drink, runsThrough: ['second'] } } }),
      `${E}.themes.drink.runsThrough: there is no priority “second”; there are: first`,
    ],
    ['a text that is missing', ofPriority({ summary: undefined }), `${P}.summary: it is missing`],
    ['a number in the place of a text', ofPriority({ title: 12 }), `${P}.title: `],
    ['an address', ofPriority({ slug: 'First One' }), `${P}.slug: Use small letters`],
    [
      'a day that there is not',
      ofEdition({ meetings: { council: { ...edition.meetings.council, heldOn: '2017-02-30' } } }),
      `${E}.meetings.council.heldOn: Enter a real date`,
    ],
    [
      'a meeting of 2099',
      ofEdition({ meetings: { council: { ...edition.meetings.council, heldOn: '2099-03-28' } } }),
      `${E}.meetings.council.heldOn: 28 March 2099 is more than 15 years`,
    ],
    ['when an action is due', ofPriority({ actions: [{ ...first.actions[0], due: 'soon' }] }), `${P}.actions.0.due: Choose a rhythm`],
    [
      'an action that is due after the plan',
      ofPriority({ actions: [{ ...first.actions[0], due: '2018-09' }] }),
      `${P}.actions.0.due: “Walk” is due in September 2018, after the plan ends on 31 March 2018`,
    ],
    ['years', ofEdition({ label: '2017/18' }), 'editions.2017/18.label: Enter the years as 2017-18'],
    [
      'an end before the beginning',
      ofEdition({ startsOn: '2018-04-01', endsOn: '2018-03-31' }),
      `${E}.endsOn: The edition ends on 31 March 2018, before it begins`,
    ],
    ['one label for two editions', { editions: [edition, edition] }, `${E}.label: two editions are called 2017-18`],
    [
      'two priorities at one address',
      ofEdition({ priorities: { first, second: { ...first, title: 'Second' } } }),
      `${E}.priorities.second.slug: “Second” and “First” have the same public address`,
    ],
    ['a provision without Welsh', ofProvision({ text: { en: 'The harbour is asked.' } }), 'provisions.0.text.cy: it is missing'],
    ['a provision at no address', ofProvision({ address: 'harbour.example' }), 'provisions.0.address: Enter a whole address'],
    ['a provision that ends before it begins', ofProvision({ until: '1989-12-31' }), 'provisions.0.until: It ends before it begins'],
    [
      'a provision that holds nowhere known',
      ofProvision({ appliesWhen: 'at-sea' }),
      'provisions.0.appliesWhen: instead of “at-sea” write one of',
    ],
    ['two provisions of one key', { provisions: [provision, provision] }, 'provisions.1.key: Two provisions are called “harbour-act”'],
    ['a state of an edition', ofEdition({ state: 'final' }), `${E}.state: write “draft”, “consultation”, “published”`],
    ['a colour that white letters do not stand on', ofIdentity({ brandColour: '#ffff00' }), 'identity.brandColour: Choose a darker colour'],
    ['a language', ofIdentity({ languages: ['en', 'fr'] }), 'identity.languages.1: instead of “fr” write one of “en”, “cy”'],
    [
      'the standing of an agency',
      { agencies: { police: { ...source.agencies.police, standing: 'by law' } } },
      'agencies.police.standing: instead of “by law” write one of “statutory”, “voluntary”',
    ],
    ['the address of the partnership', ofIdentity({ slug: 'Example Place' }), 'identity.slug: Use small letters, numbers'],
    ['priorities in a list', ofEdition({ priorities: [first] }), `${E}.priorities: instead of a list write an object, { … }, with a key`],
    ['editions in an object', { editions: { first: edition } }, 'editions: instead of an object write a list, [ … ]'],
    ['a glossary by its terms', { glossary: { ASB: 'Anti-social behaviour' } }, 'glossary: instead of an object write a list, [ … ]'],
    ['no agencies at all', { agencies: undefined }, 'agencies: it is missing: write an object, { … }'],
    [
      'a value of an extra field that there is not',
      ofPriority({ extra: { pillar: 'Prevent' } }),
      `${P}.extra: there is no extra field “pillar” on priority in “extraFields” of the identity; there are none`,
    ],
    [
      'a calculation that there is not',
      ofPriority({ indicators: [{ ...first.indicators[0], calculation: 'yearly' }] }),
      `${P}.indicators.0.calculation: there is no calculation “yearly” in “extensions”; there are none`,
    ],
    [
      'one month twice in a series',
      ofSeries([
        { period: '2016-01', value: 3 },
        { period: '2016-01', value: 4 },
      ]),
      'series.thefts.observations.1.period: 2016-01 stands twice, first as observations.0: leave one of the two out',
    ],
    [
      'a second event of a day in a series of months',
      ofSeries([{ period: '2016-01-09.02', value: 3 }]),
      'series.thefts.observations.0.period: Enter a real month or date, such as 2017-08 or 2017-08-31',
    ],
    ['a value in words', ofSeries([{ period: '2016-01', value: '3' }]), 'series.thefts.observations.0.value: Enter a number'],
    [
      'a chart that there is not',
      { series: { thefts: { ...seriesOf([{ period: '2016-01', value: 3 }]), chart: 'xmr' } } },
      'series.thefts.chart: instead of “xmr” write one of “i”, ',
    ],
    [
      'an interval that there is not',
      { series: { thefts: { ...seriesOf([{ period: '2016-01', value: 3 }]), interval: 'weekly' } } },
      'series.thefts.interval: instead of “weekly” write one of ',
    ],
    [
      'rules that there are not',
      { series: { thefts: { ...seriesOf([{ period: '2016-01', value: 3 }]), rules: 'nhs' } } },
      'series.thefts.rules: instead of “nhs” write one of ',
    ],
    [
      'a text in another language than the first',
      ofPriority({ title: { cy: 'Cyntaf' } }),
      `${P}.title: write it in the first language of the partnership too, as “en”`,
    ],
    [
      'votes in words',
      ofEdition({ meetings: { council: { ...edition.meetings.council, votes: '6-2' } } }),
      `${E}.meetings.council.votes: instead of “6-2” write an object, { for, against, abstain }`,
    ],
    [
      'a theme where a series is meant',
      ofPriority({ indicators: [{ ...first.indicators[0], series: 'drink' }] }),
      `${P}.indicators.0.series: there is no series “drink”; there are none`,
    ],
    [
      'a negative count',
      ofSeries([{ period: '2016-01', value: -3 }]),
      'series.thefts.observations.0.value: -3 is below 0, which no count, rate or share is',
    ],
    [
      'a negative number of reviews',
      ofEdition({
        caseReviews: [
          { period: '2016-17', applications: -3, thresholdNotMet: null, reviewsHeld: null, withRecommendations: null, source: '' },
        ],
      }),
      `${E}.caseReviews.0.applications: Enter 0 or more`,
    ],
    [
      'a denominator of none',
      ofSeries([{ period: '2016-01', value: 3, denominator: 0 }]),
      'series.thefts.observations.0.denominator: Enter a number above 0',
    ],
    ['a month in words', ofSeries([{ period: 'Jan 2016', value: 3 }]), 'series.thefts.observations.0.period: Enter a real month or date'],
    [
      'values by their months',
      { series: { thefts: { ...seriesOf([]), observations: { '2016-01': 3 } } } },
      'series.thefts.observations: instead of an object write a list, [ … ]',
    ],
    [
      'a series without values',
      { series: { thefts: { ...seriesOf([]), observations: undefined } } },
      'series.thefts.observations: it is missing: write a list, [ … ]',
    ],
    ['a priority that is nothing', ofEdition({ priorities: { first: null } }), `${P}: it is missing: write an object, { … }`],
    ['a priority by its name alone', ofEdition({ priorities: { first: 'Drink' } }), `${P}: instead of “Drink” write an object, { … }`],
    ['actions by their names alone', ofPriority({ actions: ['Walk'] }), `${P}.actions.0: instead of “Walk” write an object, { … }`],
    ['actions in an object', ofPriority({ actions: { walk: first.actions[0] } }), `${P}.actions: instead of an object write a list, [ … ]`],
    ['one outcome without a list', ofPriority({ outcomes: 'Safer' }), `${P}.outcomes: instead of “Safer” write a list, [ … ]`],
    ['one contact without a list', ofPriority({ contacts: 'helpline' }), `${P}.contacts: instead of “helpline” write a list, [ … ]`],
    [
      'one priority that a theme runs through without a list',
      ofEdition({ themes: { drink: { ...edition.themes.drink, runsThrough: 'first' } } }),
      `${E}.themes.drink.runsThrough: instead of “first” write 'all', or a list of keys of priorities`,
    ],
    [
      'one thing that a topic informs without a list',
      ofTopic({ informs: 'first' }),
      `${E}.topics.thefts.informs: instead of “first” write a list`,
    ],
    [
      'the source of an edition by its name',
      ofEdition({ source: 'The plan' }),
      `${E}.source: instead of “The plan” write an object, { … }`,
    ],
    ['an edition that is nothing', { editions: [null] }, 'editions.0: it is missing: write an object, { … }'],
    ['no edition', { editions: [] }, 'editions: write at least one edition'],
    ['no identity', { identity: null }, 'identity: it is missing: write an object, { … }'],
    [
      'where things come from in a first edition',
      ofEdition({ lineage: [{ kind: 'renamed', from: ['first'], to: ['first'], reason: 'r' }] }),
      `${E}.lineage: there is no edition before this one for anything to come from`,
    ],
    [
      'a scoring model that there is not',
      ofTopic({ illustrativeScores: { own: { harm: 'high' } } }),
      `${E}.topics.thefts.illustrativeScores: there is no scoring model “own”; there are: `,
    ],
    [
      'a criterion that there is not',
      ofTopic({ illustrativeScores: { [MODEL]: { fun: 'high' } } }),
      `${E}.topics.thefts.illustrativeScores.${MODEL}: there is no criterion “fun”; there are: `,
    ],
    ['a field of the identity', ofIdentity({ district: 'x' }), 'identity: there is no field “district”; there are: slug, name, shortName'],
    ['no outcome in an agreed plan', ofPriority({ outcomes: [] }), `${P}.actionPlan: “First” has no outcome`],
  ])('is told once, by its path and with what to write: %s', (_what, part, said) => {
    const problems = problemsOf(part);
    expect(
      problems.filter((problem) => problem.startsWith(said)),
      problems.join('\n'),
    ).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(problems.join()).not.toMatch(/discriminator|Invalid|undefined|expected/u);
  });
});
