import { listChangesOfKinds } from '@saferplan/database/change-log';
import { listPublishedMoments, publicTablesOf } from '@saferplan/database/publication';
import { type ChapterVersion, chapterVersions, KINDS_OF_CHAPTERS } from '@saferplan/domain/assessment';
import type { EditionId } from '@saferplan/domain/shared';
import type { ServiceContext } from '../../platform/service-context.ts';

/** Which chapters of an edition's assessment were changed for which of its versions, when last and by whom, by the change record. */
export async function readChapterVersions(
  { db, scope }: Pick<ServiceContext, 'db' | 'scope'>,
  { editionId }: { readonly editionId: EditionId },
): Promise<readonly ChapterVersion[]> {
  const [changes, published] = await Promise.all([
    listChangesOfKinds(db, scope, { editionId, kinds: KINDS_OF_CHAPTERS, inFull: ['topic'] }),
    listPublishedMoments(publicTablesOf(db), scope, editionId),
  ]);
  return chapterVersions(
    changes.map(({ kind, changeType, after, at, actorName }) => ({
      kind,
      fields: changeType === 'changed' && typeof after === 'object' && after !== null ? Object.keys(after) : null,
      at,
      by: actorName,
    })),
    published,
  );
}
