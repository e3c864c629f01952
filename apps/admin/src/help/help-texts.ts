import type { Place } from '../shell/places.ts';
import type { GuideName } from './guide-name.ts';

/** What a screen is for, and the chapter and heading of the manual (as the last part of an address) that tell more. */
export interface Help {
  readonly sentence: string;
  readonly guide: GuideName;
  readonly section: string;
}

const of = (sentence: string, section: string, guide: GuideName = 'plan'): Help => ({ sentence, guide, section });

/** The help of every screen: one without is a type error. A test holds each heading to the manual. */
export const HELP: Readonly<Record<Place['to'], Help>> = {
  '/editions/$label': of(
    'Where the year stands, what waits for you, and what is left to say before the plan can be published.',
    'write-the-plan',
  ),
  '/editions/$label/plan': of(
    'The plan as a document: click a text to change it, a row to open it. Nothing is public until you publish.',
    'write-the-plan',
  ),
  '/editions/$label/plan/translation': of(
    'What the texts of the plan say in the other language, what is missing, and what nobody has read yet.',
    'write-the-plan',
  ),
  '/editions/$label/changes': of('What became of each priority and theme of last year, with its reason.', 'begin-next-year'),
  '/editions/$label/assessment': of(
    'The evidence, topic by topic: findings with both their numbers, and what is recommended.',
    'assess-score-and-choose',
  ),
  '/editions/$label/assessment/scores': of(
    'Each topic scored against the criteria of a model. You score under your own name.',
    'assess-score-and-choose',
  ),
  '/editions/$label/assessment/models': of(
    'The matrices that topics are scored with. One that was used stays as it was.',
    'assess-score-and-choose',
  ),
  '/editions/$label/data': of('Series of figures by month, what their charts say, and what waits for a decision.', 'bring-in-figures'),
  '/editions/$label/data/this-month': of('This month’s files, taken in for every series that they fit, as one change.', 'bring-in-figures'),
  '/editions/$label/data/import-police': of(
    'Counts by month from the files of data.police.uk, for every series that they fit.',
    'bring-in-figures',
  ),
  '/editions/$label/data/import-table': of(
    'A spreadsheet read cell by cell: you see what each was taken for before anything is stored.',
    'bring-in-figures',
  ),
  '/editions/$label/adoption': of(
    'The steps from draft to publication, each with its meeting, decision and votes.',
    'from-draft-to-adoption',
  ),
  '/editions/$label/adoption/paper': of('The report to the committee, made of what the plan holds.', 'from-draft-to-adoption'),
  '/editions/$label/progress': of(
    'How every action is doing, by stated rules. Open one to say how it goes in a press and a sentence.',
    'through-the-year',
  ),
  '/editions/$label/progress/calendar': of('Every date of the edition, as a list or a file for your own calendar.', 'through-the-year'),
  '/editions/$label/progress/report': of('What happened between two days, for the next meeting.', 'through-the-year'),
  '/editions/$label/progress/funding': of('Grants, who asked for a share, and what is left.', 'through-the-year'),
  '/editions/$label/law': of('What the law asks of the partnership, and what in the plan answers it.', 'what-the-law-asks'),
  '/editions/$label/publish': of(
    'What the public will see change, before it does. What is published stays at its address for good.',
    'publish',
  ),
  '/editions/$label/feedback': of('What residents wrote about a page. It names nobody unless they did.', 'publish'),
  '/editions/$label/history': of('Who changed what and when, with a way to bring back what was there.', 'write-the-plan'),
  '/editions/$label/settings': of('What all editions share: the partnership, its public site, and who works here.', 'who-may-do-what'),
  '/editions/$label/settings/partnership': of('Who the partnership is, as every page names it.', 'publish'),
  '/editions/$label/settings/decisions': of(
    'Who takes the final decision, and whether a second person publishes.',
    'two-people-one-publication',
  ),
  '/editions/$label/settings/methods': of('Whose law, which parts of Saferplan and which charts the partnership uses.', 'bring-in-figures'),
  '/editions/$label/settings/site': of('The colour and the languages of the public site.', 'publish'),
  '/editions/$label/settings/accessibility': of('What the regulations of 2018 ask the statement to say.', 'publish'),
  '/editions/$label/settings/privacy': of('Who is responsible for personal data on the public site.', 'publish'),
  '/editions/$label/settings/agencies': of('Who belongs to the partnership, by law or by choice.', 'write-the-plan'),
  '/editions/$label/settings/contacts': of('Whom residents can ask.', 'publish'),
  '/editions/$label/settings/glossary': of('Words that public pages explain where they stand.', 'publish'),
  '/editions/$label/settings/pages': of('Pages of your own beside the plan: headings, lists, links and tables.', 'publish'),
  '/editions/$label/settings/areas': of('The areas that figures are of, and what became of them.', 'bring-in-figures'),
  '/editions/$label/settings/sources': of('Where figures come from, as the public data page lists them.', 'bring-in-figures'),
  '/editions/$label/settings/succession': of('Partnerships that end, and which take their place.', 'who-may-do-what'),
  '/editions/$label/settings/people': of(
    'Who works here and what they may do; invitations are links that you hand over.',
    'who-may-do-what',
  ),
  '/editions/$label/settings/practice-copies': of('Copies to try a year in, out of which nothing goes.', 'who-may-do-what'),
  '/editions/$label/settings/you': of('Your password, second factor and reminders, and where you are signed in.', 'who-may-do-what'),
};
