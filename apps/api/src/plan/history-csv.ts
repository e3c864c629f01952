import { listChangeSets } from '@saferplan/database/change-log';
import type { EditionId } from '@saferplan/domain/shared';
import type { Work } from '../work.ts';
import { writeCsv } from '../platform/files/write-csv.ts';

const COLUMNS = ['at', 'who', 'summary', 'kind', 'item', 'deed', 'before', 'after'] as const;
/** More deeds than a partnership does in years. */
const MOST = 100_000;

/** Every change of an edition (null: of what editions share) as CSV (RFC 4180), the newest first, a line for each item; formulas are escaped. */
export async function historyCsv(work: Work, { editionId }: { readonly editionId: EditionId | null }): Promise<string> {
  const sets = await listChangeSets(work.db, work.scope, editionId, MOST);
  const lines = sets.flatMap(({ at, actorName, summary, changes }) =>
    changes.map(({ kind, itemId, deed, before, after }) => [at, actorName, summary, kind, itemId, deed, inCell(before), inCell(after)]),
  );
  return writeCsv([[...COLUMNS], ...lines]);
}

const inCell = (values: unknown): string => (values === null ? '' : JSON.stringify(values));
