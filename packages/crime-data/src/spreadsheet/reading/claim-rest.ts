import type { FileSaying } from '@saferplan/domain/shared';
import { hasHeadingsOfOther } from './axis.ts';
import type { Claims } from './claims.ts';
import type { DraftBlock, Target } from './draft-measures.ts';
import type { Block } from './block.ts';
import { incomplete, isIncompletePeriod } from './incomplete-period.ts';
import { periodsInText } from './parse-period.ts';
import { isSame } from './rolling.ts';
import { yearsTogether } from './several-years.ts';
import { isNumber, range } from './view.ts';

const TARGET = /\b(?:targets?|goal|(?:t|d|th)arged(?:au)?)\b/i;
/** What was done with a target, which is counted: `Repairs within target`, `Met 8 min target`, `Target achieved`; not the target itself. */
const NO_TARGET = new RegExp(
  [
    String.raw`\((?:[^)]*\s)?targets?\s?[:=–-]?\s?(?:of )?[£\d][^)]*\)`,
    String.raw`\b(?:on|off|above|below|against|of|versus|vs\.?|in|within|inside|outside|over|under|exceeding|exceeds|exceeded|beyond|variance (?:to|from)|difference (?:to|from)|(?:completed|done|delivered|fixed|repaired) to) (?:the |its |their |our |agreed )?targets?\b`,
    String.raw`\b(?:met|meet(?:s|ing)?|achiev(?:ed?|es|ing)|hitting|miss(?:ed|es|ing)|reach(?:ed|es|ing)|pass(?:ed|es|ing)|fail(?:ed|s|ing)) (?:the |its |their |our |agreed )?(?:[<≤]?\d\S*[\s-](?:(?:seconds?|secs?|min(?:ute)?s?|hrs?|hours?|(?:working |calendar )?days?|weeks?|months?)[\s-])?)?targets?\b`,
    String.raw`\btargets? (?:was |were |being )?(?:met|achieved|hit|missed|reached|exceeded|failed)\b`,
    String.raw`\b(?:o fewn|cyrraedd|gyrraedd|cwrdd â|bodloni|fodloni)(?: y|['’]r| eu| ei)? (?:t|d|th)arged(?:au)?\b`,
  ].join('|'),
  'i',
);

/** A column of what was planned, as `Theft · Plan` and `Dec-20 Plan`; `Care plan` names what is counted. */
const PLAN = /(?:^|· |\d )(?:plan|trajectory)$/i;

/** Whether a heading names what is aimed at, and not what was counted. */
export const isTargetName = (name: string): boolean => (TARGET.test(name) || PLAN.test(name)) && !NO_TARGET.test(name);

/** A figure beside a measure that belongs to no period, by the column of the measure. */
export type TargetsByColumn = ReadonlyMap<number, Target>;

/** Accounts for the rows of a table that have no period: sums, targets, remarks; and for its figures without one above the periods. Answers the targets. */
export function claimRest(block: Block, draft: DraftBlock, claims: Claims): TargetsByColumn {
  const { view, axis, columns, rows } = block;
  const targets = new Map<number, Target>();
  const every = [...axis.columns, ...columns];
  const noteTargets = (row: number): void => {
    for (const column of columns) {
      const cell = view.cell(row, column);
      const value = cell === undefined ? null : view.read(cell).value;
      if (value?.kind === 'number') targets.set(column, value);
    }
  };
  for (const { row, name } of draft.headings.figureRows) {
    const isTarget = isTargetName(name);
    // The target of years is none of the quarters and months below them.
    if (isTarget && !hasHeadingsOfOther(axis)) noteTargets(row);
    const why: FileSaying = isTarget
      ? { code: 'target' }
      : isIncompletePeriod(name)
        ? incomplete(name)
        : { code: namesPeriod(name) ? 'no-period-with-others' : 'figures-without-period', name: said(name) };
    for (const column of every) claims.leaveOut(view.cell(row, column), why);
  }
  let sinceSum = rows[0] ?? 0;
  const belowHeadings = view.isAcross || axis.columns.length > 1 ? [] : block.headerRows.slice(-1).map((row) => row + 1);
  for (const row of range(Math.min(rows[0] ?? 0, ...axis.yearRows, ...belowHeadings), block.end)) {
    if (draft.valueRows.has(row) || view.roleOfRow(row) !== null) continue;
    const filled = every.filter((column) => view.cell(row, column) !== undefined);
    const open = filled.filter((column) => {
      const cell = view.cell(row, column);
      return cell !== undefined && !claims.isClaimed(cell);
    });
    if (open.length === 0) continue;
    const name =
      axis.columns.map((column) => view.label(row, column)).find((text) => text !== '') ??
      filled.map((column) => view.label(row, column)).find((text) => text !== '') ??
      '';
    const figures = columns.filter((column) => isNumber(view, row, column));
    const why = whyNoValues(block, draft, { row, name, figures, sinceSum });
    if (figures.length > 0 && isTargetName(name)) noteTargets(row);
    if (figures.length > 0) sinceSum = row + 1;
    for (const column of open) claims.leaveOut(view.cell(row, column), why);
  }
  claimFiguresWithoutPeriod(block, draft, claims);
  return targets;
}

