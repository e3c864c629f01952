import { readFile, stat } from 'node:fs/promises';
import type { FiledSheet } from '@saferplan/domain/plan';
import { ok, refuse, type Result } from '@saferplan/domain/shared';
import { read, write } from 'hucre';
import { z } from 'zod';

/** A plan has some hundred rows; what is larger is not one. */
const MOST_BYTES = 10 * 1024 ** 2;

/** A plan file as JSON: each sheet a list of rows, each row its cells by heading. */
const JsonFile = z.record(z.string(), z.array(z.record(z.string(), z.string())), {
  error: 'This JSON is no plan file: it must hold lists of rows by sheet, as the one that can be downloaded here does.',
});

/** The sheets of a file as text, from XLSX, ODS or JSON; or in a sentence why it cannot be read. */
export async function sheetsOfFile(path: string, name: string): Promise<Result<readonly FiledSheet[], string>> {
  if ((await stat(path)).size > MOST_BYTES) return refuse(`${name} is larger than 10 MB, so it is no plan file.`);
  const bytes = await readFile(path);
  if (name.toLowerCase().endsWith('.json')) return sheetsOfJson(bytes.toString('utf8'));
  try {
    const { sheets } = await read(bytes);
    return ok(sheets.map(({ name: sheet, rows }) => ({ name: sheet, rows: rows.map((row) => row.map(textOf)) })));
  } catch {
    return refuse(`${name} is no spreadsheet that we can read. Save it as XLSX or ODS without a password, and choose it again.`);
  }
}

function sheetsOfJson(text: string): Result<readonly FiledSheet[], string> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return refuse(`This is no JSON: ${error instanceof Error ? error.message : 'it cannot be read'}.`);
  }
  const parsed = JsonFile.safeParse(given);
  if (!parsed.success) return refuse(z.prettifyError(parsed.error));
  return ok(
    Object.entries(parsed.data).map(([name, rows]) => {
      const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      return { name, rows: [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))] };
    }),
  );
}

/** What somebody sees in a cell. A spreadsheet makes a date of 2017-08-31; it is read as the day that it shows. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

export const asSpreadsheet = (sheets: readonly FiledSheet[]): Promise<Uint8Array> =>
  write({ format: 'xlsx', sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) })) });

/** The sheets that hold the plan, without the one that explains them. */
export const asJson = (sheets: readonly FiledSheet[]): string =>
  JSON.stringify(
    Object.fromEntries(
      sheets
        .slice(0, -1)
        .map(({ name, rows: [headings = [], ...rows] }) => [
          name,
          rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? '']))),
        ]),
    ),
    null,
    2,
  );
