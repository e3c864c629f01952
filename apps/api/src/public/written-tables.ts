import { type Snapshot, snapshotIn } from '@saferplan/domain/publication';
import { firstLanguageOf, type Language } from '@saferplan/domain/shared';
import { actionsCsv, findingsCsv, indicatorsCsv, risksCsv } from './plan-csv.ts';

/** The tables of what was written, by their address under `/data/`; null where an edition has nothing for one. */
const WRITTEN_TABLES = new Map<string, (snapshot: Snapshot, language: Language) => string | null>([
  ['actions.csv', actionsCsv],
  ['indicators.csv', indicatorsCsv],
  ['findings.csv', findingsCsv],
  ['risks.csv', (snapshot) => (snapshot.risks === undefined ? null : risksCsv(snapshot))],
]);

/** The languages beside its first one that say anything of a snapshot. */
const translatedInto = ({ partnership, translations = {} }: Snapshot): readonly Language[] =>
  partnership.languages.filter((language) => translations[language] !== undefined);

/** A table as CSV, and the name under which it is saved. */
export interface WrittenTable {
  readonly csv: string;
  readonly name: string;
}

/** The table of what was written at an address, in the language that the address names; null where there is none. */
export function writtenTableAt(snapshot: Snapshot, path: string): WrittenTable | null {
  const asked = /^\/data\/(?:(?<language>en|cy)\/)?(?<name>[a-z]+)\.csv$/u.exec(path)?.groups;
  if (asked === undefined) return null;
  const { language: named, name = '' } = asked;
  const language = translatedInto(snapshot).find((one) => one === named);
  if (named !== undefined && language === undefined) return null;
  const csv =
    WRITTEN_TABLES.get(`${name}.csv`)?.(
      language === undefined ? snapshot : snapshotIn(snapshot, language),
      language ?? firstLanguageOf(snapshot.partnership),
    ) ?? null;
  return csv === null ? null : { csv, name: language === undefined ? `${name}.csv` : `${name}-${language}.csv` };
}

/** The addresses of the tables of what was written: in the first language, and in every other that says anything of it. */
export function writtenTablesOf(snapshot: Snapshot): readonly string[] {
  const names = [...WRITTEN_TABLES].flatMap(([name, write]) => (write(snapshot, 'en') === null ? [] : [name]));
  return ['', ...translatedInto(snapshot).map((language) => `${language}/`)].flatMap((within) =>
    names.map((name) => `/data/${within}${name}`),
  );
}
