import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { PopulationEstimate } from '@saferplan/domain/peers';
import { type FileFault, type FileSaying, ok, refuse, type Result } from '@saferplan/domain/shared';
import { BookRefused } from '../spreadsheet/files/index.ts';
import { type AreaFigures, figuresByArea } from './figures-by-area.ts';
import { figuresOf } from './figures-of.ts';
import { contextOf, type PopulationColumns, populationColumns, titleOf } from './population-columns.ts';
import { addPeopleRow, namesArea, nobody, settlePeople } from './population-table.ts';
import { addCrimeRow, type CrimeColumns, crimeColumns, emptyRecordedCrime, type OfficialValue } from './recorded-crime.ts';
import { readRows, type TableCell, textOf } from './rows.ts';
import { UNUSABLE } from './times-of-note.ts';

interface SourceFile {
  readonly sha256: string;
  readonly bytes: number;
  /** How many rows of figures were read. */
  readonly rows: number;
  /** What is odd, and what the publisher notes. */
  readonly notices: readonly FileSaying[];
}

/** What an official table holds. */
export type OfficialReading = SourceFile &
  (
    | {
        readonly kind: 'recorded-crime';
        readonly areas: readonly { readonly name: string; readonly force: string }[];
        readonly measures: readonly string[];
        readonly values: readonly OfficialValue[];
        /** The quarters that have rows of any area, by their first months, oldest first. */
        readonly quarters: readonly string[];
        /** When the publisher updated it, in its own words; empty where it does not say. */
        readonly updated: string;
      }
    | {
        readonly kind: 'populations';
        readonly estimates: readonly PopulationEstimate[];
        /** What the table calls itself, and where it is from; empty where it does not say. */
        readonly title: string;
      }
  );

type RecordedCrimeReading = Extract<OfficialReading, { kind: 'recorded-crime' }>;

/** What an official table holds, with the figures of each area as text that is handed from one thread to another at once. */
export type OfficialByArea =
  | Extract<OfficialReading, { kind: 'populations' }>
  | (Omit<RecordedCrimeReading, 'values'> & { readonly figures: readonly AreaFigures[] });

/** Reads an official table as `readOfficial` does, with the figures of each area as text. */
export async function readOfficialByArea(path: string, name: string): Promise<Result<OfficialByArea, FileFault>> {
  const read = await readOfficial(path, name);
  if (!read.ok) return read;
  if (read.value.kind === 'populations') return ok(read.value);
  const { values, ...table } = read.value;
  return ok({ ...table, figures: figuresByArea(values) });
}

/**
 * Reads the Home Office's open data of recorded crime by Community Safety Partnership (ODS, XLSX or CSV; a sheet a financial year, and one of
 * notes), or mid-year estimates of people (ONS's workbooks, its detailed series, Nomis' tables), told apart by their headings. Refuses what is neither.
 */
export async function readOfficial(path: string, name: string): Promise<Result<OfficialReading, FileFault>> {
  const crime = emptyRecordedCrime();
  const people = nobody();
  const notes: string[] = [];
  let found: PopulationColumns | null = null;
  let sheet: string | null = null;
  let columns: { readonly crime: CrimeColumns | null; readonly populations: PopulationColumns | null } = { crime: null, populations: null };
  /** The lines above a table, each with its cells. */
  let above: (readonly string[])[] = [];
  const note = (cells: readonly TableCell[]): void => {
    const line = cells.map(textOf).filter(Boolean);
    if (line.length === 0) return;
    notes.push(line.join(' '));
    if (above.length < MOST_LINES_ABOVE) above.push(line);
  };
  const take = (at: string, row: number, cells: readonly TableCell[]): void => {
    if (at !== sheet) {
      sheet = at;
      columns = { crime: null, populations: null };
      above = [];
    }
    if (columns.crime !== null) {
      // A line below the table, which has neither an area nor a count, is a note as those above it are.
      if (!addCrimeRow(crime, columns.crime, cells, { row: row + 1, sheet: at })) note(cells);
      return;
    }
    const { populations } = columns;
    const addTo = (to: PopulationColumns): boolean => addPeopleRow(people, to, cells, { row: row + 1, sheet: at });
    if (populations !== null && namesArea(populations, cells)) return void addTo(populations);
    // Nomis has one table below another, each with its title and its header, of which the years are numbers.
    const begun = populationColumns(cells, () => ({
      ...contextOf(at, above, name),
      ...(populations === null ? {} : titleOf(populations)),
    }));
    found ??= begun;
    columns = { crime: begun === null && populations === null ? crimeColumns(cells) : null, populations: begun ?? populations };
    if (begun !== null) above = [];
    else if (columns.crime === null && (populations === null || !addTo(populations))) note(cells);
  };
  try {
    crime.hiddenSheets.push(...(await readRows(path, name, take)));
  } catch (error) {
    if (!(error instanceof BookRefused)) throw error;
    return refuse({ code: 'official-unreadable', name, problem: error.code });
  }
  const file = { sha256: await hashOf(path), bytes: (await stat(path)).size };
  if (crime.rows > 0) return ok({ ...file, ...recordedCrime(crime, notes) });
  return readPeople(people, found, name, file);
}

/** So many lines above a table say what it is. */
const MOST_LINES_ABOVE = 60;

function readPeople(
  people: ReturnType<typeof nobody>,
  found: PopulationColumns | null,
  name: string,
  file: Pick<SourceFile, 'sha256' | 'bytes'>,
): Result<OfficialReading, FileFault> {
  if (found === null) return refuse({ code: 'not-official', name });
  const { context } = found;
  if (context.isOfCensus) return refuse({ code: 'census-table', name });
  if (context.isProjected) return refuse({ code: 'people-projected', name });
  const { estimates, leftOut, areAddedUp } = settlePeople(people);
  if (estimates.length === 0) return refuse({ code: 'people-of-some', name });
  const [first] = leftOut;
  return ok({
    ...file,
    kind: 'populations',
    title: context.title,
    estimates,
    rows: estimates.length + leftOut.length,
    notices: [
      ...(areAddedUp ? [{ code: 'people-added-up' } as const] : []),
      ...(people.hasOthers && !areAddedUp ? [{ code: 'people-of-all-ages' } as const] : []),
      ...(first === undefined ? [] : [{ code: 'estimates-left-out', leftOut: leftOut.length, ...first } as const]),
    ],
  });
}

/** A line that only says what stands where (a heading, the name of a sheet, an address), unless it says that figures are not to be used. */
const MOST_WORDS_OF_A_HEADING = 8;

function recordedCrime(crime: ReturnType<typeof emptyRecordedCrime>, lines: readonly string[]) {
  const updated = lines.find((line) => /^updated\b/iu.test(line)) ?? '';
  const isNote = (line: string): boolean => line.split(/\s+/u).length > MOST_WORDS_OF_A_HEADING || UNUSABLE.test(line);
  const notes = lines.filter((line) => line !== updated && isNote(line));
  return {
    kind: 'recorded-crime',
    areas: [...crime.areas.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB')),
    measures: [...crime.measures.values()],
    updated,
    rows: crime.rows,
    ...figuresOf(crime, notes),
  } as const;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
