import type { Block } from './block.ts';
import { inWords } from './field-names.ts';
import { qualifierOf } from './period-qualifier.ts';
import { isKey, tellsRowsApart } from './key-columns.ts';
import { saysPeriodAgain } from './restated.ts';
import { isAgeHeading, isRowHeading, plainHeading } from './heading-words.ts';
import { isValueLike } from './view.ts';

/** What a column beside the periods holds. */
export type ColumnKind = 'values' | 'words' | 'codes' | 'empty' | 'restated' | 'key';

const CODE = /\b(?:codes?|ref(?:erence)?(?: no\.?)?|ids?|urn|ons code|geo(?:graphy)?code|[lm]soa\d*(?! ?names?)|row ?(?:no|number)|#)\b/i;
const REMARK =
  /\b(?:comments?|notes?|status|remarks?|sources?|commentary|explanation|narrative|provisional|revised|quality|flags?|rag|lead|owner|updated)\b/i;
/** What is counted, not where. */
const SUBJECT =
  /\b(?:offences?|crimes?|measures?|indicators?|category|categories|types?|descriptions?|subgroups?|groups?|incidents?|name of measure|metrics?|series|variables?|items?|kpi)\b/i;
const PLACE =
  /\b(?:areas?|forces?|csps?|districts?|boroughs?|wards?|lsoas?|msoas?|regions?|localit(?:y|ies)|local authorit(?:y|ies)|places?|towns?|geograph(?:y|ies)|la|country|county|station|beat|team)\b/i;
/** Headings that say that something is counted, and not what. */
const GENERIC =
  /^(?:(?:number|no\.?|count|volume|total number) of (?:offences|crimes|incidents|cases|records)|(?:offences?|crimes?|incidents?|recorded|monthly|total|obs(?:ervation)?)?[ _]?(?:counts?|values?|number|no\.?|figures?|data|n|volumes?|amounts?|freq(?:uency)?|totals?|results?)|number|rate_?count)$/i;

/** The ends of an interval that an estimate lies in, or how wide it is. */
const BOUND_OF_ESTIMATE =
  /\b(?:CIs?|[LU]CI|confidence (?:intervals?|limits?|bounds?|levels?)|margins? of error|standard errors?|std\.? err(?:or)?|credible intervals?)\b/i;

/** Whether a heading names how sure a figure beside it is: `Lower CI`, `Rate, upper limit of CI`, `95% confidence interval`; not the figure with it, as `Rate (95% CI)`. */
export const isBoundHeading = (heading: string): boolean => {
  const words = inWords(heading);
  if (!BOUND_OF_ESTIMATE.test(words)) return false;
  const isOneEnd = /\b(?:lower|low|lci)\b/i.test(words) !== /\b(?:upper|high|uci)\b/i.test(words);
  return isOneEnd || words.replace(BOUND_OF_ESTIMATE, '').replaceAll(NOT_OF_BOUND, '').trim() === '';
};
const NOT_OF_BOUND = /\b(?:lower|upper|low|high|from|to|limits?|bounds?|width|of|for|the|and|per ?cent|9\d(?:\.\d+)?)\b|[%()±+,:/–-]/gi;

/** `Count of Ref` counts, whatever it counts by. */
const COUNT_OF = /^(?:count|number|no\.?|sum|total|volume) of\b/i;

export const isCodeHeading = (heading: string): boolean => CODE.test(inWords(heading)) && !COUNT_OF.test(heading);
export const isRemarkHeading = (heading: string): boolean => {
  const words = inWords(heading);
  return (REMARK.test(words) || isBoundHeading(heading)) && !SUBJECT.test(words.replace(REMARK, ''));
};
export const isSubjectHeading = (heading: string): boolean => {
  const words = inWords(heading);
  return SUBJECT.test(words) && !CODE.test(words) && !PLACE.test(words);
};
export const isPlaceHeading = (heading: string): boolean => PLACE.test(inWords(heading));
export const isGenericHeading = (heading: string): boolean =>
  heading === '' || GENERIC.test(heading) || /^(?:19|20)\d{2}(?:\s?[/–-]\s?\d{2,4})?$/.test(heading);

/** Whether a heading says that periods stand below it. */
export const namesPeriods = (text: string): boolean =>
  /^(?:months?|dates?|periods?|quarters?|years?|weeks?|days?|time|when|f\.?\/?y\.?|mis(?:oedd)?|dydd(?:iad|iau)?|cyfnod(?:au)?|blwyddyn|chwarter|wythnos)\b|\b(?:month|date|year|quarter|week)$/i.test(
    text,
  ) || qualifierOf(text).qualifier !== null;

/** What the cells of a column in the rows of a block are, by what most of them hold. */
export function kindOfColumn(block: Block, column: number, heading: string): ColumnKind {
  const { view, axis, rows } = block;
  let [values, words, wholes, broken, bounds, figured, dates] = [0, 0, 0, 0, 0, 0, 0];
  let hasFractions = false;
  for (const row of rows) {
    const cell = view.cell(row, column);
    if (cell === undefined) continue;
    if (!isValueLike(view, row, column)) {
      words += 1;
      const { value } = view.read(cell);
      if (value.kind === 'words' && value.hasFigure) broken += 1;
      if (beginsWithFigure(cell.text)) figured += 1;
      // Of fractions such as 12/15 a spreadsheet has made days where it could.
      else if (cell.day !== null) dates += 1;
      hasFractions ||= FRACTION.test(cell.text);
    } else {
      values += 1;
      const { value } = view.read(cell);
      if (value.kind === 'number' && Number.isInteger(value.value)) wholes += 1;
      if (value.kind === 'suppressed' && BOUND.test(value.written)) bounds += 1;
    }
  }
  if (values + words === 0) return 'empty';
  const role = view.roleOfColumn(column);
  if (role !== null) return role === 'value' ? 'values' : 'words';
  if (isOfOtherPeriods(block, column) || saysPeriodAgain(block, column, heading)) return 'restated';
  if (words > 0 && isKey(block, column, heading)) return 'key';
  if (FOOTNOTE.test(heading) && block.columns.length > 1) return 'words';
  if (isNumbering(block, column, heading) || isNumberOfWeek(block, column, heading)) return 'restated';
  if (words > 0 && (IS_REMARKS.test(heading) || (isBoundHeading(heading) && block.columns.length > 1))) return 'words';
  // Ages and bands: `Under 5` beside `5 to 9`.
  if (words > 0 && bounds > 0 && bounds === values) return 'words';
  if (words > values) {
    const areFigures =
      (broken > 0 && (broken + values) * 2 > words + values) || (figured + (hasFractions ? dates : 0) === words && saysFigures(heading));
    return areFigures && !isRemarkHeading(heading) && !isCodeHeading(heading) && hasNoRepeats({ axis, rows }) ? 'values' : 'words';
  }
  if (COORDINATE.test(heading)) return 'codes';
  if (CALLED_BY_NUMBER.test(heading) && wholes === values + words && tellsRowsApart(block, column)) return 'codes';
  const areNames = isRowHeading(heading) && !view.isAcross && column < (axis.columns[0] ?? 0);
  return (areNames || isCodeHeading(heading) || isAgeHeading(heading)) && wholes + words === values + words ? 'codes' : 'values';
}

/** Whether words begin with a figure, as `1,210.5 FTE`, `2 days 4 hrs` and `12/15`; not with a code, an ordinal, a list number, a year, a date or a range. */
const beginsWithFigure = (text: string): boolean =>
  text.length <= LONGEST_FIGURE && ((FIGURE_FIRST.test(text) && !NAME_BEHIND.test(text)) || FRACTION.test(text));
/** `12 High Street`; `2 Days` is no name. */
const NAME_BEHIND = /^\d+ (?!(?:Days?|H(?:ou)?rs?|Min(?:ute)?s?|Weeks?|Million|Thousand)\b)\p{Lu}\p{Ll}/u;
const LONGEST_FIGURE = 40;
const FIGURE_FIRST =
  /^(?:[~<>≈±]\s?)?[-−–+]?[£€$]?\s?(?!(?:19|20)\d{2}\b)\d[\d,]*(?:\.\d+)?(?:%|[dhms]\b)?(?:\s?[(+]|\s(?![-–—−/:.&]|to\b|and\b|or\b))/i;
const FRACTION = /^\d{1,4}\s?\/\s?\d{1,4}$/u;
/** Whether a heading can be that of figures: neither of places, subjects and ages, nor of periods. */
const saysFigures = (heading: string): boolean =>
  heading !== '' &&
  !isPlaceHeading(heading) &&
  !isAgeHeading(heading) &&
  !namesPeriods(heading) &&
  !/\b(?:address|postcode|locations?|streets?|roads?|premises|propert(?:y|ies)|sites?|venues?|vehicles?|names?|outcomes?|actions?|details|summary|events?|highlights|titles?|f\.?y|financial)\b/i.test(
    heading,
  );

/** What tells rows of one period apart by a number. */
const CALLED_BY_NUMBER =
  /^(?:hours?(?: of (?:the )?day)?|beats?|bands?|grades?|quintiles?|deciles?|floors?|zones?)(?: (?:no\.?|number|code))?$/i;

/** Whether a column is one of several columns of periods. */
const isOfOtherPeriods = ({ periodColumns }: Block, column: number): boolean =>
  periodColumns !== undefined && periodColumns.options.some(({ axis }) => axis.columns.includes(column));

/** Columns of remarks, among which a number can stand now and then. */
const IS_REMARKS = /^(?:comment(?:s|ary)?|remarks?|narrative|explanations?)$/i;

/** What is less than a number, as figures that are withheld and as ages are. */
const BOUND = /^(?:[<≤]|under|below|less|fewer)\s?/i;

/** Where something is, and no figure of a period. */
const COORDINATE = /^(?:lon(?:gitude)?|lat(?:itude)?|eastings?|northings?|geo ?[xy]|uprn)$/i;

/** Columns of the numbers of footnotes. */
const FOOTNOTE = /^(?:foot)?notes?(?: (?:ref(?:erence)?s?|numbers?|no\.?))?$/i;

const NUMBERING =
  /^(?:(?:row|item|line|serial|sequence)?\s?(?:no\.?|number|#|id|index)|s\.?\s?\/?no?\.?|row|item|seq(?:uence)?|order|rank)?$/i;

/** Whether a column left of the periods only counts the rows from 0 or 1 on. */
function isNumbering({ view, axis, rows, columns }: Block, column: number, heading: string): boolean {
  if (view.isAcross || rows.length < 3 || columns.length < 2 || column > (axis.columns[0] ?? 0) || !NUMBERING.test(heading)) return false;
  const numbers = rows.map((row) => {
    const cell = view.cell(row, column);
    const value = cell === undefined ? null : view.read(cell).value;
    return value?.kind === 'number' ? value.value : Number.NaN;
  });
  const [first = Number.NaN] = numbers;
  return (first === 0 || first === 1) && numbers.every((number, at) => number === first + at);
}

/** Headings of the number of a week. */
const OF_WEEK = /^(?:(?:iso )?(?:week|wk)(?: (?:no|num|number))?|(?:rhif )?(?:yr )?wythnos)$/;

/** Whether a column says the number of the week that each day or month lies in. */
function isNumberOfWeek({ view, axis, rows }: Block, column: number, heading: string): boolean {
  if (view.isAcross || axis.partials !== null || axis.interval === 'week' || !OF_WEEK.test(plainHeading(heading))) return false;
  return rows.every((row) => {
    const cell = view.cell(row, column);
    const value = cell === undefined ? null : view.read(cell).value;
    return value === null || (value.kind === 'number' && Number.isInteger(value.value) && value.value >= 1 && value.value <= MOST_WEEKS);
  });
}

const MOST_WEEKS = 53;

/** Where each row has a period of its own, no column of words is needed to tell rows apart. */
const hasNoRepeats = ({ axis, rows }: Pick<Block, 'axis' | 'rows'>): boolean =>
  new Set(rows.map((row) => axis.periods.get(row)?.start)).size === rows.length;
