import { holdValues, type ObservationChange } from '@saferplan/database/spc';
import type { Failure, FileSaying, ImportId, Result } from '@saferplan/domain/shared';
import type { ServiceContext } from '../../../platform/service-context.ts';
import { inTurns } from '../../../platform/in-turns.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { withoutLosses } from '../keep-values.ts';
import { type Arriving, importOf, isAnything, newValuesOf, recordImports, writeImport, type WrittenImport } from '../store-import.ts';
import type { LeftOutFile, ReadFile } from './read-round-file.ts';

/** What each file changes, in their order, and the round under which it was stored. */
export interface Brought {
  readonly changes: readonly (readonly ObservationChange[])[];
  /** How many counts of other areas and of places each file has that are not kept yet, and how many months of such counts it takes back. */
  readonly beside: readonly number[];
  /** What is to be said of what each changes. */
  readonly notices: readonly (readonly FileSaying[])[];
  readonly round: ImportId | null;
}

/** What one file changes, and what is to be said of that. */
interface OfFile {
  readonly changes: readonly ObservationChange[];
  readonly beside: number;
  readonly notices: readonly FileSaying[];
}
const NOTHING: OfFile = { changes: [], beside: 0, notices: [] };

const apart = (files: readonly OfFile[]): Omit<Brought, 'round'> => ({
  changes: files.map(({ changes }) => changes),
  beside: files.map(({ beside }) => beside),
  notices: files.map(({ notices }) => notices),
});

/** What storing the files would change; nothing is stored. */
export async function wouldChange(context: ServiceContext, files: readonly (ReadFile | LeftOutFile)[]): Promise<Brought> {
  const seen = new Set<string>();
  // What two files say alike changes once.
  const isFirst = (key: string): boolean => {
    const before = seen.size;
    return seen.add(key).size > before;
  };
  const brought: OfFile[] = [];
  for (const file of files) {
    if ('why' in file) {
      brought.push(NOTHING);
      continue;
    }
    const newValues = await newValuesOf(
      context,
      context.db,
      file.source,
      file.arriving,
      brought.flatMap(({ changes }) => changes),
    );
    // A list of events comes after those of earlier files, and may change again what they changed.
    const ofEvents = new Set(file.source.eventDays?.map(({ seriesId }) => seriesId));
    const changes = newValues.changes.filter(({ seriesId, period }) => ofEvents.has(seriesId) || isFirst(`${seriesId} ${period}`));
    const { areaCounts, placeCounts, monthsTakenBack } = newValues;
    let first = 0;
    // An official table has a hundred thousand counts of other areas.
    for await (const count of inTurns([...areaCounts, ...placeCounts, ...monthsTakenBack])) if (isFirst(JSON.stringify(count))) first += 1;
    brought.push({ changes, beside: first, notices: newValues.notices });
  }
  return { ...apart(brought), round: null };
}

/** Stores files that were read, in one transaction and as one change. A value that was kept after a file was read stays where the file has none. */
export function storeRound(context: ServiceContext, files: readonly (ReadFile | LeftOutFile)[]): Promise<Result<Brought, Failure>> {
  return inTransaction(context.db, async (trx) => {
    await holdValues(trx, context.scope);
    const brought: OfFile[] = [];
    const written: WrittenImport[] = [];
    for (const file of files) {
      if ('why' in file) {
        brought.push(NOTHING);
        continue;
      }
      const { kind, refused = null } = file;
      const arriving: Arriving =
        kind === 'table' ? file.arriving : (await withoutLosses(context, file.arriving, { db: trx, refused })).arriving;
      const newValues = await newValuesOf(context, trx, file.source, arriving);
      brought.push({
        changes: newValues.changes,
        beside: newValues.areaCounts.length + newValues.placeCounts.length + newValues.monthsTakenBack.length,
        notices: newValues.notices,
      });
      if (!isAnything(newValues)) continue;
      const round = written[0]?.import.id ?? 'itself';
      written.push(await writeImport(context, trx, { ...importOf(file.source, newValues.notices), round }, newValues));
    }
    const names = written.map(({ import: { fileName } }) => fileName);
    if (written.length > 0) await recordImports(context, trx, written, { code: 'monthly-round', files: names });
    return { ...apart(brought), round: written[0]?.import.id ?? null };
  });
}
