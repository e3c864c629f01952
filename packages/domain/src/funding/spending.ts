import type { BidFields } from './bid.kind.ts';
import type { GrantFields } from './grant.kind.ts';

/** How a grant stands, in pounds. */
export interface Spending {
  readonly awarded: number;
  readonly awaited: number;
  /** What is left of the grant after what was awarded; negative where more was awarded than there is. */
  readonly left: number;
  /** What does not add up, in sentences. */
  readonly warnings: readonly string[];
}

const inPence = (pounds: number): number => Math.round(pounds * 100);

/** Adds up the bids for one grant, in whole pence so that no fraction is lost. */
export function spendingOf(
  grant: Pick<GrantFields, 'name' | 'amount'>,
  bids: readonly Pick<BidFields, 'applicant' | 'amount' | 'decision' | 'awarded'>[],
): Spending {
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + inPence(amount), 0);
  const agreed = bids.filter(({ decision }) => decision === 'agreed');
  const awarded = sum(agreed.map((bid) => bid.awarded ?? bid.amount));
  const awaited = sum(bids.filter(({ decision }) => decision === 'awaited').map(({ amount }) => amount));
  const left = inPence(grant.amount) - awarded;
  return {
    awarded: awarded / 100,
    awaited: awaited / 100,
    left: left / 100,
    warnings: [
      ...(left < 0 ? [`${poundsInWords(-left / 100)} more is awarded than “${grant.name}” holds.`] : []),
      ...(left >= 0 && awaited > left
        ? [`The bids that still await a decision ask for ${poundsInWords((awaited - left) / 100)} more than is left.`]
        : []),
      ...agreed.flatMap(({ applicant, amount, awarded: given }) =>
        given !== null && inPence(given) > inPence(amount)
          ? [`${applicant} is awarded more than they asked for: ${poundsInWords(given)} for ${poundsInWords(amount)}.`]
          : [],
      ),
    ],
  };
}

/** '£37,104', '£1,250.50'. */
export const poundsInWords = (pounds: number): string =>
  `£${pounds.toLocaleString('en-GB', { minimumFractionDigits: Number.isInteger(pounds) ? 0 : 2, maximumFractionDigits: 2 })}`;
