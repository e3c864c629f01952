import { adviseOnChart } from '../../spc/advice.ts';
import { evidenceOfChange } from '../../spc/chance/evidence.ts';
import { misfitOf } from '../../spc/misfit.ts';
import type { Verdict } from '../../spc/claim.ts';
import type { DrawnSeries } from '../../spc/drawn-series.ts';
import { verdictOf } from '../../spc/verdict/verdict-of.ts';
import { publishCheck } from '../publish-finding.ts';
import { drawnOfFormat1 } from './drawn-format-1.ts';
import { Format1, type SeriesOfFormat1 } from './format-1.ts';

/**
 * From format 1 to 2: what a chart says is claims, made of the points and phases that were published, in place of sentences in English; and
 * findings carry their check. The sentences stay in the stored body.
 */
export function claimsAndChecks(stored: unknown): unknown {
  const snapshot = Format1.parse(stored);
  return {
    ...snapshot,
    version: 2,
    series: snapshot.series.map(upgradeSeries),
    topics: snapshot.topics.map((topic) => ({
      ...topic,
      findings: topic.findings.map((finding) => ({ ...finding, check: publishCheck(finding) })),
    })),
  };
}

function upgradeSeries(series: SeriesOfFormat1): unknown {
  const { state: _state, signals: _signals, ...kept } = series;
  if (series.phases.length === 0) return { ...kept, reading: verdictOf(notDrawn(series)), advice: [] };
  const drawn = drawnOfFormat1(series);
  return {
    ...kept,
    reading: verdictInSeason(drawn),
    evidence: evidenceOfChange(drawn),
    points: series.points.map((point, index) => ({ ...point, signals: drawn.points[index]?.signals ?? [] })),
    advice: adviseOnChart(drawn),
  };
}

/** A series that was published without a chart: why is asked anew of its values. */
function notDrawn(series: SeriesOfFormat1): DrawnSeries {
  const drawn = drawnOfFormat1(series);
  const misfit = misfitOf(
    series.chart,
    series.points.map(({ count, denominator }) => ({ value: count, denominator })),
  );
  return {
    ...drawn,
    misfit: misfit ?? { code: 'too-few-values' as const, count: series.points.filter(({ count }) => count !== null).length },
  };
}

/**
 * Format 1 drew no chart around its season, so that a season may be all that is unusual at the newest values. Where the level changed as well,
 * that is told first and gives the state.
 */
function verdictInSeason(drawn: DrawnSeries): Verdict {
  const verdict = verdictOf(drawn);
  const step = verdict.claims.find((claim) => claim.kind === 'step' && claim.isNewest);
  if (drawn.seasonLeftIn === null || step?.kind !== 'step' || step === verdict.claims[0]) return verdict;
  const { improvement } = drawn.settings;
  const isUp = step.direction === 'rising';
  return {
    state: improvement === 'neutral' ? 'changed' : isUp === (improvement === 'higher') ? 'better' : 'worse',
    claims: [step, ...verdict.claims.filter((claim) => claim !== step)],
  };
}
