import type { ItemKind, KINDS } from '@saferplan/domain/plan';
import { words } from '../words/spoken.ts';
import { choice, type FormOf, line, manyItems, money, optionalMoney, place, prose } from './field-form.ts';
import { formsWords } from './forms-words.ts';

type Form<Kind extends ItemKind> = FormOf<Kind, (typeof KINDS)[Kind]['fields']>;

/** How a grant is written down. */
export const GRANT_FORM: Form<'grant'> = { name: line(), funder: line(), amount: money, about: prose() };

/** How a bid for a share of a grant is written down. */
export const BID_FORM: Form<'bid'> = {
  grantId: place,
  applicant: line(),
  purpose: prose(),
  amount: money,
  priorityIds: manyItems,
  decision: choice(words.bidDecisions),
  awarded: optionalMoney(formsWords.fundingForms.leaveEmptyWhereAllOf),
  note: line(),
};

/** How a resource of the year is written down. */
export const RESOURCE_FORM: Form<'resource'> = {
  text: prose(),
  priorityIds: manyItems,
  form: choice(words.resourceForms),
  agencyIds: manyItems,
  amount: optionalMoney(formsWords.fundingForms.inPoundsForTheYear),
};
