import type { lineageStanding } from '@saferplan/domain/publication';
import { localeTools } from '@saferplan/messages/locale';

/** What a decision made of what it names. */
type LineageStanding = ReturnType<typeof lineageStanding>;

const { number, plural, list } = localeTools('en');
const fewInWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** `one was`, `two were`: numbers below ten as words. */
const some = (value: number, one: string, many: string): string =>
  `${fewInWords[value] ?? number(value)} ${plural(value) === 'one' ? one : many}`;
const count = (value: number, one: string, many: string): string => `${number(value)} ${plural(value) === 'one' ? one : many}`;

/** What is counted: of one type, or of both. */
export type CountedElements = 'priority' | 'theme' | 'both';
/** What became of priorities and themes, by what kind of change; of those that came together, how many there were before. */
type ChangeWords = Readonly<Record<LineageStanding, (value: number, before: number, what: CountedElements) => string>>;

const changeIn: ChangeWords = {
  split: (value) => some(value, 'was split', 'were split'),
  merged: (value, before) => `${some(before, 'was', 'were')} merged into ${fewInWords[value] ?? number(value)}`,
  retained: (value) => some(value, 'stays', 'stay'),
  renamed: (value) => some(value, 'has a new name', 'have new names'),
  introduced: (value) => some(value, 'is new', 'are new'),
  'became-theme': (value) => some(value, 'is now a theme', 'are now themes'),
  'became-priority': (value) => some(value, 'is now a priority', 'are now priorities'),
  removed: (value) => some(value, 'has ended', 'have ended'),
  'removal-recommended': (value) => some(value, 'was recommended to end', 'were recommended to end'),
};

/** The first page, and what a card of a priority says, in English. */
export const homeEn = {
  isItWorking: 'Is it working?',
  whatIsDone: 'What is being done',
  /** What was reported of all actions of the plan, and what has passed its date. */
  allActions: (total: number, reported: number, passed: number) => {
    const said =
      reported === 0
        ? total === 1
          ? 'Its one action has not been reported on'
          : `None of its ${number(total)} actions has been reported on`
        : `${number(reported)} of its ${count(total, 'action has', 'actions have')} been reported on`;
    return `${said}${passed === 0 ? '' : `, and ${count(passed, 'date has', 'dates have')} passed`}.`;
  },
  /** Of each chart that tells most of a priority: `Drug offences: as usual`. */
  inTheFigures: (period: string, verdicts: readonly string[]) =>
    `Figures up to ${period}. ${verdicts.map((verdict) => `${verdict}.`).join(' ')}`,
  reported: (reported: number, total: number) => `${number(reported)} of ${number(total)}`,
  actionsReported: (total: number): string => (plural(total) === 'one' ? 'action reported' : 'actions reported'),
  datesPassed: (value: number) => count(value, 'date has passed', 'dates have passed'),
  withoutDate: (value: number) => `${number(value)} without a date`,
  noFixedDates: 'no fixed end dates',
  standings: (parts: readonly string[]) => list(parts),
  noLead: 'no lead named',
  leadNotRecorded: 'who leads is not recorded',
  noActionsRecorded: 'Which actions there are is not recorded here',
  toBeCounted: (what: string) => `To be counted: ${what}`,
  before: (value: string) => `${value} before`,
  now: (value: string) => `${value} now`,
  pairOf: (measure: string, before: string, now: string) => `${measure}: ${before} before, ${now} now`,
  shareOf: (measure: string, share: string) => `${measure}: ${share}`,
  cards: 'The charts show the numbers that are recorded. The band is the usual range, the broken line the average.',
  howWeRead: 'Every trend, and how we read it',
  whoToCall: 'Who to call',
  allNumbers: 'All numbers, and what each is for',
  whereItStands: 'Where this edition stands',
  asTheRecordsShow: 'Asked, recommended and adopted are different things. This is what is on record here.',
  begins: (isOfOneYear: boolean): string => (isOfOneYear ? 'The year of this edition begins' : 'The years of this edition begin'),
  ends: (isOfOneYear: boolean): string => (isOfOneYear ? 'The year of this edition ends' : 'The years of this edition end'),
  adoption: 'Adoption',
  adoptedUnrecorded: 'Adopted; the meeting is not recorded',
  noAdoptionHeld: 'No record of it is held here',
  wasAsked: (body: string) => `Put to ${body}. What was decided is not recorded here`,
  changeIn,
  changesTogether: (parts: readonly string[]) => list(parts),
};
export type HomeWords = typeof homeEn;
