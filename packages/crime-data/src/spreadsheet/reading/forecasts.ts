import type { Claims } from './claims.ts';
import type { DraftMeasure } from './draft-measures.ts';
import type { DraftValue } from './read-values.ts';

const FORECAST = /\b(?:forecasts?|projected|projections?|predicted|modelled)\b/i;

/** What was meant to be, and not what was: a word beside a period, as `Budget 2023/24` and `2023/24 target`. */
const MEANT =
  /^(?:(?:original|revised|approved|draft|net|gross) )?(?:budget(?:ed)?|plan(?:ned)?|estimates?|target|trajectory|bid|cyllideb|cynllun|targed)$/i;

const isForecast = ({ note, source }: DraftValue): boolean => source !== null && FORECAST.test(note);
const isMeant = ({ note, source }: DraftValue): boolean => source !== null && MEANT.test(note);

/** The figures of a measure that are forecasts, and those that were meant to be among others that were. */
function notOfWhatWas({ values }: DraftMeasure): readonly DraftValue[] {
  const own = values.filter(({ source }) => source !== null);
  return own.every(isMeant) ? own.filter(isForecast) : own.filter((value) => isForecast(value) || isMeant(value));
}

/** The measures without the figures of which a mark or a word beside them says that they are of no past period, where the answer leaves them out. */
export function settleForecasts(drafts: readonly DraftMeasure[], claims: Claims): readonly DraftMeasure[] {
  const forecasts = new Set(drafts.flatMap(notOfWhatWas));
  if (forecasts.size === 0) return drafts;
  const answer = claims.ask({
    id: 'forecast',
    question: { code: 'forecast' },
    options: [
      { id: 'leave-out', label: { code: 'forecast.leave-out' } },
      { id: 'keep', label: { code: 'forecast.keep' } },
    ],
    cells: [...forecasts].map(({ cell }) => cell),
  });
  if (answer !== 'leave-out') return drafts;
  for (const { source } of forecasts) claims.leaveOut(source ?? undefined, { code: 'forecast-left-out' });
  return drafts
    .map((draft) => ({ ...draft, values: draft.values.filter((value) => !forecasts.has(value)) }))
    .filter(({ values }) => values.length > 0);
}
