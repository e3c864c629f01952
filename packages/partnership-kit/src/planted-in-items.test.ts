import { describe, expect, it } from 'vitest';
import { first, edition, source, ofEdition, ofPriority, ofTopic, seriesOf, ofIdentity, problemsOf, E, P } from './cases/small-package.ts';

describe('a mistake in what a package says of its years, its items and its partnership', () => {
  it.each([
    [
      'a term twice in the glossary',
      {
        glossary: [
          { term: 'ASB', meaning: 'Anti-social behaviour', note: '' },
          { term: 'asb', meaning: 'Antisocial behaviour', note: '' },
        ],
      },
      'glossary.1.term: “asb” stands here twice: leave one of the two out, or write what sets them apart',
    ],
    [
      'two agencies of one name',
      { agencies: { ...source.agencies, other: { ...source.agencies.police, shortName: 'EP' } } },
      'agencies.other.name: “Example Police” stands here twice',
    ],
    [
      'an outcome twice',
      ofPriority({ outcomes: ['Safer streets', 'Safer streets'] }),
      `${P}.outcomes.1: “Safer streets” stands here twice`,
    ],
    ['an action twice', ofPriority({ actions: [first.actions[0], first.actions[0]] }), `${P}.actions.1.text: “Walk” stands here twice`],
    [
      'two priorities of one name',
      ofEdition({ priorities: { first, second: { ...first, slug: 'second' } } }),
      `${E}.priorities.second.title: “First” stands here twice`,
    ],
    [
      'a plan that ends before it begins',
      { plan: { ...source.plan, startYear: 2019 } },
      'plan.endYear: it ends in 2018, before it begins in 2019',
    ],
    ['an earlier plan that there is not', ofEdition({ plan: 'older' }), `${E}.plan: there is no earlier plan “older”; there are none`],
    [
      'a day of publication in words',
      ofEdition({ publishedOn: 'March 2017' }),
      `${E}.publishedOn: Enter a real month or date, such as 2017-08`,
    ],
    [
      'a target without a number',
      ofPriority({ indicators: [{ ...first.indicators[0], target: { kind: 'below' } }] }),
      `${P}.indicators.0.target.value: it is missing: enter a number`,
    ],
    [
      'a baseline in words',
      ofPriority({ indicators: [{ ...first.indicators[0], baseline: '31' }] }),
      `${P}.indicators.0.baseline: instead of “31” write an object, { name, value }`,
    ],
    [
      'a frequency',
      ofPriority({ indicators: [{ ...first.indicators[0], frequency: 'each month' }] }),
      `${P}.indicators.0.frequency: instead of “each month” write one of “monthly”`,
    ],
    ['a subgroup that there is not', ofPriority({ subgroup: 'night' }), `${P}.subgroup: there is no subgroup “night”; there are none`],
    [
      'a contact that there is not',
      ofPriority({ contacts: ['helpline'] }),
      `${P}.contacts: there is no contact “helpline”; there are none`,
    ],
    [
      'an answer before what it answers',
      ofEdition({
        scrutinyRecommendations: [
          {
            text: 'Light the path',
            committee: 'Scrutiny',
            madeTo: 'Council',
            madeOn: '2017-06-01',
            answer: 'accepted',
            answeredOn: '2017-05-01',
            response: '',
            done: '',
          },
        ],
      }),
      `${E}.scrutinyRecommendations.0.answeredOn: It was answered on 1 May 2017, before it was made on 1 June 2017`,
    ],
    [
      'a vote of which only one side is counted',
      ofEdition({
        meetings: { council: { body: 'Council', heldOn: '2017-03-28', item: 'Plan', decision: 'Agreed.', votes: { for: 7, abstain: 0 } } },
      }),
      `${E}.meetings.council.votes.against: it is missing`,
    ],
    ['a recommendation', ofTopic({ recommendation: 'keep' }), `${E}.topics.thefts.recommendation: instead of “keep” write one of`],
    [
      'a telephone number in words',
      {
        contacts: {
          help: { name: 'Help', category: 'helpline', description: 'd', telephone: 'ask us', textNumber: '', web: '', address: '' },
        },
      },
      'contacts.help.telephone: Enter digits and spaces only',
    ],
    [
      'a headline that is proposed',
      ofEdition({ headline: '[What we do]' }),
      `${E}.headline: “[What we do]” is proposed, and nobody has confirmed it`,
    ],
    ['a title of a plan that is proposed', { plan: { ...source.plan, title: '[Plan]' } }, 'plan.title: “[Plan]” is proposed'],
    ['a field that is spelt otherwise', ofPriority({ sumary: 'One' }), `${P}: there is no field “sumary”; there are: title`],
    ['years as text', { plan: { ...source.plan, startYear: '2015' } }, 'plan.startYear: instead of “2015” write a number'],
    ['a country', ofIdentity({ frame: 'scotland' }), 'identity.frame: instead of “scotland” write one of “england”, “wales”'],
    [
      'a source of data at no address',
      ofIdentity({ dataSources: [{ name: 'Police', address: 'data.police.uk', licence: '', about: '' }] }),
      'identity.dataSources.0.address: Enter a whole address that begins with https://',
    ],
    [
      'an interval of a series',
      { series: { thefts: { ...seriesOf([{ period: '2016-01', value: 3 }]), interval: 'monthly' } } },
      'series.thefts.interval: instead of “monthly” write one of “day”, “week”, “month”',
    ],
    [
      'a kind of lineage',
      {
        plan: { ...source.plan, endYear: 2019 },
        editions: [edition, { ...edition, label: '2018-19', lineage: [{ kind: 'kept', from: ['first'], to: ['first'], reason: 'r' }] }],
      },
      'editions.2018-19.lineage.0.kind: instead of “kept” write one of “introduced”, “retained”',
    ],
    [
      'where a priority came from that there was not',
      {
        plan: { ...source.plan, endYear: 2019 },
        editions: [edition, { ...edition, label: '2018-19', lineage: [{ kind: 'retained', from: ['third'], to: ['first'], reason: 'r' }] }],
      },
      'editions.2018-19.lineage.0.from: there is no priority or theme “third” in 2017-18; priorities: first; themes: drink',
    ],
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
