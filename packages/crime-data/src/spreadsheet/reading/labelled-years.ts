import { kindOfLabel } from './academic-years.ts';
import type { Block } from './block.ts';
import { type Claims, LEFT_OUT_BY_ANSWER } from './claims.ts';
import type { DraftMeasure } from './draft-measures.ts';
import { textsOfName, textsOfRows } from './parts-of-years.ts';

/** The month that academic years begin in. */
const SEPTEMBER = 9;

/**
 * Measures of years that begin as their rows say, where the answer is that they do: academic ones in September, others in April. One that
 * holds both is made two; figures of rows that say neither are left out.
 */
export function settleLabelledYears(drafts: readonly DraftMeasure[], blocks: readonly Block[], claims: Claims): readonly DraftMeasure[] {
  const ofRows = new Map<number, ReturnType<typeof textsOfRows>>();
  return drafts.flatMap((draft) => {
    const block = blocks[draft.block];
    const doubt = block?.axis.doubt;
    if (block === undefined || doubt?.kind !== 'labelled-years' || doubt.answer !== 'as-labelled') return [draft];
    const textsOf = ofRows.get(draft.block) ?? textsOfRows(block);
    ofRows.set(draft.block, textsOf);
    const saysKind = (text: string): boolean => kindOfLabel(text) !== null;
    const ofName = textsOfName(draft).find(saysKind);
    const labelOf = ({ source }: DraftMeasure['values'][number]): string => ofName ?? textsOf(source).find(saysKind) ?? '';
    const groups = Map.groupBy(draft.values, labelOf);
    const named = [...groups.keys()].filter((label) => label !== '');
    for (const { source } of groups.get('') ?? []) claims.leaveOut(source ?? undefined, LEFT_OUT_BY_ANSWER);
    return named.map((label): DraftMeasure => {
      const values = groups.get(label) ?? [];
      const name = named.length === 1 ? draft.name : `${draft.name} · ${label}`;
      if (kindOfLabel(label) !== 'academic') return { ...draft, name, values };
      const inSeptember = (period: string): string => `${period.slice(0, 4)}-${String(SEPTEMBER).padStart(2, '0')}`;
      return { ...draft, name, begins: SEPTEMBER, values: values.map((one) => ({ ...one, period: inSeptember(one.period) })) };
    });
  });
}
