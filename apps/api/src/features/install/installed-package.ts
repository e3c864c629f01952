import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Database } from '@saferplan/database';
import { findInstalledPackage, insertInstalledPackage } from '@saferplan/database/plan';
import { scopeFor } from '@saferplan/database/scope';
import type { Kysely } from 'kysely';
import type { DescribedPackage } from '../../platform/package-code/described-extensions.ts';

/** The SHA-256 of every file beside and beneath the one that a package begins with, but for its tests: it changes only when an author changes it. */
async function hashOfPackage(entry: string): Promise<string> {
  const folder = dirname(entry);
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((file) => file.isFile() && !file.name.includes('.test.'))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !relative(folder, path).split(sep).includes('node_modules'))
    .toSorted();
  const hash = createHash('sha256');
  for (const path of files)
    hash.update(`${relative(folder, path)}\0`).update(
      createHash('sha256')
        .update(await readFile(path))
        .digest(),
    );
  return hash.digest('hex');
}

/**
 * Notes the files of a package where its partnership has just been installed. Answers what to tell the operator where they have
 * changed since, which changes nothing of a partnership that is here; null where they have not.
 */
export async function noteInstalledPackage(
  db: Kysely<Database>,
  { partnership, entry }: Pick<DescribedPackage, 'partnership' | 'entry'>,
): Promise<string | null> {
  const scope = scopeFor(partnership.id);
  const [hash, noted] = await Promise.all([hashOfPackage(entry), findInstalledPackage(db, scope)]);
  if (noted === null) await insertInstalledPackage(db, scope, hash);
  return noted === null || noted === hash
    ? null
    : `The package of ${partnership.slug} has changed since it was installed. What it says of the plan is not taken over: change the plan in the app, or try the package in a data folder of its own, as in SAFERPLAN_DATA=/tmp/try.`;
}
