import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { analyseSeries, chartOfSeries, type Series, suggestPhases } from '@saferplan/domain/spc';
import { MONTHLY_COUNTS, observedFrom } from '@saferplan/domain/spc/testing';
import { report, time } from './time.ts';

const SERIES = 10_000;
const SUGGESTED = 1_000;
const POINTS = 60;
/** A checkout of AUS-DOH-Safety-and-Quality/PowerBI-SPC; its functions are measured beside ours where one is given. */
const POWERBI_SPC = process.env['POWERBI_SPC'];

/** Counts a month around 50, drawn by a fixed seed, a step up in every tenth series. */
function makeSeries(count: number): readonly Series[] {
  let state = 42;
  const uniform = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const poissonLike = (mean: number): number => {
    const normal = Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
  };
  return Array.from({ length: count }, (_, index) => ({
    values: Array.from({ length: POINTS }, (_point, at) => poissonLike(index % 10 === 0 && at >= POINTS / 2 ? 60 : 50)),
  }));
}

/** 10,000 individuals and c charts with all of making-data-count, and 1,000 searches for steps. */
export async function measureCharts(): Promise<void> {
  console.log(`\nCharts: ${SERIES.toLocaleString('en-GB')} series of ${POINTS} points, limits and every rule of making-data-count`);
  const all = makeSeries(SERIES);
  const theirs = POWERBI_SPC === undefined ? null : await loadPowerBi(POWERBI_SPC);
  for (const chart of ['i', 'c'] as const) {
    report(
      `saferplan, ${chart} chart`,
      await time(7, () => all.forEach((series) => analyseSeries(series, { chart, rules: 'making-data-count' }))),
    );
    if (theirs !== null) report(`PowerBI-SPC, ${chart} chart`, await time(7, () => all.forEach((series) => theirs(series, chart))));
  }
  if (theirs === null) console.log('  (PowerBI-SPC was not measured: say POWERBI_SPC=<a checkout of it>)');
  const some = makeSeries(SUGGESTED);
  report(
    `suggestPhases, ${SUGGESTED.toLocaleString('en-GB')} series, c chart`,
    await time(5, () => some.forEach((series) => suggestPhases(series, { chart: 'c' }))),
  );
  await measureVerdicts(some);
}

/** A chart with its verdict, drawn plain and around a season: apart from limits and rules, since nobody else's answers it. */
async function measureVerdicts(all: readonly Series[]): Promise<void> {
  const observed = all.map(({ values }, index) =>
    observedFrom(
      '2012-01',
      values.map((value, at) =>
        value === null ? null : Math.round(value * (index % 2 === 0 ? 1 : 1 + 0.4 * Math.sin((at * Math.PI) / 6))),
      ),
    ),
  );
  for (const seasonal of ['never', 'automatic'] as const)
    report(
      `chart and verdict, ${all.length.toLocaleString('en-GB')} series, ${seasonal === 'never' ? 'plain' : 'around a season where there is one'}`,
      await time(5, () => observed.forEach((observations) => chartOfSeries({ ...MONTHLY_COUNTS, seasonal }, [], observations))),
    );
}

type TheirAnalysis = (series: Series, chart: 'i' | 'c') => unknown;

interface TheirLimits {
  readonly values: readonly number[];
  readonly targets: readonly number[];
  readonly [line: string]: readonly number[];
}

/** Their limits and their four rules, called one after the other as their view model does. */
async function loadPowerBi(folder: string): Promise<TheirAnalysis> {
  // Their imports leave out the file's ending, as bundlers allow.
  registerHooks({
    resolve: (specifier, context, next) => {
      if (!specifier.startsWith('.') || !(context.parentURL?.startsWith(pathToFileURL(folder).href) ?? false))
        return next(specifier, context);
      const bare = new URL(specifier, context.parentURL);
      const ending = ['.ts', '/index.ts'].find((end) => existsSync(fileURLToPath(bare) + end)) ?? '';
      return next(bare.href + ending, context);
    },
  });
  const load = async (path: string): Promise<(...input: readonly unknown[]) => unknown> =>
    // Another project's functions, of whose types nothing is known here.
    ((await import(pathToFileURL(join(folder, 'src', path)).href)) as { readonly default: (...input: readonly unknown[]) => unknown })
      .default;
  const limits = { i: await load('Limit Calculations/i.ts'), c: await load('Limit Calculations/c.ts') };
  const [astronomical, shift, trend, twoInThree] = await Promise.all(
    ['astronomical', 'shift', 'trend', 'twoInThree'].map((rule) => load(`Outlier Flagging/${rule}.ts`)),
  );
  const keys = Array.from({ length: POINTS }, (_, x) => ({ x, id: x, label: String(x) }));
  const subsetPoints = keys.map(({ x }) => x);
  return ({ values }, chart) => {
    const found = limits[chart]({ keys, numerators: values, subset_points: subsetPoints, outliers_in_limits: true }) as TheirLimits;
    return [
      astronomical?.(found.values, found['ll99'], found['ul99']),
      shift?.(found.values, found.targets, 7),
      trend?.(found.values, 7),
      twoInThree?.(found.values, found['ll95'], found['ul95'], false),
    ];
  };
}
