import { z } from 'zod';
import { choice, field, inOneLanguage, line, optionalLine, partialDate, prose, structure } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';
import { DocumentId } from '../shared/id.ts';
import { MeetingOutcome } from './adoption-parts.ts';
import { coded } from '../shared/value-fault.ts';

const count = z.int({ error: coded('not-whole') }).min(0, { error: coded('too-small', { least: 0 }) });

/** How many voted which way; null where there was no vote, or none is recorded. */
const votes = structure('votes', z.strictObject({ for: count, against: count, abstain: count }).nullable(), null);

/** A meeting that took, or is to take, a decision on the plan. */
export const meeting = defineKind('meeting', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: [],
  title: 'item',
  distinctBy: ['item', 'body', 'heldOn'],
  fields: {
    body: line(),
    /** As far as it is recorded. */
    heldOn: partialDate(),
    /** What it is about, as the agenda names it. */
    item: line(300),
    /** The number of the item on the agenda, where there is one. */
    agendaItem: inOneLanguage(optionalLine(40)),
    /** What the meeting was asked to decide. */
    recommendation: prose(1000),
    outcome: choice(MeetingOutcome, 'awaited'),
    decision: prose(1000),
    votes,
    /** Where the decision is minuted. */
    minute: inOneLanguage(optionalLine(120)),
    /** The report or the minutes, attached. */
    documentId: field('document', 'text', DocumentId.nullable(), null),
  },
});
export type MeetingFields = FieldsOf<typeof meeting>;
