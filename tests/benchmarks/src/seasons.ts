import { CHANGES, shareSignalling } from '@saferplan/domain/spc/testing';

/** How many series a cell: a share of 13% of 3,000 has a standard error of 0.6, one of 85% of 1,000 of 1.1. */
const QUIET = 3_000;
const CHANGED = 1_000;
const LENGTHS = [36, 48, 60, 84];
/** A season of ± so much of the mean. */
const SWINGS = [0, 0.1, 0.35, 0.6];

const percent = (share: number): string => (share * 100).toFixed(1);
const row = (cells: readonly string[]): void => console.log(`  | ${cells.join(' | ')} |`);

/**
 * How often charts of simulated months signal where nothing changed, and where something did: the tables of
 * `apps/docs/decisions/0036-charts-around-a-season.md`. Takes some two minutes.
 */
export function measureSeasons(): void {
  console.log(`\nSeasons: per cent of ${QUIET.toLocaleString('en-GB')} simulated series that signal, though nothing changed`);
  row(['months', 'plain', ...SWINGS.map((swing) => (swing === 0 ? 'no season' : `season ±${(swing * 100).toFixed(0)}%`))]);
  for (const length of LENGTHS) {
    const plain = shareSignalling(QUIET, { length, swing: 0, change: null, seasonal: 'never' }, length);
    const seasonal = SWINGS.map((swing, at) => shareSignalling(QUIET, { length, swing, change: null }, 1_000 * (at + 1) + length));
    row([length.toString(), ...[plain, ...seasonal].map(percent)]);
  }
  console.log(
    `\n  and of ${CHANGED.toLocaleString('en-GB')} where something did: plain charts of months without a season / seasons as above`,
  );
  row(['months', ...CHANGES.map(({ name }) => name)]);
  for (const length of LENGTHS)
    row([
      length.toString(),
      ...CHANGES.map((change, at) => {
        const seed = 10_000 * (at + 1) + length;
        const plain = shareSignalling(CHANGED, { length, swing: 0, change, seasonal: 'never' }, seed);
        return [plain, ...SWINGS.map((swing) => shareSignalling(CHANGED, { length, swing, change }, seed))].map(percent).join(' / ');
      }),
    ]);
}
