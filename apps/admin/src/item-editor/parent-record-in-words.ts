import type { EditionContent } from '@saferplan/domain/plan';
import { PartialDate } from '@saferplan/domain/shared';
import { choiceSaid, labelSaid } from '@saferplan/messages/published';
import type { ParentRecords } from '../edition-store/outbox-storage.ts';
import { inWords } from '../ui/dates-in-words.ts';
import { choices } from '../words/choices.ts';
import { planWords } from '../words/plan-words.ts';
import { settingsWords } from '../words/settings-words.ts';
import { language } from '../words/spoken.ts';
import { textsIn } from './parts-in-words.ts';

/** What a field of something that is no item is called, as on its screen or where it is published. */
export const labelOfOther = (kind: string, field: string): string =>
  ON_SCREENS[`${kind}.${field}`] ?? labelSaid(`${kind}.${field}`, language);

/** Fields that are published under no name of their own. */
const ON_SCREENS: Readonly<Record<string, string>> = {
  'edition.overlap': planWords.editionYears.whyItBeginsBeforeThe,
  'edition.title': planWords.editionYears.titleOfTheDocumentWhere,
  'partnership.decidingBody': choices.decidingBody,
  'partnership.finalDecisionBy': settingsWords.decisionSettings.theFinalDecisionOnAn,
  'partnership.fourEyes': settingsWords.decisionSettings.whoeverPublishesMustBeSomebody,
  'partnership.smallNumbers': settingsWords.methodsSettings.numbersByPlaceAreNot,
  'partnership.seriesDefaults': settingsWords.methodsSettings.aNewSeriesBeginsWith,
};

/** A value of what is no item, as of the partnership: a choice by its label, a date as people write it, else the texts and numbers in it. */
export function valueOfOther(kind: string, field: string, value: unknown): string {
  const date = PartialDate.safeParse(value);
  if (date.success) return inWords(date.data);
  const texts = textsIn(value);
  return texts === '' ? '—' : (choicesOf(`${kind}.${field}`)[texts] ?? choiceSaid(`${kind}.${field}`, texts, language) ?? texts);
}

const choicesOf = (place: string): Readonly<Record<string, string>> =>
  place === 'partnership.finalDecisionBy' ? choices.finalDecisions : place === 'partnership.numbering' ? choices.numberings : {};

/** What an edition, its plan and the partnership are called. */
export const nameOfParentRecord = (kind: keyof ParentRecords, { edition, plan, partnership }: EditionContent): string =>
  ({ edition: edition.label, plan: plan.title, partnership: partnership.shortName })[kind];

/** Fields in which people write sentences: those of no other two values become one. */
export const isWritten = (kind: keyof ParentRecords, field: string): boolean => WRITTEN[kind].has(field);

const WRITTEN: Readonly<Record<keyof ParentRecords, ReadonlySet<string>>> = {
  edition: new Set(['overlap', 'title', 'headline', 'introduction']),
  plan: new Set(['title', 'motto']),
  partnership: new Set(['name', 'chair', 'about', 'decidingBody']),
};
