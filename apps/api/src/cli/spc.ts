import { basename } from 'node:path';
import type { Measure } from '@saferplan/crime-data/spreadsheet';
import { KINDS } from '@saferplan/domain/plan';
import { IsoMonthOrDate } from '@saferplan/domain/shared';
import { sayOfFileInEnglish } from '@saferplan/messages/files-read/english';
import { describeFailure } from '@saferplan/messages/failures';
import { describeFileFault } from '@saferplan/messages/faults/files';
import {
  chartOfSeries,
  type Claim,
  DEFAULT_SERIES,
  firstChart,
  intervalOf,
  type SeriesMarkFields,
  type Signal,
} from '@saferplan/domain/spc';
import { adviceInWords, type ReadSeries, verdictInWords } from '@saferplan/messages';
import { withWords } from '@saferplan/messages/faults/values';
import { z } from 'zod';
import { runImportJob } from '../platform/workers/import-thread.ts';
import { READ_SHEET } from '../features/spc/read-sheet.ts';
import { intervalOfMeasure, observationsOf } from '../features/spc/measure-observations.ts';
import { typedPath } from '../platform/config.ts';

const { chart: Chart, rules: Rules, improvement: Improvement, interval: Interval } = KINDS.series.schema.shape;
const Options = z.object({
  chart: Chart.nullable(),
  interval: Interval.nullable(),
  rules: Rules,
  improvement: Improvement,
  baseline: z.coerce.number().int().min(2).nullable(),
  phases: z.array(IsoMonthOrDate),
});

interface Said extends Readonly<Record<'rules' | 'improvement', string>> {
  readonly sheet: string | null;
  /** Null where it is left to what the figures are. */
  readonly chart: string | null;
  /** Null where it is to be told from the periods. */
  readonly interval: string | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly phases: readonly string[];
  readonly baseline: string | null;
  readonly json: boolean;
}

/**
 * Charts each measure of a file and prints the lines, signals and readings, complaints as errors; touches no database. The file is
 * read within the limits of imports, in a thread that `closePools` ends. Answers the exit code.
 */
export async function spcCommand(path: string, said: Said, output: Pick<Console, 'log' | 'error'> = console): Promise<number> {
  const complain = (sentence: string): number => {
    output.error(sentence);
    return 1;
  };
  const options = Options.safeParse(said);
  if (!options.success) {
    output.error(z.prettifyError(new z.ZodError(withWords(options.error.issues))));
    return 2;
  }
  const { sheet, answers } = said;
  const name = basename(path);
  const read = await runImportJob(READ_SHEET, { path: typedPath(path), name, sheet, answers, workbook: null }, name);
  if (!read.ok) return complain(describeFailure(read.failure));
  if (!read.value.ok) return complain(describeFileFault(read.value.failure));
  const { reading } = read.value.value;
  const open = reading.questions.filter(({ answer }) => answer === null);
  if (open.length > 0)
    return complain(
      open
        .map(
          ({ id, question, options: choices }) =>
            `${sayOfFileInEnglish(question)} --answer "${id}=${choices.map((choice) => choice.id).join('|')}"`,
        )
        .join('\n'),
    );
  const charts = [
    ...reading.measures.map((measure) => chartOf(measure, options.data)),
    ...reading.refused.map(({ name: measure, why }) => ({ measure, refused: sayOfFileInEnglish(why) })),
  ];
  if (said.json) output.log(JSON.stringify(charts, null, 2));
  else
    for (const chart of charts)
      output.log(
        !('reading' in chart)
          ? `${chart.measure}: ${chart.refused}`
          : `${chart.measure}\n  ${chart.reading.resident}\n  ${chart.reading.analyst}`,
      );
  return charts.some((chart) => 'refused' in chart) ? 1 : 0;
}

function chartOf(measure: Measure, { chart, interval, rules, improvement, baseline, phases }: z.infer<typeof Options>) {
  const { name, outOf } = measure;
  const observations = observationsOf(measure);
  const ofMeasure = intervalOfMeasure(measure);
  const apart =
    interval ?? (ofMeasure === 'day' || ofMeasure === 'week' ? ofMeasure : intervalOf(observations.map(({ period }) => period)));
  // A chart that was named is drawn as asked: values per 1, and a season stays in.
  const drawnAs =
    chart === null
      ? firstChart(DEFAULT_SERIES.charts, { interval: apart, values: observations, outOf: outOf ?? undefined })
      : { chart, multiplier: 1 };
  const series = {
    unit: name,
    interval: apart,
    ...drawnAs,
    rules,
    improvement,
    seasonal: chart === null ? 'automatic' : 'never',
    baselinePoints: baseline,
    limitsFrom: null,
  } as const;
  const marks: Pick<SeriesMarkFields, 'at' | 'mark'>[] = phases.map((at) => ({
    at,
    mark: { kind: 'phase', cause: 'not-known', reason: 'Named on the command line' },
  }));
  const charted = chartOfSeries(series, marks, observations);
  const settings = { interval: apart, ...drawnAs };
  const { verdict, points } = charted.ok ? charted.value : charted.failure;
  const read = { ...series, reading: verdict };
  const reading = readingOf(read, points);
  const said = { measure: name, settings, points, claims: verdict.claims };
  if (!charted.ok) {
    const refusal = `no-limits: ${charted.failure.reason.code}`;
    return { ...said, refused: refusal, phases: [], advice: [], reading: { ...reading, analyst: `${refusal}. ${reading.analyst}` } };
  }
  const { phases: stretches } = charted.value;
  const advice = charted.value.advice.map((one) => ({ ...one, sentence: adviceInWords(one, read, 'en') }));
  return { ...said, phases: stretches, advice, reading };
}

/** The verdict in English, with the place of each signal among the points. */
function readingOf(series: ReadSeries, points: readonly { readonly period: string }[]) {
  const { resident, analyst, signals } = verdictInWords(series, 'en');
  const placeOf = (period: string): number => points.findIndex((point) => point.period === period);
  return {
    state: series.reading.state,
    resident,
    analyst,
    signals: signals.flatMap(({ claim, from, to, ...words }) => {
      const rule = ruleOf(claim);
      return rule === null ? [] : [{ ...rule, from: placeOf(from), to: placeOf(to), ...words }];
    }),
  };
}

/** The rule that a claim rests on, and which way it points; null where it rests on a test. */
function ruleOf(claim: Claim): Signal | null {
  switch (claim.kind) {
    case 'outside-limits':
      return { rule: 'outside-limits', direction: claim.side };
    case 'run':
      return { rule: 'shift', direction: claim.side };
    case 'trend':
      return { rule: 'trend', direction: claim.direction };
    case 'zone':
      return { rule: claim.rule, direction: claim.side };
    case 'little-variation':
      return { rule: 'fifteen-within-one-sigma', direction: 'above' };
    case 'much-variation':
      return { rule: 'eight-beyond-one-sigma', direction: 'above' };
    case 'alternating':
      return { rule: 'fourteen-alternating', direction: 'above' };
    default:
      return null;
  }
}
