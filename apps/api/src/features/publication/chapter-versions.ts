import { type ChangeOfKind, listChangesOfKinds } from '@saferplan/database/change-log';
import { listPublishedMoments, publicTablesOf } from '@saferplan/database/publication';
import { type ImportedSeries, listImportedSeries } from '@saferplan/database/spc';
import { type ChapterVersion, chapterVersions, KINDS_OF_CHAPTERS } from '@saferplan/domain/assessment';
import type { EditionContent } from '@saferplan/domain/plan';
import { changesShown, type LoggedChange, withRestricted } from '@saferplan/domain/publication';
import { type EditionId, type Failure, ok, type Result } from '@saferplan/domain/shared';
import { readEdition } from '../plan/index.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

/** The kinds of which it is read what was changed, and not only that it was: what is shown of them depends on it. */
const IN_FULL = ['topic', 'series', 'series-mark', 'score'];

/**
 * Which chapters of an edition's assessment were changed for which of its versions, when last and by whom, by the change record: of
 * changes of which its content, as it is given, shows anything.
 */
export async function readChapterVersions(
  { db, scope }: Pick<ServiceContext, 'db' | 'scope'>,
  content: Pick<EditionContent, 'partnership' | 'edition' | 'shared' | 'items'>,
): Promise<readonly ChapterVersion[]> {
  const editionId = content.edition.id;
  const [changes, published] = await Promise.all([
    listChangesOfKinds(db, scope, { editionId, kinds: KINDS_OF_CHAPTERS, inFull: IN_FULL }),
    listPublishedMoments(publicTablesOf(db), scope, editionId),
  ]);
  const importIds = changes.flatMap(({ kind, itemId }) => (kind === 'import' ? [itemId] : []));
  const imported = await listImportedSeries(db, scope, importIds);
  const logged = changes.map((change) => asLogged(change, imported));
  return chapterVersions(changesShown(logged, published, content), published);
}

/** The same of an edition as it stands: for members in its `full` version, to which restricted series belong. */
export async function chapterVersionsOf(
  context: ServiceContext,
  { editionId, version }: { readonly editionId: EditionId; readonly version: 'public' | 'full' },
): Promise<Result<readonly ChapterVersion[], Failure>> {
  const read = await readEdition(context, { editionId });
  if (!read.ok) return read;
  const { content } = read.value;
  return ok(await readChapterVersions(context, version === 'full' ? withRestricted(content) : content));
}

/** An import is taken back by another import, and everything else by its change set. */
function asLogged(change: ChangeOfKind, imported: ReadonlyMap<string, ImportedSeries>): LoggedChange {
  const { kind, itemId, changeType, at, actorName } = change;
  const [before, after] = [heldIn(change.before), heldIn(change.after)];
  const ofImport = kind === 'import' ? imported.get(itemId) : undefined;
  return {
    kind,
    itemId,
    changeType,
    at,
    by: actorName,
    before,
    after,
    fields: changeType === 'changed' && after !== null ? Object.keys(after) : null,
    doneAs: kind === 'import' ? itemId : change.changeSetId,
    undoes: kind === 'import' ? (ofImport?.undoes ?? null) : change.undoes,
    seriesIds: ofImport?.seriesIds ?? [],
  };
}

const heldIn = (value: unknown): LoggedChange['after'] =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : null;
