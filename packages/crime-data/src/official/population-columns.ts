import { plainName, type TableCell, textOf } from './rows.ts';

/** Whose number a cell is: of everybody, of men and boys, or of women and girls. */
export type Sex = 'all' | 'male' | 'female';
/** An age in whole years, `isOpen` with all that are older; or everybody's. */
export type Age = 'all' | { readonly years: number; readonly isOpen: boolean };

/** A column of numbers of people; null what the row, or what stands above the table, says. */
export interface PeopleColumn {
  readonly column: number;
  readonly year: string | null;
  readonly sex: Sex | null;
  readonly age: Age | null;
}

/** What the name of a sheet and the lines above a table say of all its numbers. */
export interface PeopleContext {
  /** What the table calls itself; empty where it does not. */
  readonly title: string;
  readonly year: string | null;
  readonly sex: Sex | 'some' | null;
  readonly age: Age | 'some' | null;
  readonly isShare: boolean;
  readonly isOfCensus: boolean;
  readonly isProjected: boolean;
  readonly isOfPeople: boolean;
  /** They are of no number of people but of their ages, how densely they live, or what changed. */
  readonly isOther: boolean;
}

export interface PopulationColumns {
  readonly code: number;
  readonly name: number;
  readonly year: number | undefined;
  readonly sex: number | undefined;
  readonly age: number | undefined;
  readonly measure: number | undefined;
  readonly people: readonly PeopleColumn[];
  /** Columns that divide people in yet other ways; only their totals are of all people. */
  readonly others: readonly number[];
  readonly context: PeopleContext;
}

/** The names of the columns: of Nomis' interface, of ONS's workbooks (MYE, MYEB), of its tables to be filtered, of Nomis' own tables. */
const CODE =
  /^(?:mnemonic|geographycode|administrativegeography|(?:area|ons|la|lad|localauthority)?code|lad(?:code\d{2}|\d{2}cd|\d{4}code)|lad\d{4}code|code\d{4})$/u;
const NAME = [
  /^(?:geographyname|(?:area|la|lad|localauthority)?name|area)$/u,
  /^(?:laname\d{2}|lad\d{2}nm|lad\d{4}name)$/u,
  /^(?:geography|localauthority.*)$/u,
];
const YEAR = /^(?:date|datename|year|time|calendaryears)$/u;
/** Nomis has numbers of its own beside the names of sexes and ages. */
const SEX = [/^(?:gender|sex)name$/u, /^(?:gender|sex)$/u];
const AGE = [/^c?agename$/u, /^(?:age|agegroup|singleyearofage)$/u];
const MEASURE = /^measuresname$/u;
const IN_ROWS = /^(?:obsvalue|v4\d+|population|people|persons|estimate)$/u;
const OF_YEAR = /^(?:estimated)?(?:population)?(?:estimate)?(?<mid>mid)?(?<year>(?:19|20)\d{2})$/u;

/** Columns of Nomis that divide nothing. */
const DIVIDE_NOTHING = /^(?:date|geographytype|obsstatus|obsconf|freq|urn|record|cauv)/u;
/** Columns by which tables of a census divide people, and mid-year estimates do not. */
const OF_A_CENSUS = /^(?:c20\d1|cell|rural)/u;

/** The columns of a header row of numbers of people by area; null for any other row. */
export function populationColumns(cells: readonly TableCell[], readContext: () => PeopleContext): PopulationColumns | null {
  if (cells.length < 3) return null;
  const names = cells.map((cell) => ({ column: cell.column, text: textOf(cell), name: plainName(textOf(cell)) }));
  const find = (...patterns: readonly RegExp[]): number | undefined =>
    patterns.map((pattern) => names.find(({ name }) => pattern.test(name))?.column).find((column) => column !== undefined);
  const code = find(CODE);
  if (code === undefined) return null;
  const isNomisTable = names.some(({ name, column }) => name === 'mnemonic' && column > 0);
  const name = isNomisTable ? code - 1 : find(...NAME);
  if (name === undefined) return null;
  const context = readContext();
  const of = { year: find(YEAR), sex: find(...SEX), age: find(...AGE), measure: find(MEASURE) };
  const taken = new Set([code, name, ...Object.values(of)]);
  const wide = names.flatMap(({ column, text }) => (taken.has(column) ? [] : peopleColumn(column, text)));
  const inRows = names.filter(({ name: one, column }) => !taken.has(column) && IN_ROWS.test(one)).slice(0, 1);
  const isInRows = of.year !== undefined && inRows.length > 0;
  const people = isInRows ? inRows.map(({ column }) => ({ column, year: null, sex: null, age: null })) : wide;
  if (
    people.length === 0 ||
    !(
      isInRows ||
      saysPeople(
        names.map((one) => one.name),
        people,
        context,
      )
    )
  )
    return null;
  const used = new Set([...taken, ...people.map(({ column }) => column)]);
  return {
    code,
    name,
    ...of,
    people,
    others: names.flatMap((one) =>
      used.has(one.column) || !one.name.endsWith('name') || DIVIDE_NOTHING.test(one.name) ? [] : [one.column],
    ),
    context: { ...context, isOfCensus: context.isOfCensus || (of.age === undefined && names.some((one) => OF_A_CENSUS.test(one.name))) },
  };
}

/** Whether a table of one column a year, an age or a sex is of people at all. */
function saysPeople(names: readonly string[], people: readonly PeopleColumn[], context: PeopleContext): boolean {
  if (context.isOther) return names.some((name) => name.includes('population') && OF_YEAR.test(name));
  return (
    context.isOfPeople ||
    names.some((name) => name === 'allages' || (OF_YEAR.test(name) && /population|mid/u.test(name))) ||
    people.filter(({ age }) => age !== null).length > 80
  );
}

