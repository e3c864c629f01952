import type { NotAssured } from '@saferplan/domain/publication';
import { localeTools } from '@saferplan/messages/locale';

const { list } = localeTools('en');

const have = (count: number): string => (count === 1 ? 'has' : 'have');

/** What the page of progress says, in English. */
export const progressEn = {
  title: 'Progress on one page',
  link: 'Progress',
  description: 'Every measure of the plan: is it changing, will it meet its target, who leads, and how old is the newest figure.',
  actionsReported: (reported: number, of: number) => `${reported} of ${of} ${of === 1 ? 'action' : 'actions'} reported.`,
  datesPassed: (passed: number) => `${passed} ${passed === 1 ? 'date' : 'dates'} passed.`,
  measures: (withFigure: number, of: number, withNumber: number) =>
    `${withFigure} of ${of} ${of === 1 ? 'measure' : 'measures'} ${have(withFigure)} a figure; ${withNumber} ${have(withNumber)} a number to reach.`,
  noMeasures: 'The plan names no measures.',
  nobodyCanTell: 'So from the plan’s own measures nobody can tell whether it worked.',
  of: (of: number) => `of ${of}`,
  numbers: {
    reported: 'actions reported',
    passed: 'dates passed',
    withFigure: 'measures with a figure',
    withNumber: 'with a number as target',
    plansToCome: 'action plans not written',
  },
  passedHeading: 'Dates that have passed',
  who: 'Who',
  byWhen: 'By when',
  now: 'Now',
  ago: (years: number, months: number) => {
    const parts = [
      years === 0 ? '' : `${years} ${years === 1 ? 'year' : 'years'}`,
      months === 0 ? '' : `${months} ${months === 1 ? 'month' : 'months'}`,
    ];
    const said = parts.filter((part) => part !== '').join(' ');
    return said === '' ? 'less than a month ago' : `${said} ago`;
  },
  old: (years: number, months: number) => {
    const parts = [
      years === 0 ? '' : `${years} ${years === 1 ? 'year' : 'years'}`,
      months === 0 ? '' : `${months} ${months === 1 ? 'month' : 'months'}`,
    ];
    const said = parts.filter((part) => part !== '').join(' ');
    return said === '' ? 'less than a month old' : `${said} old`;
  },
  others: (recurring: number, undated: number, ahead: number) =>
    `Of the others ${list([
      ...(recurring === 0
        ? []
        : [`${recurring} ${recurring === 1 ? 'goes' : 'go'} on or ${recurring === 1 ? 'comes' : 'come'} round again`]),
      ...(undated === 0 ? [] : [`${undated} ${have(undated)} no date`]),
      ...(ahead === 0 ? [] : [`${ahead} ${ahead === 1 ? 'is' : 'are'} still to come or ended`]),
    ])}.`,
  measuresHeading: 'The plan’s own measures',
  measuresLede: 'Each row: is it changing, will it meet its target, who leads, how old is the newest figure.',
  columns: {
    measure: 'Measure',
    change: 'Change',
    assurance: 'Will it meet the target?',
    target: 'Target',
    owner: 'Who leads',
    newest: 'Newest figure',
  },
  notNamed: 'Not named',
  neverReported: 'Never reported',
  notSet: 'Not set',
  by: (target: string, date: string) => `${target}, by ${date}`,
  noMeasuresOf: 'No measures: the action plan was not written when this edition was published.',
  noMeasuresNamed: 'No measures are named.',
  because: {
    'no-figure': 'No figure yet',
    'no-usual-range': 'Too few figures to know what is usual',
    'target-open': 'The target names no number',
    'other-measure': 'The target is for another period than the figures',
    'no-direction': 'Nobody has said which way is wanted',
  } satisfies Readonly<Record<NotAssured, string>> as Readonly<Record<NotAssured, string>>,
  seriesHeading: 'Recorded figures beside them',
  seriesLede: 'Not measures of the plan; the nearest thing to an answer there is.',
  source: 'Source',
  allTrends: (count: number) => `All ${count} trends`,
  signs: 'What the signs mean',
  meaning: {
    'as-usual': 'no more than chance',
    'lower-right': 'changed, in the way hoped for',
    'higher-wrong': 'changed, in the other way',
    'higher-open': 'changed; whether better or worse is open',
    'no-figure-yet': 'nothing to read',
    'will-meet': 'the whole usual range is on the right side, unless something changes',
    'may-or-may-not': 'the target lies inside the usual range',
    'will-miss': 'the whole usual range is on the wrong side, unless something changes',
    'cannot-say': 'no figures, too few, or no number to reach',
    'no-target': 'none was set',
  },
};
export type ProgressWords = typeof progressEn;
