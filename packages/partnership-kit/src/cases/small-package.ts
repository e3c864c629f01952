import { definePartnership } from '../define-partnership.ts';
import { PackageProblems } from '../package-problems.ts';
import { STANDARD_MODELS } from '../scoring.ts';

/** A package of one edition, sound as it stands; mistakes are planted in it. */
export const first = {
  title: 'First',
  slug: 'first',
  summary: 'One',
  lead: 'to-be-confirmed',
  actionPlan: { state: 'agreed' },
  outcomes: ['Safer streets'],
  actions: [{ text: 'Walk', leadAgency: { agencies: ['police'] }, due: '2017-09' }],
  indicators: [{ title: 'Thefts', unit: '', direction: 'decrease', target: { kind: 'not-set' } }],
};
export const edition = {
  label: '2017-18',
  headline: 'What we do',
  priorities: { first },
  themes: { drink: { title: 'Drink', slug: 'drink', summary: '', runsThrough: 'all' } },
  topics: { thefts: { title: 'Thefts', slug: 'thefts', summary: '', informs: ['first'], recommendation: 'watch', reason: 'They fall.' } },
  meetings: { council: { body: 'Council', heldOn: '2017-03-28', item: 'Plan', decision: 'Agreed.' } },
};
export const source = {
  identity: { slug: 'example', name: 'Example', shortName: 'Ex', area: 'Example', force: 'Example Police', chair: '', about: '' },
  plan: { title: 'Plan', motto: '', startYear: 2015, endYear: 2018 },
  agencies: { police: { name: 'Example Police', shortName: 'Pol', standing: 'statutory', about: '' } },
  contacts: {},
  glossary: [],
  editions: [edition],
};

export const ofEdition = (part: object): object => ({ editions: [{ ...edition, ...part }] });
export const ofPriority = (part: object): object => ofEdition({ priorities: { first: { ...first, ...part } } });
export const ofTopic = (part: object): object => ofEdition({ topics: { thefts: { ...edition.topics.thefts, ...part } } });
export const MODEL = STANDARD_MODELS[0]?.id ?? '';
export const seriesOf = (observations: readonly object[]): object => ({
  title: 'Thefts',
  slug: 'thefts',
  unit: 'thefts',
  area: 'Example',
  observations,
});
export const ofSeries = (observations: readonly object[]): object => ({ series: { thefts: seriesOf(observations) } });
export const provision = {
  key: 'harbour-act',
  law: { title: { en: 'Harbour Act 1990', cy: null }, parts: 'section' },
  number: '4',
  kind: 'do',
  from: '1990-01-01',
  text: { en: 'The harbour is asked.', cy: 'Gofynnir i’r harbwr.' },
  address: 'https://harbour.example/act',
};
export const ofProvision = (part: object): object => ({ provisions: [{ ...provision, ...part }] });
export const ofIdentity = (part: object): object => ({ identity: { ...source.identity, ...part } });

export function problemsOf(part: object): readonly string[] {
  try {
    // What an author writes need not have the shape that its type asks for.
    definePartnership({ ...source, ...part } as unknown as Parameters<typeof definePartnership>[0]);
    return [];
  } catch (error) {
    return error instanceof PackageProblems ? error.problems : [String(error)];
  }
}

export const E = 'editions.2017-18';
export const P = `${E}.priorities.first`;
