import type { PopulationEstimate } from '@saferplan/domain/peers';
import { withChangedAreas } from '../populations/index.ts';
import type { FileSaying } from '@saferplan/domain/shared';
import { type Age, ageOf, type PeopleColumn, type PopulationColumns, type Sex, sexOf } from './population-columns.ts';
import { type TableCell, textOf, wholeNumber } from './rows.ts';

interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}
interface LeftOut {
  readonly row: number;
  readonly why: FileSaying;
}

/** The people of one sex of an area in a sheet, by age and year, as its rows come. */
interface OfSex {
  /** How many are of any age, by year. */
  readonly ofAll: Map<string, number>;
  /** How many are of each age, added up, by year. */
  readonly added: Map<string, { people: number; ages: Set<number>; openAt: number | null; isTwice: boolean }>;
}
interface OfArea extends RowPlace {
  readonly code: string;
  readonly name: string;
  readonly sexes: Record<Sex, OfSex>;
}

/** The numbers of people of a file, as its rows come. */
export interface People {
  readonly areas: Map<string, OfArea>;
  readonly estimates: (PopulationEstimate & { readonly row: number })[];
  readonly leftOut: LeftOut[];
  /** Whether it has numbers of some people too: of an age, a sex, or what else a column says. */
  hasOthers: boolean;
}

export const nobody = (): People => ({ areas: new Map(), estimates: [], leftOut: [], hasOthers: false });

const OFFICIAL_CODE = /^[A-Z]\d{8}$/u;

/** Whether a row is of an area, by its code. */
export const namesArea = ({ code }: PopulationColumns, cells: readonly TableCell[]): boolean =>
  OFFICIAL_CODE.test(textOf(cells[code]?.column === code ? cells[code] : cells.find(({ column }) => column === code)));

/**
 * Adds the numbers of a row, as of June of their years; what cannot be understood is left out, with its row and the reason. Answers false for a
 * line that is no row of the table: it has no code of an area, and no number.
 */
export function addPeopleRow(people: People, columns: PopulationColumns, cells: readonly TableCell[], at: RowPlace): boolean {
  const cell = (column: number | undefined): TableCell | undefined =>
    column === undefined ? undefined : cells[column]?.column === column ? cells[column] : cells.find((one) => one.column === column);
  const text = (column: number | undefined): string => textOf(cell(column));
  const code = text(columns.code);
  const isArea = OFFICIAL_CODE.test(code);
  if (!isArea && columns.people.every(({ column }) => wholeNumber(cell(column)) === null)) return false;
  const { context } = columns;
  const sex = columns.sex === undefined ? (context.sex ?? 'all') : sexOf(text(columns.sex));
  const age = columns.age === undefined ? (context.age ?? 'all') : ageOf(text(columns.age));
  const isTotal = (said: string, total: RegExp): boolean => said === '' || total.test(said);
  if (
    context.isShare ||
    !isTotal(text(columns.measure), /^value/iu) ||
    !columns.others.every((column) => isTotal(text(column), /^(?:total|all|persons)\b/iu))
  ) {
    people.hasOthers = true;
    return true;
  }
  const leave = (why: FileSaying): void => void people.leftOut.push({ row: at.row, why });
  if (!isArea) {
    if (sex === 'all' && age === 'all') leave({ code: 'is-no-code', text: code });
    return true;
  }
  const own = areaAt(people, code, text(columns.name) || code, at);
  const rowYear = columns.year === undefined ? context.year : (/(?:19|20)\d{2}/u.exec(text(columns.year))?.[0] ?? null);
  for (const column of columns.people) {
    const of = { year: column.year ?? rowYear, sex: column.sex ?? sex, age: column.age ?? age };
    addCell(people, own, { ...of, said: columns.year === undefined ? '' : text(columns.year) }, cell(column.column), at.row);
  }
  return true;
}

function areaAt(people: People, code: string, name: string, at: RowPlace): OfArea {
  const key = `${code} ${at.sheet}`;
  const known = people.areas.get(key);
  if (known !== undefined) return known;
  const ofSex = (): OfSex => ({ ofAll: new Map(), added: new Map() });
  const made = { ...at, code, name, sexes: { all: ofSex(), male: ofSex(), female: ofSex() } };
  people.areas.set(key, made);
  return made;
}

