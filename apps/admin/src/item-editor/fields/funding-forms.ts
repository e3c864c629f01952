import type { ItemKind, KINDS } from '@saferplan/domain/plan';
import { choice, type FormOf, line, manyItems, money, place, prose } from './field-form.ts';
import { formsWords } from '../../words/forms-words.ts';
import { ZeroConfirmedOf } from './zero-confirmed-field.tsx';
import { fieldChoices } from '../../words/field-choices.ts';

type Form<Kind extends ItemKind> = FormOf<Kind, (typeof KINDS)[Kind]['fields']>;

/** How a grant is written down. */
export const GRANT_FORM: Form<'grant'> = {
  name: line(),
  funder: line(),
  amount: money(formsWords.fundingForms.emptyUntilSaid),
  zeroConfirmed: { control: 'own', Editor: ZeroConfirmedOf('grant', ({ amount }) => [amount]) },
  about: prose(),
};

/** How a bid for a share of a grant is written down. */
export const BID_FORM: Form<'bid'> = {
  grantId: place,
  applicant: line(),
  purpose: prose(),
  amount: money(formsWords.fundingForms.emptyUntilSaid),
  priorityIds: manyItems,
  decision: choice(fieldChoices.bid.decision),
  awarded: money(formsWords.fundingForms.leaveEmptyWhereAllOf),
  zeroConfirmed: { control: 'own', Editor: ZeroConfirmedOf('bid', ({ amount, awarded }) => [amount, awarded]) },
  note: line(),
};

/** How a resource of the year is written down. */
export const RESOURCE_FORM: Form<'resource'> = {
  text: prose(),
  priorityIds: manyItems,
  form: choice(fieldChoices.resource.form),
  agencyIds: manyItems,
  amount: money(formsWords.fundingForms.inPoundsForTheYear),
  zeroConfirmed: { control: 'own', Editor: ZeroConfirmedOf('resource', ({ amount }) => [amount]) },
};
