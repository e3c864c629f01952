import { z } from 'zod';
import { inWords, IsoDate, IsoMonth } from '../shared/calendar.ts';
import { PriorityId } from '../shared/id.ts';
import { lineOfText } from '../shared/text.ts';
import { Extra } from './extra-field.ts';
import { LeadAgency } from './lead.ts';

/** When an action is due: a day (`2017-08-31`), a month (`2017-08`), a rhythm, or not yet agreed. */
export const Due = z.union([IsoDate, IsoMonth, z.enum(['ongoing', 'quarterly', 'annually', 'not-agreed'])], {
  error: 'Choose a rhythm, or enter a date such as 2017-08-31 or a month such as 2017-08',
});
export type Due = z.infer<typeof Due>;

/** Where an action stands. Nothing is assumed of one that nobody has reported on. */
export const ActionStatus = z.enum(['not-reported', 'not-started', 'under-way', 'done', 'stopped']);
export type ActionStatus = z.infer<typeof ActionStatus>;

/** What we aim to achieve. */
export const OutcomeFields = z.strictObject({ priorityId: PriorityId, text: lineOfText(600) });

/** How we do it: the deed, who carries it, when it is due, where it stands. */
export const ActionFields = z.strictObject({
  priorityId: PriorityId,
  text: lineOfText(600),
  leadAgency: LeadAgency,
  due: Due,
  status: ActionStatus,
  extra: Extra,
});
export type ActionFields = z.infer<typeof ActionFields>;

const RHYTHMS: Readonly<Record<string, string>> = {
  ongoing: 'Ongoing',
  quarterly: 'Quarterly',
  annually: 'Annually',
  'not-agreed': 'Not yet agreed',
};

/** 'August 2017', '31 August 2017', 'Ongoing', 'Not yet agreed'. */
export const describeDue = (due: Due): string => RHYTHMS[due] ?? inWords(due);
