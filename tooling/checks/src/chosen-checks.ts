import { distancesFrom, type Users } from './import-graph.ts';

/** What a change is tried by at once, and how many files are left to the whole command. */
export interface ChosenChecks {
  /** Files that are linted and type-checked: those that changed, and the nearest of those that use them. */
  readonly code: readonly string[];
  /** Users of what changed that are not type-checked here. */
  readonly codeLeft: number;
  /** Test files that need nothing but Node, nearest first. */
  readonly unit: readonly string[];
  /** Test files that need a database: only those that changed, or that try a changed file itself. */
  readonly contract: readonly string[];
  /** Test files that reach the change, and are not run here. */
  readonly testsLeft: number;
}

const isTest = (path: string): boolean => /\.test\.tsx?$/u.test(path);
const NEEDS_DATABASE = /^(?:packages\/database|apps\/api|tests\/faults)\//u;
const NEEDS_BROWSER = /^tests\/(?:journeys|guides|benchmarks|endurance)\//u;

/** Tests that take more than four seconds: they are run where they changed, or try a changed file itself. */
const SLOW: ReadonlySet<string> = new Set([
  'apps/viewer/src/render.test.tsx',
  'packages/crime-data/src/police-uk/read-police-data.test.ts',
  'packages/crime-data/src/spreadsheet/files/read-book.test.ts',
  'packages/documents/src/plan-document/documents.test.ts',
  'packages/domain/src/feedback/feedback.test.ts',
  'packages/domain/src/scoring/rank-topics.test.ts',
  'packages/domain/src/shared/link.test.ts',
  'packages/domain/src/spc/holds/holds.test.ts',
  'packages/partnership-kit/src/made-by-earlier-kits.test.ts',
  'tooling/generators/src/new-partnership.test.ts',
  'tooling/generators/src/reference.test.ts',
  'tooling/layers/layers.test.ts',
]);
/** How far from a change its users are looked for, in imports. */
const FURTHEST = 3;
/** As many as keep a check under fifteen seconds on two processors. */
const MOST = { users: 30, unit: 6, contract: 1 };

/**
 * Chooses among the files of the repository what a change most likely breaks: nearest first, by the number of imports between, and among
 * those equally near the ones in the folder of a changed file first.
 */
export function chooseChecks(changed: readonly string[], users: Users): ChosenChecks {
  const distances = distancesFrom(changed, users, FURTHEST);
  const all = distancesFrom(changed, users, Infinity);
  const folders = new Set(changed.map(folderOf));
  const nearness = (path: string): number => (distances.get(path) ?? 0) * 2 - (folders.has(folderOf(path)) ? 1 : 0);
  const near = [...distances.keys()].toSorted((one, other) => nearness(one) - nearness(other) || one.localeCompare(other));
  const using = near.filter((path) => distances.get(path) === 1 && !changed.includes(path));
  const tests = near.filter((path) => isTest(path) && !NEEDS_BROWSER.test(path) && (!SLOW.has(path) || (distances.get(path) ?? 0) <= 1));
  const needing = tests.filter((path) => NEEDS_DATABASE.test(path) && (distances.get(path) ?? 0) <= 1);
  const unit = tests.filter((path) => !NEEDS_DATABASE.test(path)).slice(0, MOST.unit);
  const contract = needing.slice(0, Math.max(MOST.contract, needing.filter((path) => changed.includes(path)).length));
  return {
    code: [...changed, ...using.slice(0, MOST.users)],
    codeLeft: [...all.keys()].filter((path) => !changed.includes(path)).length - Math.min(using.length, MOST.users),
    unit,
    contract,
    testsLeft: [...all.keys()].filter(isTest).length - unit.length - contract.length,
  };
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
