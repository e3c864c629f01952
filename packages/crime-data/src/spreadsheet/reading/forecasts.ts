import type { Claims } from './claims.ts';
import type { DraftMeasure } from './draft-measures.ts';
import type { DraftValue } from './read-values.ts';

const FORECAST = /\b(?:forecasts?|projected|projections?|predicted|modelled)\b/i;

const isForecast = ({ note, source }: DraftValue): boolean => source !== null && FORECAST.test(note);

/** The measures without the figures of which a mark or a word beside them says that they are forecasts, where the answer leaves them out. */
export function settleForecasts(drafts: readonly DraftMeasure[], claims: Claims): readonly DraftMeasure[] {
  const forecasts = drafts.flatMap(({ values }) => values.filter(isForecast));
  if (forecasts.length === 0) return drafts;
  const answer = claims.ask({
    id: 'forecast',
    question: { code: 'forecast' },
    options: [
      { id: 'leave-out', label: { code: 'forecast.leave-out' } },
      { id: 'keep', label: { code: 'forecast.keep' } },
    ],
    cells: forecasts.map(({ cell }) => cell),
  });
  if (answer !== 'leave-out') return drafts;
  for (const { source } of forecasts) claims.leaveOut(source ?? undefined, { code: 'forecast-left-out' });
  return drafts
    .map((draft) => ({ ...draft, values: draft.values.filter((value) => !isForecast(value)) }))
    .filter(({ values }) => values.length > 0);
}
