import { monthNumber } from '../shared/months.ts';
import { z } from 'zod';
import { IsoMonth } from '../shared/calendar.ts';
import { lineOfText, optionalLine } from '../shared/text.ts';
import { coded } from '../shared/value-fault.ts';

/** How many people an area had, as of a month. */
export const PopulationEstimate = z.strictObject({
  /** The nine characters of the Office for National Statistics, as in E07000110. */
  code: z.string().regex(/^[A-Z]\d{8}$/, { error: coded('not-area-code') }),
  name: lineOfText(120),
  at: IsoMonth,
  people: z.int({ error: coded('not-whole-people') }).positive({ error: coded('not-above', { above: 0 }) }),
});
export type PopulationEstimate = z.infer<typeof PopulationEstimate>;

/**
 * An edition of numbers of people, by which rates are made; a rate names it. `fixed` is a census, taken for any period;
 * `yearly` holds an estimate of each year, which is for the months of that calendar year alone (ONS's mid-year estimates); `between` holds two
 * or more dates, between which people are worked out in a straight line for the middle of a period.
 */
export const PopulationEdition = z.strictObject({
  title: lineOfText(120),
  kind: z.enum(['fixed', 'yearly', 'between']),
  source: optionalLine(300),
  licence: optionalLine(200),
  estimates: z.array(PopulationEstimate).min(1, { error: coded('no-number-of-people') }),
});
export type PopulationEdition = z.infer<typeof PopulationEdition>;

/**
 * How many people live in an area in the months `from` to `to`, on average; the area is made of the areas of these codes. Null
 * where the edition does not say it for one of them in every month. Not rounded.
 */
export function peopleIn(edition: PopulationEdition, codes: readonly string[], from: string, to: string): number | null {
  if (codes.length === 0) return null;
  const parts = codes.map((code) => {
    const own = edition.estimates.filter((estimate) => estimate.code === code);
    switch (edition.kind) {
      case 'fixed':
        return own[0]?.people ?? null;
      case 'yearly':
        return averageOfYears(own, monthNumber(from), monthNumber(to));
      case 'between':
        return onTheLine(own, (monthNumber(from) + monthNumber(to) + 1) / 2);
    }
  });
  return parts.reduce<number | null>((sum, people) => (sum === null || people === null ? null : sum + people), 0);
}

function averageOfYears(estimates: readonly PopulationEstimate[], from: number, to: number): number | null {
  const byYear = new Map(estimates.map(({ at, people }) => [Number(at.slice(0, 4)), people]));
  let sum = 0;
  for (let month = from; month <= to; month += 1) {
    const people = byYear.get(Math.floor(month / 12));
    if (people === undefined) return null;
    sum += people;
  }
  return sum / (to - from + 1);
}

/** Counts were made at the end of their month, within a few days. Null outside the first and the last. */
function onTheLine(estimates: readonly PopulationEstimate[], at: number): number | null {
  const dated = estimates.map((estimate) => ({ at: monthNumber(estimate.at) + 1, people: estimate.people }));
  const before = dated.filter((one) => one.at <= at).toSorted((one, other) => other.at - one.at)[0];
  const after = dated.filter((one) => one.at >= at).toSorted((one, other) => one.at - other.at)[0];
  if (before === undefined || after === undefined) return null;
  if (before.at === after.at) return before.people;
  return before.people + ((after.people - before.people) * (at - before.at)) / (after.at - before.at);
}
