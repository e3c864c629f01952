import { isList, isObject, type Json, stepsOf } from '../shared/json-leaves.ts';

/** What a field of a snapshot is called, where its own name in words would not be plain. */
const LABELS: Readonly<Record<string, string>> = {
  heldOn: 'Date of the meeting',
  leadState: 'State of the lead',
  leadAgency: 'Lead agency',
  actionPlan: 'State of the action plan',
  runsThrough: 'Runs through',
  due: 'Due date',
  status: 'State',
  updates: 'Progress',
  why: 'Why it is a priority',
  easyRead: 'Easy read',
  item: 'Item on the agenda',
  extra: 'Further details',
  from: 'From',
  to: 'To',
  edition: 'This edition',
  partnership: 'The partnership',
  plan: 'The plan',
  surveys: 'What residents say',
  horizon: 'Horizon scan',
  dataGaps: 'What is not known',
  scrutiny: 'Recommendations of scrutiny',
  caseReviews: 'Reviews of anti-social behaviour cases',
  risks: 'Risks of the partnership',
  chapterVersions: 'Versions of the assessment by chapter',
  motto: 'Motto',
  about: 'About',
  now: 'This period',
  reading: 'What its chart says',
  readings: 'Readings',
  lineage: 'What became of last year’s priorities',
  topics: 'Evidence',
  scoring: 'How topics ranked',
  series: 'Trends',
  adoption: 'How it was decided',
  sections: 'Background',
  pages: 'Pages of your own',
  startsOn: 'First day',
  endsOn: 'Last day',
  brandColour: 'Colour of the site',
  targetInWords: 'Target, in words',
  completedActions: 'What was done',
  textNumber: 'Text number',
  areaChanges: 'Story of the areas',
  origins: 'Where it comes from',
  translations: 'Translations',
  cy: 'Welsh',
  en: 'English',
  version: 'Format of the published form',
};

const inWords = (key: string): string => {
  const words = key
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, ' ')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words === '' ? '(no name)' : words.slice(0, 1).toUpperCase() + words.slice(1);
};

/** The steps of a pointer, in which those that are digits are places in lists. */
export const numbered = (steps: readonly string[]): readonly (string | number)[] =>
  steps.map((step) => (/^\d+$/u.test(step) ? Number(step) : step));

/** `Contacts › “Samaritans” › Telephone`: steps into a body in plain English; `names` holds what an item at a step is called, or null. */
export function pathInWords(steps: readonly (string | number)[], names: readonly (string | null)[]): string {
  if (steps.length === 0) return 'The whole plan';
  return steps
    .map((step, index) => {
      const name = names[index] ?? null;
      // A translation is filed under the place of what it says.
      if (typeof step === 'string' && step.startsWith('/')) return pathInWords(numbered(stepsOf(step)), []);
      if (typeof step === 'string') return LABELS[step] ?? inWords(step);
      return name === null ? `Number ${(step + 1).toString()}` : `“${name}”`;
    })
    .join(' › ');
}

/** A value of a snapshot as somebody reads it: a text as it is, a list or an item as lines of its fields. */
export function valueInWords(value: Json): string {
  if (value === null) return '(nothing)';
  if (value === '') return '(empty)';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'object') return value.toString();
  if (isList(value)) return value.length === 0 ? '(none)' : value.map(valueInWords).join('; ');
  if (!isObject(value)) return '';
  return Object.entries(value)
    .map(([key, inner]) => `${LABELS[key] ?? inWords(key)}: ${valueInWords(inner)}`)
    .join(', ');
}
