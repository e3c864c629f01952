import { type Claims, LEFT_OUT_BY_ANSWER } from './claims.ts';
import type { DraftMeasure } from './draft-measures.ts';

/** More measures of one figure each are hardly series; nor is what holds so few others beside them. */
const [FEW, MOST_OTHERS] = [40, 0.2];

const hasOneFigure = ({ values }: DraftMeasure): boolean => values.filter(({ source }) => source !== null).length === 1;

/**
 * The measures without those of a list that gives each of very many things one figure, as an inventory on a day does and a register of
 * payments: by the answer each is a measure, or all are left out.
 */
export function settleOnePeriod(drafts: readonly DraftMeasure[], claims: Claims): readonly DraftMeasure[] {
  const lists = [...Map.groupBy(drafts, ({ block }) => block).values()].filter((own) => {
    const single = own.filter(hasOneFigure).length;
    return single > FEW && own.length - single <= own.length * MOST_OTHERS;
  });
  const listed = new Set(lists.flat());
  if (listed.size === 0) return drafts;
  const answer = claims.ask({
    id: 'one-period',
    question: { code: 'one-period', measures: listed.size },
    options: [
      { id: 'leave-out', label: { code: 'one-period.leave-out' } },
      { id: 'read', label: { code: 'one-period.read' } },
    ],
    cells: [...listed].flatMap(({ values }) => values.flatMap(({ source, cell }) => (source === null ? [] : [cell]))),
  });
  if (answer !== 'leave-out') return drafts;
  for (const { values } of listed) for (const { source } of values) claims.leaveOut(source ?? undefined, LEFT_OUT_BY_ANSWER);
  return drafts.filter((draft) => !listed.has(draft));
}
