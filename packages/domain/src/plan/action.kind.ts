import { z } from 'zod';
import { choice, due, parent, sentence } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';
import { extra } from './extra-field.ts';
import { leadAgency } from './lead.ts';

/** Where an action stands. Nothing is assumed of one that nobody has reported on. */
export const ActionStatus = z.enum(['not-reported', 'not-started', 'under-way', 'done', 'stopped']);
export type ActionStatus = z.infer<typeof ActionStatus>;

/** How we do it: what is done, who leads it, when it is due, where it stands. */
export const action = defineKind('action', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: ['lead'],
  title: 'text',
  distinctBy: ['text', 'priorityId', 'leadAgency', 'due'],
  fields: {
    priorityId: parent('priority'),
    text: sentence(600),
    leadAgency: leadAgency(),
    due: due(),
    status: choice(ActionStatus, 'not-reported'),
    extra: extra(),
  },
  /** What is done or stopped stays behind; the others start the year with nothing reported. */
  carryForward: (values) =>
    values.status === 'done' || values.status === 'stopped' ? null : { ...values, status: 'not-reported' as const },
});
export type ActionFields = FieldsOf<typeof action>;
