import { lineOfText, optionalLine, ok, refuse, IsoMonthOrDate, type Result } from '@saferplan/domain/shared';
import { type Block, Blocks, type Snapshot } from '@saferplan/domain/publication';
import { withWords } from '@saferplan/messages/faults/values';
import { z } from 'zod';
import type { CalculatedReading, Calculation, DocumentSection, ImportedTable, Importer, PublicPage } from './extensions.ts';

/** A table of figures has some thousand cells; what has more is a list of single events. */
const MOST_CELLS = 250_000;

/** What an importer may answer. */
export const ImportedTables = z
  .array(
    z.strictObject({
      name: lineOfText(),
      rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.date(), z.null()])).max(2000)).max(100_000),
    }),
  )
  .min(1, { error: 'it found no table' })
  .refine((tables) => tables.reduce((sum, { rows }) => rows.reduce((cells, row) => cells + row.length, sum), 0) <= MOST_CELLS, {
    error: `it found more than ${MOST_CELLS.toLocaleString('en-GB')} cells: count the events by month first`,
  });

/** What a calculation may answer. */
export const Readings = z.array(z.strictObject({ when: IsoMonthOrDate, value: z.number(), note: optionalLine(300).default('') })).max(2000);

/** An importer has so long for a file. */
const LONGEST_MS = 30_000;

/** The tables of a file, or in a sentence what went wrong in the importer. */
export async function runImporter(
  importer: Importer,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<readonly ImportedTable[], string>> {
  const say = (what: string): string => `The importer “${importer.title}” could not read ${file.name}: ${what}. Nothing was stored.`;
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => timeout.reject(new Error(`it took longer than ${LONGEST_MS / 1000} seconds`)), LONGEST_MS);
  try {
    const read = await Promise.race([
      Promise.resolve().then(() => importer.read({ ...file, text: () => new TextDecoder().decode(file.bytes) })),
      timeout.promise,
    ]);
    const checked = ImportedTables.safeParse(read);
    return checked.success ? ok(checked.data) : refuse(say(z.prettifyError(new z.ZodError(withWords(checked.error.issues)))));
  } catch (error) {
    return refuse(say(messageOf(error)));
  } finally {
    clearTimeout(timer);
  }
}

/** The readings that a calculation makes, or in a sentence what went wrong in it. */
export function runCalculation(
  calculation: Calculation,
  given: Parameters<Calculation['calculate']>[0],
): Result<readonly Required<CalculatedReading>[], string> {
  return contained(`The calculation “${calculation.title}”`, Readings, () => calculation.calculate(given));
}

/** The parts of a document section or a public page, or in a sentence what went wrong in it. */
export function runBuild(
  part: Pick<DocumentSection, 'title' | 'build'> | Pick<PublicPage, 'title' | 'build'>,
  given: { readonly snapshot: Snapshot; readonly language: 'en' | 'cy' },
): Result<readonly Block[], string> {
  const title = typeof part.title === 'string' ? part.title : part.title.en;
  return contained(`“${title}”`, Blocks, () => part.build(given));
}

function contained<Value>(name: string, schema: z.ZodType<Value>, run: () => unknown): Result<Value, string> {
  try {
    const checked = schema.safeParse(run());
    return checked.success
      ? ok(checked.data)
      : refuse(`${name} answered in another shape than it should: ${z.prettifyError(new z.ZodError(withWords(checked.error.issues)))}`);
  } catch (error) {
    return refuse(`${name} failed: ${messageOf(error)}`);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error && error.message !== '' ? error.message : String(error));
