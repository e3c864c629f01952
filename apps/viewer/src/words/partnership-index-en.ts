import { SUBJECT_NAMES } from '@saferplan/messages';
import { localeTools } from '@saferplan/messages/locale';

const { number, plural } = localeTools('en');
const count = (value: number, one: string, many: string): string => `${number(value)} ${plural(value) === 'one' ? one : many}`;

/** The pages above several partnerships, in English. */
export const partnershipIndexEn = {
  title: (name: string) => `Community safety in ${name}`,
  lede: (value: number) =>
    value === 1
      ? '1 partnership, with its newest plan.'
      : `${count(value, 'partnership', 'partnerships')}, side by side, and what they have in common.`,
  none: 'No plan is published here yet.',
  ended: 'Partnerships that have ended',
  partnerships: 'The partnerships',
  compared: 'Each partnership’s newest plan, as published',
  partnership: 'Partnership',
  plan: 'Plan',
  over: (isOfOneYear: boolean): string => (isOfOneYear ? 'its year is over' : 'its years are over'),
  priorityCount: 'Priorities',
  actions: 'Actions reported',
  actionsReported: (reported: number, of: number) => `${number(reported)} of ${number(of)}`,
  noActions: 'none published',
  datesPassed: 'Dates passed',
  seriesChanged: 'Figures that changed',
  ofSeries: (changed: number, of: number) => `${number(changed)} of ${number(of)}`,
  noFigures: 'none published',
  rates: 'Recorded for each 1,000 people',
  ratesLede:
    'The newest whole year of figures that at least two of them publish under one name, with the number of people that each uses. Areas differ for many reasons: this is no ranking.',
  ratesCaption: 'Rates by partnership',
  figure: 'Figure',
  notPublished: 'not published',
  rateIn: (rate: string, year: string) => `${rate} in ${year}`,
  priorities: 'Priorities, and who shares them',
  prioritiesCaption: 'Priorities by what they are about',
  themes: 'Themes, and who shares them',
  themesCaption: 'Themes by what they are about',
  what: 'What',
  sharedBy: 'Shared by',
  where: 'Where',
  share: (value: number, of: number) => `${number(value)} of ${number(of)}`,
  byMeaning:
    'They are matched by what the words of their titles are about; one can stand under several things. Read each one to see whether they mean the same.',
  subjects: SUBJECT_NAMES,
  agreement: (county: string) => `For the community safety agreement of ${county}`,
  agreements: 'For the county’s agreement',
  agreementLede:
    'What the published plans of these partnerships give to the agreement that their county strategy group makes: drawn together as they stand, and no agreement itself.',
  /** What stands before and after the name of the regulations. */
  agreementDue: (day: string): readonly [before: string, after: string] => [
    `The law asks the county strategy group for an agreement by ${day}, based on the year’s assessments of the areas in the county (regulations 8 and 9 of the `,
    ').',
  ],
  agreementUntil: (county: string, day: string) =>
    `By law the county council and the district councils of ${county} end on ${day}; no agreement is asked for after that day.`,
  agreementLapsed: (county: string, day: string) =>
    `The county council and the district councils of ${county} ended on ${day}. Since then the law asks for no agreement here, and nothing is drawn together for one.`,
  noAgreement:
    'No two of these partnerships are in one county with a county council and district councils: the law asks for no agreement between them.',
  assessed: 'What the assessments say should come first',
  assessedCaption: 'Topics that should be prioritised, by what they are about',
  noneAssessed: 'None of their published assessments says yet what should be prioritised.',
  matters: 'What they put before the county strategy group',
  mattersCaption: 'Matters for the county strategy group, ways of working together and the agreement that each plan aligns with',
  matter: 'Matters for the county',
  ways: 'Ways of working together',
  aligned: 'Agreement it aligns with',
  noneRecorded: 'none recorded',
  lawNotPublished: 'not published',
  notNamed: 'none listed',
  notHere: (districts: string) => `Districts of the county whose plans are not here: ${districts}.`,
  search: 'Search all partnerships',
  searchLede: 'Find words, names and numbers in the plans of all these partnerships.',
  searchLabel: 'Words to look for',
  nothing: 'Try fewer or other words.',
  of: (kind: string, partnership: string) => `(${kind}) of ${partnership}`,
  footer: 'About these pages',
  home: 'All partnerships',
  statement: 'Accessibility of these pages',
  statementLede: 'How far the pages above the partnerships can be used by everybody. Each partnership has a statement of its own.',
  statementBuilt:
    'They are plain pages without a script: they can be made larger, read by a screen reader, used by keyboard alone, and read in light, dark or your own colours. Their automated tests look for failures of WCAG 2.2 at level AA; such tests find only some.',
  statementWhom: 'If something does not work for you, tell the partnership whose plan you look for, at the contact in its statement:',
  statementOf: (partnership: string) => `Accessibility statement of ${partnership}`,
};
export type PartnershipIndexWords = typeof partnershipIndexEn;
