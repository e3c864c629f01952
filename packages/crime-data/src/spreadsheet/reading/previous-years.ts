import type { Claims } from './claims.ts';
import type { DraftMeasure } from './draft-measures.ts';
import { monthIndex, monthOf } from './period-parts.ts';

const PREVIOUS =
  /^(?:(?:same|corresponding) (?:month|quarter|period|week)(?:,? (?:of )?(?:the )?)? )?(?:(?:the )?(?:last|previous|prior|preceding) (?:financial )?year(?:['’]s)?|ly|py|(?:a )?year (?:ago|before|earlier))(?: (?:figures?|total|actual|outturn|count|value|month))?$/i;

/**
 * The measures without what a heading such as `Last year` leaves open: whether its figures are of the year before the period beside them.
 * By the answer they are a measure of their own under these periods, of those a year earlier, or left out.
 */
export function settlePreviousYears(drafts: readonly DraftMeasure[], claims: Claims): readonly DraftMeasure[] {
  return drafts.flatMap((draft) => {
    const { name, interval, values } = draft;
    if (!PREVIOUS.test(name.split(' · ').at(-1) ?? '') || interval === 'day' || interval === 'week' || drafts.length < 2) return [draft];
    const answer = claims.ask({
      id: `previous:${name}`,
      question: `“${name}” seems to hold figures of a year before the periods beside them. What shall become of them?`,
      options: [
        { id: 'before', label: 'They are of a year earlier: store them under those periods' },
        { id: 'beside', label: 'They are of the periods beside them' },
        { id: 'leave-out', label: 'Leave them out' },
      ],
      cells: values.flatMap(({ source, cell }) => (source === null ? [] : [cell])),
    });
    if (answer === 'leave-out') {
      for (const { source } of values) claims.leaveOut(source ?? undefined, 'Left out by your answer.');
      return [];
    }
    if (answer !== 'before') return [draft];
    return [{ ...draft, values: values.map((value) => ({ ...value, period: monthOf(0, monthIndex(value.period) - 11) })) }];
  });
}
