import type { EditionContent, EditionProblem } from '@saferplan/domain/plan';
import type { CalculatedByIndicator } from '@saferplan/domain/publication';
import { type EditionRemark, firstLanguageOf } from '@saferplan/domain/shared';
import type { Observation } from '@saferplan/domain/spc';
import { sayValueNote } from '@saferplan/messages/value-notes';
import type { PackageCode } from '../../platform/package-code/package-worker.ts';

/** What the calculations of the partnership's package made, and what went wrong in any of them, beside its indicator. */
export interface Calculated {
  readonly calculated: CalculatedByIndicator;
  readonly problems: readonly EditionProblem[];
}

/**
 * Runs the calculation of each indicator that has one. One that fails leaves its indicator without readings, and nothing else. Notes of
 * values are given in the first language of the partnership, in which what a calculation makes of them is published.
 */
export async function calculatedReadings(
  code: PackageCode,
  { items, partnership }: Pick<EditionContent, 'items' | 'partnership'>,
  observations: ReadonlyMap<string, readonly Observation[]>,
): Promise<Calculated> {
  const calculated = new Map<string, { explanation: string; readings: { when: string; value: number; note: string }[] }>();
  const problems: EditionProblem[] = [];
  const language = firstLanguageOf(partnership);
  for (const indicator of items.indicator) {
    if (indicator.calculation === null) continue;
    const say = (remark: EditionRemark): void => {
      problems.push({ severity: 'gap', remark, place: { kind: 'indicator', id: indicator.id, field: 'calculation' } });
    };
    const calculation = code.described.calculations.find(({ key }) => key === indicator.calculation);
    if (calculation === undefined) {
      say({ code: 'no-such-calculation', title: indicator.title, calculation: indicator.calculation });
      continue;
    }
    const { title, unit, direction, baseline, target } = indicator;
    const values = indicator.seriesId === null ? [] : (observations.get(indicator.seriesId) ?? []);
    const made = await code.calculate(calculation, {
      observations: values.map(({ period, value, denominator, note }) => ({
        period,
        value,
        denominator,
        note: sayValueNote(note, language),
      })),
      indicator: { title, unit, direction, baseline, target },
    });
    if (!made.ok) {
      say({ code: 'calculation-failed', title, why: made.failure });
      continue;
    }
    calculated.set(indicator.id, {
      explanation: calculation.explanation,
      readings: made.value.toSorted((one, other) => one.when.localeCompare(other.when)),
    });
  }
  return { calculated, problems };
}
