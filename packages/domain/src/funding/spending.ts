import { lessMoney, type Money, NO_MONEY, sumOf } from '../shared/money.ts';
import type { BidFields } from './bid.kind.ts';
import type { GrantFields } from './grant.kind.ts';

/** What does not add up. */
export type SpendingWarning =
  | { readonly code: 'more-awarded-than-there-is'; readonly by: Money }
  | { readonly code: 'more-asked-for-than-is-left'; readonly by: Money }
  | { readonly code: 'more-awarded-than-asked-for'; readonly applicant: string; readonly awarded: Money; readonly asked: Money };

/** How a grant stands, to the penny. */
export interface Spending {
  /** The sum of what is awarded, as far as that is said. */
  readonly awarded: Money;
  /** The sum of what is asked for and not decided, as far as that is said. */
  readonly awaited: Money;
  /** What is left of the grant after what was awarded, below 0 where that is more than there is; null where the grant's amount is not said. */
  readonly left: Money | null;
  /** How many bids, agreed or not decided, count in neither sum because their amount is not said. */
  readonly notSaid: number;
  readonly warnings: readonly SpendingWarning[];
}

/** What a bid was given, or all that it asked for; null where neither is said. */
export const awardOf = ({ awarded, amount }: Pick<BidFields, 'amount' | 'awarded'>): Money | null => awarded ?? amount;

/** Adds up the bids for one grant. */
export function spendingOf(
  grant: Pick<GrantFields, 'amount'>,
  bids: readonly Pick<BidFields, 'applicant' | 'amount' | 'decision' | 'awarded'>[],
): Spending {
  const agreed = bids.filter(({ decision }) => decision === 'agreed');
  const awards = agreed.map(awardOf);
  const asked = bids.filter(({ decision }) => decision === 'awaited').map(({ amount }) => amount);
  const [awarded, awaited] = [sumOf(awards.filter(isSaid)), sumOf(asked.filter(isSaid))];
  const left = grant.amount === null ? null : lessMoney(grant.amount, awarded);
  return {
    awarded,
    awaited,
    left,
    notSaid: [...awards, ...asked].filter((amount) => amount === null).length,
    warnings: [
      ...(left === null ? [] : overspent(left, awaited)),
      ...agreed.flatMap(({ applicant, amount, awarded: given }): SpendingWarning[] =>
        given !== null && amount !== null && given.pence > amount.pence
          ? [{ code: 'more-awarded-than-asked-for', applicant, awarded: given, asked: amount }]
          : [],
      ),
    ],
  };
}

const isSaid = (amount: Money | null): amount is Money => amount !== null;

function overspent(left: Money, awaited: Money): readonly SpendingWarning[] {
  if (left.pence < 0) return [{ code: 'more-awarded-than-there-is', by: lessMoney(NO_MONEY, left) }];
  return awaited.pence > left.pence ? [{ code: 'more-asked-for-than-is-left', by: lessMoney(awaited, left) }] : [];
}
