import { inOneLanguage, optionalLine, parent, startingWith, theText } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';

/**
 * Who of the members sees to an action, beside the agency that leads it: it decides what is shown to them as theirs and whom
 * reminders go to, and is never published. An action has one at most; none, or one that names nobody, says that it is not said.
 */
export const actionOwner = defineKind('action-owner', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: ['lead'],
  title: null,
  calledBy: ['name'],
  fields: {
    actionId: parent('action'),
    /** The account of the member; empty where it is not said who. */
    accountId: startingWith(inOneLanguage(optionalLine(64)), theText),
    /** What the member was called then. The server writes it of the account, whatever is sent. */
    name: inOneLanguage(optionalLine(120)),
  },
});
export type ActionOwnerFields = FieldsOf<typeof actionOwner>;
