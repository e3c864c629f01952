import { definePartnership, type DefinedPartnership, type EditionSource, type SeriesSource } from '@saferplan/partnership-kit';

const EDITIONS = 5;
const PRIORITIES = 5;
const ACTIONS_EACH = 20;
const SERIES = 30;
const MONTHS = 60;

/** A partnership that is made up to weigh something: five editions of a hundred actions, thirty series of sixty months. */
export function syntheticPartnership(slug: string): DefinedPartnership {
  return definePartnership({
    identity: {
      slug,
      name: `Synthetic ${slug}`,
      shortName: 'Syn',
      area: `Area ${slug}`,
      force: 'Synthetic Constabulary',
      chair: '',
      about: 'Made up, to measure with.',
    },
    plan: { title: 'Synthetic plan 2013–18', motto: '', startYear: 2013, endYear: 2018 },
    agencies: { council: { name: 'Council', shortName: 'C', standing: 'statutory', about: '' } },
    contacts: {
      emergency: { name: 'Emergency', category: 'emergency', description: '', telephone: '999', textNumber: '', web: '', address: '' },
    },
    glossary: [{ term: 'CSP', meaning: 'Community Safety Partnership', note: '' }],
    series: Object.fromEntries(numbers(SERIES).map((number) => [`series-${number}`, series(number)])),
    editions: numbers(EDITIONS).map(edition),
  });
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

function series(number: number): SeriesSource {
  return {
    title: `Series ${number}`,
    slug: `series-${number}`,
    unit: 'offences',
    area: 'Synthetic',
    improvement: 'lower',
    observations: numbers(MONTHS).map((month) => ({
      period: `${2013 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      // Scattered round a hundred, the same at each run.
      value: 80 + ((month * 7919 + number * 104_729) % 41),
    })),
  };
}

function edition(index: number): EditionSource {
  const year = 2013 + index;
  const keys = numbers(PRIORITIES).map((number) => `priority-${number}`);
  return {
    label: `${year}-${String((year + 1) % 100)}`,
    headline: 'Five priorities',
    introduction: 'Made up, to measure with.',
    refreshed: null,
    priorities: Object.fromEntries(
      keys.map((key, number) => [
        key,
        {
          title: `Priority ${number}`,
          slug: key,
          summary: 'What we do about it, in a sentence or two of ordinary length.',
          lead: [{ person: '', agency: 'council' }],
          actionPlan: { state: 'agreed' },
          outcomes: ['Fewer people are hurt'],
          actions: numbers(ACTIONS_EACH).map((action) => ({
            text: `Do thing ${action} with partners, and report on it each quarter`,
            leadAgency: { agencies: ['council'] },
            due: 'quarterly',
          })),
          indicators: [
            {
              title: `Offences ${number}`,
              unit: 'offences',
              direction: 'decrease',
              target: { kind: 'below', value: 90 },
              series: `series-${number}`,
            },
          ],
        },
      ]),
    ),
    themes: { theme: { title: 'Theme', slug: 'theme', summary: 'Runs through all.', runsThrough: 'all' } },
    ...(index === 0
      ? {}
      : {
          lineage: [...keys, 'theme'].map((key) => ({
            kind: 'retained' as const,
            from: [key],
            to: [key],
            reason: 'The work goes on.',
            meeting: null,
          })),
        }),
  };
}
