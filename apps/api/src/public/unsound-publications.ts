import { listPublications, type PublicDatabase } from '@saferplan/database/publication';
import type { PartnershipScope } from '@saferplan/database/scope';
import type { Kysely } from 'kysely';
import { setImmediate as otherWork } from 'node:timers/promises';
import { hasItsHash, type Unsound } from './read-snapshot.ts';

/** A publication that is left out of everything public. */
export interface UnsoundPublication {
  readonly label: string;
  readonly sha256: string;
  readonly why: Unsound;
}

const WHY: Readonly<Record<Unsound, string>> = {
  altered: 'its stored text does not have the hash it was published under',
  unreadable: 'its stored text cannot be read as a plan by this version',
};

/** What an operator is told of the publications of a partnership that are left out, and what to do. */
export const sentenceOnUnsound = (partnership: string, unsound: readonly UnsoundPublication[]): string =>
  `Publications of ${partnership} are left out of the public pages: ${unsound
    .map(({ label, sha256, why }) => `${label} (${sha256.slice(0, 12)}…): ${WHY[why]}`)
    .join('; ')}. Everything else is served. Compare the database with the last backup, and restore that where they differ.`;

/** Checks the hash of every publication of each partnership, one partnership after another, while other work goes on. */
export async function checkPublications(
  db: Kysely<PublicDatabase>,
  partnerships: readonly { readonly scope: PartnershipScope; readonly slug: string }[],
  note: (slug: string, unsound: readonly UnsoundPublication[]) => void,
): Promise<void> {
  for (const { scope, slug } of partnerships) {
    const unsound: UnsoundPublication[] = [];
    for (const { label, sha256, body } of await listPublications(db, scope))
      if (!(await hasItsHash({ body, sha256 }))) unsound.push({ label, sha256, why: 'altered' });
    if (unsound.length > 0) note(slug, unsound);
    await otherWork();
  }
}
