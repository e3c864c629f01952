import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBesideOurs, filesOfBuilt, filesOfLinked, linkKit } from '@saferplan/api/package-files';
import { type NewPartnership, partnershipFiles } from './partnership-files.ts';
import { PACKED_PACKAGES } from './packed-packages.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Where a package stands: beside ours, or in a folder of its own, with a link to this checkout or the kit that is packed in `kit`. */
export type Place = { readonly kind: 'ours' } | { readonly kind: 'linked' | 'built'; readonly folder: string; readonly kit: string | null };

/** Writes the package of a new partnership. Throws where its folder holds something already. */
export function newPartnership(given: NewPartnership, place: Place): string {
  if (!SLUG.test(given.slug))
    throw new Error(`“${given.slug}” cannot be part of an address: use small letters, digits and hyphens, as in north-kent.`);
  if (given.years < 1 || given.years > 5) throw new Error('A plan lasts from 1 to 5 years.');
  const folder = place.kind === 'ours' ? join(ROOT, 'packages/partnerships', given.slug) : place.folder;
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} holds something already. Name an empty folder, or a new one.`);
  for (const [path, text] of Object.entries({ ...partnershipFiles(given), ...packageFiles(given, place) })) write(join(folder, path), text);
  if (place.kind === 'linked') linkKit(folder);
  return folder;
}

function packageFiles(given: NewPartnership, place: Place): Readonly<Record<string, string>> {
  switch (place.kind) {
    case 'ours':
      return filesBesideOurs(given);
    case 'linked':
      return filesOfLinked(given, relative(place.folder, ROOT));
    case 'built':
      return filesOfBuilt(given, place.kit === null ? { [KIT]: `^${versionOfKit()}` } : packedKit(place.kit, place.folder));
  }
}

const KIT = '@saferplan/partnership-kit';

const versionOfKit = (): string =>
  (JSON.parse(readFileSync(join(ROOT, 'packages/partnership-kit/package.json'), 'utf8')) as { readonly version: string }).version;

/** The packages in a folder that `pnpm pack-kit` has filled. */
function packedKit(kit: string, folder: string): Readonly<Record<string, string>> {
  const found = PACKED_PACKAGES.map((name) => {
    const file = readdirSync(kit).find((entry) => entry.startsWith(`saferplan-${name}-`) && entry.endsWith('.tgz'));
    if (file === undefined) throw new Error(`${kit} holds no packed ${name}. Fill it with: pnpm pack-kit ${kit}`);
    return [`@saferplan/${name}`, `file:${relative(folder, join(kit, file))}`] as const;
  });
  return Object.fromEntries(found);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
