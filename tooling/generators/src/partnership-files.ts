import { ACTION_PLAN_NOT_SAID, OPEN_GOVERNMENT_LICENCE, PLACEHOLDERS, suggested } from '@saferplan/domain/plan';

/** What is asked about a new partnership. */
export interface NewPartnership {
  /** The last part of its addresses, as in `swale`. */
  readonly slug: string;
  readonly name: string;
  /** The place, as people call it. */
  readonly area: string;
  /** The police force, as it calls itself. */
  readonly force: string;
  /** The year in which the plan and its first edition begin. */
  readonly startYear: number;
  /** How many years the plan lasts, from 1 to 5. */
  readonly years: number;
  /** `#rrggbb`, dark enough for white letters. */
  readonly colour: string;
  /** Whether it is in Wales: its law, and a site that also speaks Welsh. */
  readonly welsh: boolean;
  /** The month in which its plan year begins. */
  readonly yearStarts: 'april' | 'january';
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const initials = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
    .slice(0, 8);
const labelOf = ({ startYear, yearStarts }: NewPartnership): string =>
  yearStarts === 'january' ? startYear.toString() : `${startYear.toString()}-${((startYear + 1) % 100).toString().padStart(2, '0')}`;
/** The year in which the last plan year ends. */
const endYearOf = ({ startYear, years, yearStarts }: NewPartnership): number => startYear + years - (yearStarts === 'january' ? 1 : 0);

/** What the package says, by path: the same wherever it stands. It passes its own tests as it is. */
export function partnershipFiles(given: NewPartnership): Readonly<Record<string, string>> {
  const label = labelOf(given);
  return {
    'src/index.ts': INDEX.replaceAll('LABEL', label).replaceAll('YEAR', given.startYear.toString()),
    'src/index.test.ts': TEST,
    'src/identity.ts': identityOf(given),
    'src/agencies.ts': agenciesOf(given),
    'src/contacts.ts': CONTACTS,
    'src/glossary.ts': GLOSSARY,
    [`src/editions/${label}/index.ts`]: editionOf(given, label),
    [`src/editions/${label}/priorities.ts`]: PRIORITIES,
    'README.md': readmeOf(given, label),
  };
}

const INDEX = `import { definePartnership } from '@saferplan/partnership-kit';
import { agencies } from './agencies.ts';
import { contacts } from './contacts.ts';
import { editionYEAR } from './editions/LABEL/index.ts';
import { glossary } from './glossary.ts';
import { identity, plan } from './identity.ts';

export const partnership = definePartnership({ identity, plan, agencies, contacts, glossary, editions: [editionYEAR] });
`;

const TEST = `import { testPartnership } from '@saferplan/partnership-kit/testing';
import { partnership } from './index.ts';

testPartnership(partnership);
`;

const identityOf = (given: NewPartnership): string => {
  const { slug, name, area, force, colour, welsh, startYear } = given;
  const endYear = endYearOf(given).toString();
  return `import type { PartnershipSource } from '@saferplan/partnership-kit';

export const identity: PartnershipSource['identity'] = {
  slug: ${quoted(slug)},
  name: ${quoted(name)},
  shortName: ${quoted(suggested(initials(name)))},
  area: ${quoted(area)},
  force: ${quoted(force)},
  chair: '',
  about: '',
  brandColour: ${quoted(colour)},
  licence: { name: ${quoted(suggested(OPEN_GOVERNMENT_LICENCE.name))}, address: ${quoted(OPEN_GOVERNMENT_LICENCE.address)} },
  languages: [${welsh ? "'en', 'cy'" : "'en'"}],
  frame: '${welsh ? 'wales' : 'england'}',
};

export const plan: PartnershipSource['plan'] = {
  title: ${quoted(suggested(`Community Safety Plan ${startYear.toString()}–${endYear}`))},
  motto: '',
  startYear: ${startYear.toString()},
  endYear: ${endYear},
};
`;
};

const agenciesOf = ({ area, force }: NewPartnership): string => `import type { PartnershipSource } from '@saferplan/partnership-kit';

/** The bodies that section 5 of the Crime and Disorder Act 1998 names. Give each its own name, and add those that joined freely. What stands in square brackets is proposed: take them away where it is right. */
export const agencies = {
  council: { name: ${quoted(suggested(`${area} Council`))}, shortName: 'Council', standing: 'statutory', about: '' },
  police: { name: ${quoted(force)}, shortName: 'Police', standing: 'statutory', about: '' },
  fire: { name: ${quoted(PLACEHOLDERS.fire)}, shortName: 'Fire', standing: 'statutory', about: '' },
  probation: { name: ${quoted(PLACEHOLDERS.probation)}, shortName: 'Probation', standing: 'statutory', about: '' },
  health: { name: ${quoted(PLACEHOLDERS.health)}, shortName: 'Health', standing: 'statutory', about: '' },
} satisfies PartnershipSource['agencies'];
`;

const CONTACTS = `import { EMERGENCY_CONTACTS, type PartnershipSource } from '@saferplan/partnership-kit';

/** 999 and 101 come with the kit; add the helplines and services of your own. */
export const contacts = {
  ...EMERGENCY_CONTACTS,
} satisfies PartnershipSource['contacts'];
`;

const GLOSSARY = `import type { PartnershipSource } from '@saferplan/partnership-kit';

export const glossary: PartnershipSource['glossary'] = [{ term: 'CSP', meaning: 'Community Safety Partnership', note: '' }];
`;

const editionOf = (
  { area, startYear }: NewPartnership,
  label: string,
): string => `import type { EditionSource } from '@saferplan/partnership-kit';
import { priorities } from './priorities.ts';

export const edition${startYear.toString()}: EditionSource = {
  label: '${label}',
  // A draft until you have written it: then say 'published' here, or publish it in the app.
  state: 'draft',
  headline: ${quoted(suggested(`What we will do for a safer ${area}`))},
  introduction: '',
  refreshed: null,
  priorities,
  themes: {
    'theme-one': { title: ${quoted(PLACEHOLDERS.themeTitle)}, slug: 'theme-one', summary: ${quoted(PLACEHOLDERS.themeSummary)}, runsThrough: 'all' },
  },
};
`;

const PRIORITIES = `import type { PrioritySource } from '@saferplan/partnership-kit';

/** In their order. The key is yours and stays; title, slug and the rest are what the public reads. */
export const priorities: Readonly<Record<string, PrioritySource>> = {
  'priority-one': {
    title: ${quoted(PLACEHOLDERS.priorityTitle)},
    slug: 'priority-one',
    summary: ${quoted(PLACEHOLDERS.prioritySummary)},
    lead: 'to-be-confirmed',
    actionPlan: { state: 'to-come', note: ${quoted(ACTION_PLAN_NOT_SAID)} },
  },
};
`;

const readmeOf = ({ name }: NewPartnership, label: string): string => `# ${name}

The plan of this partnership as a package of Saferplan. What stands in square brackets is proposed: take the brackets away where it is right, or write your own words. What to write, in this order:

1. \`src/identity.ts\`: who you are, your colour and languages, the years of the plan.
2. \`src/agencies.ts\`, \`src/contacts.ts\`, \`src/glossary.ts\`: who takes part, who helps, what abbreviations mean.
3. \`src/editions/${label}/priorities.ts\`: priorities with leads, outcomes, actions and indicators.
4. \`src/editions/${label}/index.ts\`: themes, meetings, topics with findings, background.

Try it with \`pnpm saferplan check-partnership\` and the path of this folder.
`;
