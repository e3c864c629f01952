import type { Publication } from '@saferplan/database/publication';
import type { Snapshot } from '@saferplan/domain/publication';
import { readSnapshot } from './read-snapshot.ts';

/** The newest of the publications whose stored text is as it was published; null where there is none. */
export const newestSound = async (publications: readonly Publication[]): Promise<Snapshot | null> =>
  (await newestSoundPublication(publications))?.snapshot ?? null;

/** The first of publications, given newest first, that can be read, with its snapshot; null where there is none. */
export async function newestSoundPublication(
  publications: readonly Publication[],
): Promise<{ readonly publication: Publication; readonly snapshot: Snapshot } | null> {
  for (const publication of publications) {
    const read = await readSnapshot(publication);
    if (read.ok) return { publication, snapshot: read.value.snapshot };
  }
  return null;
}