function peopleColumn(column: number, text: string): readonly PeopleColumn[] {
  const year = OF_YEAR.exec(plainName(text))?.groups?.['year'];
  if (year !== undefined) return [{ column, year, sex: null, age: null }];
  const age = ageOf(text);
  if (age !== null && text !== '')
    return isOfAllAges(text) ? [{ column, year: null, sex: null, age: 'all' }] : [{ column, year: null, sex: null, age }];
  const sex = sexOf(text);
  return sex === null ? [] : [{ column, year: null, sex, age: null }];
}

const isOfAllAges = (text: string): boolean => /^all ages\b/iu.test(text.trim());

/** Whose numbers a cell says that they are; null for some of them. */
export function sexOf(text: string): Sex | null {
  if (/^(?:|t|(?:total|all|persons|both)\b.*)$/iu.test(text)) return 'all';
  if (/^(?:m|males?|1)$/iu.test(text)) return 'male';
  return /^(?:f|females?|2)$/iu.test(text) ? 'female' : null;
}

/** The age that a cell says, as `35`, `Age 35`, `90+` and `Aged 90 and over`; null for others, as bands of ages. */
export function ageOf(text: string): Age | null {
  if (/^(?:|all(?: |$).*|total\b.*)$/iu.test(text)) return 'all';
  const groups = /^(?:aged?\s*)?(?<years>\d{1,3})\s*(?<open>\+|(?:years )?(?:and|&|or) (?:over|older|above)|plus)?$/iu.exec(text)?.groups;
  return groups === undefined ? null : { years: Number(groups['years']), isOpen: groups['open'] !== undefined };
}

const MID_YEAR = /\bmid[- ]?(?<year>(?:19|20)\d{2})\b/giu;
/** As in `ukpopestimatesmid2020on2021geography.csv`. */
const MID_YEAR_IN_NAME = /mid[-_ ]?(?<year>(?:19|20)\d{2})(?!\d)/giu;

/** What a sheet's name, the lines above a table (each with its cells) and, of the year alone, the name of the file say of its numbers. */
export function contextOf(sheet: string, lines: readonly (readonly string[])[], fileName: string): PeopleContext {
  const words = [sheet, ...lines.map((line) => line.join(' '))];
  // Notes follow the title, and may name anything.
  const title = words.slice(0, 2);
  const said = (key: RegExp): string | null => lines.find((line) => key.test(line[0] ?? '') && line.length > 1)?.[1] ?? null;
  const yearsIn = (texts: readonly string[], midYear = MID_YEAR): readonly string[] => [
    ...new Set(texts.flatMap((text) => [...text.matchAll(midYear)].map(({ groups }) => groups?.['year'] ?? ''))),
  ];
  const onlyOf = (years: readonly string[]): string | null => (years.length === 1 ? (years[0] ?? null) : null);
  const date = /(?:19|20)\d{2}/u.exec(said(/^(?:date|year|time)\s*:?$/iu) ?? '')?.[0] ?? null;
  const [sex, age, measure] = [said(/^(?:gender|sex)\s*:?$/iu), said(/^(?:c_)?age\s*:?$/iu), said(/^measures?\s*:?$/iu)];
  const years = yearsIn(words);
  const isOfPeople = (text: string): boolean => /\bpopulation\b(?! survey)|\bmid[- ]year estimates?\b|\bpersons by\b/iu.test(text);
  const fromNomis = words.map((text) => /\[(?<from>from Nomis on [^\]]+)\]/iu.exec(text)?.groups?.['from']).find(Boolean);
  return {
    title: [words.slice(1, 3).find(isOfPeople), fromNomis].filter(Boolean).join(', '),
    year: date ?? onlyOf(years) ?? (years.length === 0 ? onlyOf(yearsIn([fileName], MID_YEAR_IN_NAME)) : null),
    sex: sex === null ? sexOfWords(words) : (sexOf(sex) ?? 'some'),
    age: age === null ? null : (ageOf(age) ?? 'some'),
    isShare: measure !== null && !/^(?:value|count|number|persons)/iu.test(measure),
    isOfCensus: /usual residents/iu.test(said(/^(?:population|cell|residence type)\s*:?$/iu) ?? ''),
    isProjected: title.some((text) => /\bprojections?\b/iu.test(text)),
    isOfPeople: title.some(isOfPeople),
    isOther: title.some((text) => /\bmedian\b|\bdensity\b|\bratio\b|\brates?\b|\bcomponents\b|\bchange\b|\bper cent\b|%/iu.test(text)),
  };
}

/** What the title of a table says of the one below it too, above which footnotes of the first stand. */
export const titleOf = ({
  context: { title, isProjected, isOfPeople, isOther },
}: PopulationColumns): Pick<PeopleContext, 'title' | 'isProjected' | 'isOfPeople' | 'isOther'> => ({
  title,
  isProjected,
  isOfPeople,
  isOther,
});

/** A sheet or a title that names one sex alone: `MYE2 - Females`, `MYE2: Males by single year of age`. */
function sexOfWords(words: readonly string[]): Sex | null {
  const named = words.filter((text) => !/\bpersons\b/iu.test(text));
  const has = (pattern: RegExp): boolean => named.some((text) => pattern.test(text));
  const [male, female] = [has(/\bmales?\b/iu), has(/\bfemales?\b/iu)];
  if (male === female || words.some((text) => /\bpersons\b/iu.test(text))) return null;
  return male ? 'male' : 'female';
}
