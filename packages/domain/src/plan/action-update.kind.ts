import { z } from 'zod';
import { choice, date, link, parent, prose, startingWith, structure, theText } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';
import { lineOfText } from '../shared/text.ts';
import { ActionStatus } from './action.kind.ts';

/** How an action is doing, in the colours that officers know: on track, at risk, late; done; stopped; or nobody has said. */
export const Rag = z.enum(['green', 'amber', 'red', 'done', 'stopped', 'not-reported']);
export type Rag = z.infer<typeof Rag>;

/** What somebody reports of an action: where it stands, what was done, what is next. */
export const actionUpdate = defineKind('action-update', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: ['lead'],
  title: null,
  calledBy: ['done', 'on'],
  fields: {
    actionId: parent('action'),
    on: date(),
    status: choice(ActionStatus),
    done: startingWith(prose(2000), theText),
    next: prose(1000),
    /** Where the proof can be seen. */
    evidence: link(),
    /** A colour that differs from what the rules give, with its reason. */
    override: structure('rag-override', z.strictObject({ rag: Rag, reason: lineOfText(400) }).nullable(), null),
  },
});
export type ActionUpdateFields = FieldsOf<typeof actionUpdate>;

interface Dated {
  readonly on: string;
  readonly position: number;
}

/** The newest of some updates: by date, and of one day the one that was added last. */
export const newestUpdate = <Update extends Dated>(updates: readonly Update[]): Update | undefined =>
  updates.toSorted((one, other) => one.on.localeCompare(other.on) || one.position - other.position).at(-1);
