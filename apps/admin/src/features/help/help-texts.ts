import { help as english } from '@saferplan/messages/admin/help';
import type { Place } from '../../places/places.ts';
import { welsh } from '../../words/spoken.ts';
import type { GuideName } from './guide-name.ts';

/** What the app says of its screens and of itself, in the language that is spoken. */
export const help = welsh?.help ?? english;

/** The chapter and heading of the manual (as the last part of an address) that tell more of a screen. */
interface Reference {
  readonly guide: GuideName;
  readonly section: string;
}

const of = (section: string, guide: GuideName = 'plan'): Reference => ({ guide, section });

/** Where the manual tells more of every screen: one without is a type error. A test holds each heading to the manual. */
export const REFERENCES: Readonly<Record<Place['to'], Reference>> = {
  '/editions/$label': of('write-the-plan'),
  '/editions/$label/plan': of('write-the-plan'),
  '/editions/$label/plan/translation': of('write-the-plan'),
  '/editions/$label/changes': of('begin-next-year'),
  '/editions/$label/assessment': of('assess-score-and-choose'),
  '/editions/$label/assessment/scores': of('assess-score-and-choose'),
  '/editions/$label/assessment/models': of('assess-score-and-choose'),
  '/editions/$label/data': of('bring-in-figures'),
  '/editions/$label/data/this-month': of('bring-in-figures'),
  '/editions/$label/data/import-police': of('bring-in-figures'),
  '/editions/$label/data/import-table': of('bring-in-figures'),
  '/editions/$label/adoption': of('from-draft-to-adoption'),
  '/editions/$label/adoption/paper': of('from-draft-to-adoption'),
  '/editions/$label/progress': of('through-the-year'),
  '/editions/$label/progress/calendar': of('through-the-year'),
  '/editions/$label/progress/report': of('through-the-year'),
  '/editions/$label/progress/funding': of('through-the-year'),
  '/editions/$label/law': of('what-the-law-asks'),
  '/editions/$label/publish': of('publish'),
  '/editions/$label/feedback': of('publish'),
  '/editions/$label/history': of('write-the-plan'),
  '/editions/$label/settings': of('who-may-do-what'),
  '/editions/$label/settings/partnership': of('publish'),
  '/editions/$label/settings/decisions': of('two-people-one-publication'),
  '/editions/$label/settings/methods': of('bring-in-figures'),
  '/editions/$label/settings/site': of('publish'),
  '/editions/$label/settings/accessibility': of('publish'),
  '/editions/$label/settings/privacy': of('publish'),
  '/editions/$label/settings/agencies': of('write-the-plan'),
  '/editions/$label/settings/contacts': of('publish'),
  '/editions/$label/settings/glossary': of('publish'),
  '/editions/$label/settings/pages': of('publish'),
  '/editions/$label/settings/areas': of('bring-in-figures'),
  '/editions/$label/settings/sources': of('bring-in-figures'),
  '/editions/$label/settings/succession': of('who-may-do-what'),
  '/editions/$label/settings/people': of('who-may-do-what'),
  '/editions/$label/settings/practice-copies': of('who-may-do-what'),
  '/editions/$label/settings/you': of('who-may-do-what'),
};