/** Whether a period stands in a name, at its beginning or at its end. */
const namesPeriod = (name: string): boolean => {
  const words = name.split(' ');
  return words.some((_word, at) => [words.slice(0, at + 1), words.slice(at)].some((some) => periodsInText(some.join(' ')).length > 0));
};

const said = (name: string): string => name.slice(0, 80);

function whyNoValues(
  block: Block,
  draft: DraftBlock,
  {
    row,
    name,
    figures,
    sinceSum,
  }: { readonly row: number; readonly name: string; readonly figures: readonly number[]; readonly sinceSum: number },
): FileSaying {
  const { view, rows } = block;
  if (figures.length === 0) return { code: view.isAcross ? 'remark-beside' : 'note-in-table' };
  if (isIncompletePeriod(name)) return incomplete(name);
  if (yearsTogether(name) !== null) return { code: 'several-years', text: said(name) };
  if (isTargetName(name)) return { code: 'target' };
  const sumOf = (column: number, from: number): number => {
    let sum = 0;
    for (let at = from; at < row; at += 1) if (draft.valueRows.has(at)) sum += numberAt(block, at, column) ?? 0;
    return sum;
  };
  const isSum = (from: number): boolean =>
    figures.every((column) => isSame(numberAt(block, row, column) ?? Number.NaN, sumOf(column, from)));
  if (isSum(sinceSum) || isSum(rows[0] ?? 0)) return { code: 'sum-before', name: said(name) };
  return { code: 'no-period-with-others', name: said(name) };
}

function numberAt({ view }: Block, row: number, column: number): number | null {
  const cell = view.cell(row, column);
  if (cell === undefined) return null;
  const { value } = view.read(cell);
  return value.kind === 'number' ? value.value : null;
}

/** Columns of a matrix that are none of its months: sums of the year, and what is no month at all. */
function claimFiguresWithoutPeriod(block: Block, { valueRows, valueColumns }: DraftBlock, claims: Claims): void {
  const { view, axis, columns } = block;
  if (axis.partials === null) return;
  for (const column of columns) {
    if (axis.partials.has(column)) continue;
    const own = [...valueRows].filter((row) => isNumber(view, row, column));
    if (own.length === 0) continue;
    const sumOf = (row: number): number => valueColumns.reduce((sum, at) => sum + (numberAt(block, row, at) ?? 0), 0);
    const isSum = own.every((row) => isSame(numberAt(block, row, column) ?? Number.NaN, sumOf(row)));
    const name = view.label(axis.partialRow ?? 0, column);
    const why: FileSaying = { code: isSum ? 'sum-beside' : 'no-month', name: said(name) };
    for (const row of valueRows) claims.leaveOut(view.cell(row, column), why);
    if (axis.partialRow !== null) claims.leaveOut(view.cell(axis.partialRow, column), why);
  }
}
