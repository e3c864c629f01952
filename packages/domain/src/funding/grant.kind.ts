import { confirmationOf, line, money, prose } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';

/** Money that the partnership may spend in the year of the edition. */
export const grant = defineKind('grant', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: [],
  title: 'name',
  fields: {
    name: line(),
    funder: line(),
    /** Null until it is said. */
    amount: money(),
    /** That £0 is nothing, and not unknown. */
    zeroConfirmed: confirmationOf(['amount']),
    about: prose(1000),
  },
});
export type GrantFields = FieldsOf<typeof grant>;