type OfCell = { readonly [key in 'year' | 'sex' | 'age']: PeopleColumn[key] | 'some' } & { readonly said: string };

function addCell(people: People, area: OfArea, of: OfCell, cell: TableCell | undefined, row: number): void {
  const { year, sex, age } = of;
  if (sex === null || sex === 'some' || age === null || age === 'some') {
    people.hasOthers = true;
    return;
  }
  if (year === null) return void people.leftOut.push({ row, why: { code: 'is-no-year', text: of.said } });
  const count = wholeNumber(cell);
  const isWhole = age === 'all' && sex === 'all';
  if (count === null || count < 0 || (isWhole && count === 0)) {
    if (isWhole) people.leftOut.push({ row, why: { code: 'is-no-number-of-people', text: textOf(cell) } });
    return;
  }
  if (isWhole) return void people.estimates.push({ code: area.code, name: area.name, at: `${year}-06`, people: count, row });
  people.hasOthers = true;
  addSome(area.sexes[sex], year, age, count);
}

function addSome({ ofAll, added }: OfSex, year: string, age: Age, count: number): void {
  if (age === 'all') return void ofAll.set(year, count);
  // An open age below the highest is a band that holds others.
  if (age.isOpen && age.years < LOWEST_OPEN) return;
  const known = added.get(year) ?? { people: 0, ages: new Set(), openAt: null, isTwice: false };
  known.isTwice ||= known.ages.has(age.years);
  known.people += count;
  known.ages.add(age.years);
  if (age.isOpen) known.openAt = age.years;
  added.set(year, known);
}

const LOWEST_OPEN = 80;
/** The highest ages of ONS's detailed tables, which stand for all that are older without saying so. */
const HIGHEST: ReadonlySet<number> = new Set([85, 90]);

/** How many of a sex are of any age; null where the file has not all ages of them, each once. */
function allAges({ ofAll, added }: OfSex, year: string): number | null {
  const known = ofAll.get(year);
  if (known !== undefined) return known;
  const ages = added.get(year);
  if (ages === undefined || ages.isTwice) return null;
  const highest = ages.ages.size - 1;
  const isWhole = ages.ages.has(highest) && Math.max(...ages.ages) === highest && (ages.openAt === highest || HIGHEST.has(highest));
  return isWhole ? ages.people : null;
}

/** What a file says of all people of its areas. */
export interface SettledPeople {
  /** The estimates of areas and years of which it says one number alone. */
  readonly estimates: readonly PopulationEstimate[];
  readonly leftOut: readonly LeftOut[];
  /** Whether some are the sum of what it says of ages or sexes. */
  readonly areAddedUp: boolean;
}

/** Settles what the rows say: all people where a row has them, else the sum of both sexes, else of all ages. */
export function settlePeople({ areas, estimates, leftOut }: People): SettledPeople {
  const said = new Set(estimates.map(({ code, at }) => `${code} ${at}`));
  const sums = [...areas.values()].flatMap(({ code, name, row, sexes: { all, male, female } }) => {
    const years = new Set([all, male, female].flatMap((one) => [...one.ofAll.keys(), ...one.added.keys()]));
    return [...years].toSorted().flatMap((year) => {
      const [men, women] = [allAges(male, year), allAges(female, year)];
      const people = allAges(all, year) ?? (men === null || women === null ? null : men + women);
      return people === null || people === 0 || said.has(`${code} ${year}-06`) ? [] : [{ code, name, at: `${year}-06`, people, row }];
    });
  });
  const byPlace = Map.groupBy([...estimates, ...sums], ({ code, at }) => `${code} ${at}`);
  const settled: PopulationEstimate[] = [];
  const twice: LeftOut[] = [];
  for (const [first, ...others] of byPlace.values()) {
    if (first === undefined) continue;
    const { row, ...estimate } = first;
    if (others.every(({ people }) => people === first.people)) settled.push(estimate);
    else twice.push({ row, why: { code: 'people-said-twice', text: `${first.name} ${first.at.slice(0, 4)}` } });
  }
  return { estimates: withChangedAreas(settled), leftOut: [...leftOut, ...twice], areAddedUp: sums.length > 0 };
}
