import type { ObservationChange } from '@saferplan/database/spc';
import type { Failure, ImportId, Result } from '@saferplan/domain/shared';
import type { ServiceContext } from '../../../platform/service-context.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { withoutLosses } from '../keep-values.ts';
import { type Arriving, changesOf, newValuesOf, recordImports, writeImport, type WrittenImport } from '../store-import.ts';
import type { LeftOutFile, ReadFile } from './read-round-file.ts';

/** What each file changes, in their order, and the round under which it was stored. */
export interface Brought {
  readonly changes: readonly (readonly ObservationChange[])[];
  readonly round: ImportId | null;
}

/** What storing the files would change; nothing is stored. */
export async function wouldChange(context: ServiceContext, files: readonly (ReadFile | LeftOutFile)[]): Promise<Brought> {
  const seen = new Set<string>();
  const changes: (readonly ObservationChange[])[] = [];
  for (const file of files) {
    const arriving = 'why' in file ? [] : file.arriving;
    // What two files say alike changes once.
    const own = (await changesOf(context, arriving)).filter(({ seriesId, period }) => !seen.has(`${seriesId} ${period}`));
    for (const { seriesId, period } of own) seen.add(`${seriesId} ${period}`);
    changes.push(own);
  }
  return { changes, round: null };
}

/** Stores files that were read, in one transaction and as one change. A value that was kept after a file was read stays where the file has none. */
export function storeRound(context: ServiceContext, files: readonly (ReadFile | LeftOutFile)[]): Promise<Result<Brought, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const changes: (readonly ObservationChange[])[] = [];
    const written: WrittenImport[] = [];
    for (const file of files) {
      if ('why' in file) {
        changes.push([]);
        continue;
      }
      const { kind, refused = null } = file;
      const arriving: Arriving =
        kind === 'table' ? file.arriving : (await withoutLosses(context, file.arriving, { db: trx, refused })).arriving;
      const newValues = await newValuesOf(context, trx, file.source, arriving);
      changes.push(newValues.changes);
      if (newValues.changes.length + newValues.areaCounts.length + newValues.placeCounts.length === 0) continue;
      const { areaCounts: _areas, placeCounts: _places, choices = null, ...source } = file.source;
      const round = written[0]?.import.id ?? 'itself';
      written.push(await writeImport(context, trx, { ...source, choices, undoes: null, round }, newValues));
    }
    const names = written.map(({ import: { fileName } }) => fileName);
    if (written.length > 0) await recordImports(context, trx, written, { code: 'monthly-round', files: names });
    return { changes, round: written[0]?.import.id ?? null };
  });
}
