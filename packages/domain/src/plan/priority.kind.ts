import { z } from 'zod';
import { line, optionalReference, prose, references, slug, structure, withLocalised } from '../fields/index.ts';
import { asItIs, defineKind, type FieldsOf } from '../items/define-kind.ts';
import { lineOfText } from '../shared/text.ts';
import { extra } from './extra-field.ts';
import { lead } from './lead.ts';

/** Whether the outcomes, actions and indicators are agreed, honestly still to come, or unknown for an edition of the past. */
export const ActionPlan = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('agreed') }),
  z.strictObject({ state: z.literal('to-come'), note: lineOfText(600) }),
  z.strictObject({ state: z.literal('not-recorded') }),
]);
export type ActionPlan = z.infer<typeof ActionPlan>;

/** What a new priority says of its action plan until somebody says what is so. */
export const ACTION_PLAN_NOT_SAID = 'The action plan is being written.';

/** A named focus of an edition. Its number is its place in the order. */
export const priority = defineKind('priority', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: [],
  title: 'title',
  distinctBy: ['title'],
  fields: {
    title: line(),
    slug: slug(),
    /** One or two sentences for the front page. */
    summary: prose(600),
    /** What the partnership wants to reach overall. */
    aim: prose(2000),
    /** Why it is a priority, and how to read the numbers. */
    why: prose(2000),
    /** The same in easy read: short sentences, one idea each, each on a line of its own. People write it; empty where they have not. */
    easyRead: prose(3000),
    lead: lead(),
    subgroupId: optionalReference({ to: ['subgroup'], onRemoval: 'refuse' }),
    actionPlan: withLocalised(structure('action-plan', ActionPlan, { state: 'to-come', note: ACTION_PLAN_NOT_SAID }), /^\/note$/u),
    /** Who can help someone affected, most urgent first. */
    contactIds: references({ to: ['contact'], most: 12, onRemoval: 'refuse' }),
    extra: extra(),
  },
  carryForward: asItIs,
});
export type PriorityFields = FieldsOf<typeof priority>;
