import { Money, moneyInWords } from '@saferplan/domain/shared';

/** A value that is not words, as it is kept; money as people write it. */
export function keptInWords(value: unknown): string {
  const money = Money.safeParse(value);
  return money.success ? moneyInWords(money.data) : JSON.stringify(value, null, 1);
}
