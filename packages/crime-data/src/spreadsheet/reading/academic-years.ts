import type { PeriodReading } from './period-reading.ts';
import { range, type View } from './view.ts';
import { namesAcademicYears, namesTwoYears } from './year-kind.ts';

/** Whether most of what can be periods are years such as 2015/16, which do not say in which month they begin. */
export function nameTwoYears(entries: ReadonlyMap<number, readonly PeriodReading[]>): boolean {
  let years = 0;
  for (const readings of entries.values()) if (readings.some((one) => one.unit === 'year' && namesTwoYears(one))) years += 1;
  return years * 2 > entries.size;
}

/** In a heading or a title, what says of years that they are no academic ones. */
const SAYS_OTHERWISE = /financial|fiscal|ariannol|[cg]yllidol|\bf\/?y\b|\b(?:months?|quarters?|weeks?|years?) (?:to|end|beginn|commenc)/i;
/** 201516, as education statistics write academic years and others financial ones. */
const SIX_DIGITS = /^(?:19|20)\d{4}$/;

/** Headings and names of what only schools count by. */
const OF_SCHOOLS = /^(?:(?:school|nc|national curriculum) )?year groups?$|\bkey stage [1-5]\b|^grŵp blwyddyn$/iu;

/** What the words of a sheet say of the kind of its years. */
export interface SaidOfYears {
  readonly namesAcademic: boolean;
  readonly namesOthers: boolean;
  /** A title speaks of other years, and of no academic ones. */
  readonly isTitledOtherwise: boolean;
}

/** Looks through all words of a sheet. */
export function saidOfYears(view: View): SaidOfYears {
  const said = { namesAcademic: false, namesOthers: false, isTitledOtherwise: false };
  for (const { text, isAlone } of view.texts()) {
    const [namesAcademic, namesOthers] = [namesAcademicYears(text) || OF_SCHOOLS.test(text), SAYS_OTHERWISE.test(text)];
    said.isTitledOtherwise ||= namesOthers && isAlone && !namesAcademic;
    said.namesAcademic ||= namesAcademic;
    said.namesOthers ||= namesOthers;
  }
  return said;
}

/**
 * Whether years whose heading leaves it open can be academic ones: some cell of the sheet speaks of such years and no title of financial
 * ones, or they are written as 201516 and nothing in the sheet says of which kind they are.
 */
export function canBeAcademic(heading: string, written: readonly string[], said: () => SaidOfYears): boolean {
  if (namesAcademicYears(heading) || SAYS_OTHERWISE.test(heading)) return false;
  const { namesAcademic, namesOthers, isTitledOtherwise } = said();
  return !isTitledOtherwise && (namesAcademic || (!namesOthers && written.every((text) => SIX_DIGITS.test(text))));
}

/** What a text says of the kind of years that figures beside it are of; null where it says nothing. */
export const kindOfLabel = (text: string): 'academic' | 'other' | null =>
  namesAcademicYears(text) ? 'academic' : SAYS_OTHERWISE.test(text) ? 'other' : null;

const IS_ACADEMIC = /^(?:academic|school)[\s_-]+years?$|^blwyddyn (?:academaidd|ysgol)$/i;

/** Whether each row of a line says in a cell of its own that its year is an academic one, as official files of education do. */
export const areAllAcademic = (view: View, rows: readonly number[], column: number): boolean =>
  rows.every((row) => range(0, view.width - 1).some((at) => at !== column && IS_ACADEMIC.test(view.label(row, at))));

/** Whether some rows of a line speak beside their year of academic years and others of financial ones. */
export function areOfBothKinds(view: View, rows: readonly number[], column: number): boolean {
  const kinds = new Set(
    rows.flatMap((row) => range(0, view.width - 1).map((at) => (at === column ? null : kindOfLabel(view.label(row, at))))),
  );
  return kinds.has('academic') && kinds.has('other');
}
