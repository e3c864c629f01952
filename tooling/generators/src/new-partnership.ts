import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type NewPartnership, partnershipFiles } from './partnership-files.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/**
 * Writes the package of a new partnership into a folder: beside ours, or anywhere else, where a link to the kit is laid as well
 * and a configuration that names the package. Throws where the folder holds something already.
 */
export function newPartnership(given: NewPartnership, into: string | null): string {
  if (!SLUG.test(given.slug))
    throw new Error(`“${given.slug}” cannot be part of an address: use small letters, digits and hyphens, as in north-kent.`);
  if (given.years < 1 || given.years > 5) throw new Error('A plan lasts from 1 to 5 years.');
  const folder = into ?? join(ROOT, 'packages/partnerships', given.slug);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} holds something already. Name an empty folder, or a new one.`);
  for (const [path, text] of Object.entries(partnershipFiles(given))) write(join(folder, path), text);
  if (into !== null) standAlone(folder, given);
  return folder;
}

/** What a package outside the repository needs: a link to the kit, and an installation that names it. */
function standAlone(folder: string, { area }: NewPartnership): void {
  const installation = { partnerships: ['.'], county: null };
  write(
    join(folder, 'saferplan.config.ts'),
    `/** What this installation of Saferplan serves, for ${area}: name further packages here to serve several. */\nexport const installation = ${JSON.stringify(installation)};\n`,
  );
  write(join(folder, '.gitignore'), 'node_modules\ndata\n');
  const scope = join(folder, 'node_modules/@saferplan');
  mkdirSync(scope, { recursive: true });
  symlinkSync(join(ROOT, 'packages/partnership-kit'), join(scope, 'partnership-kit'), 'dir');
  write(
    join(folder, 'tsconfig.json'),
    `${JSON.stringify({ extends: join(ROOT, 'tsconfig.base.json'), compilerOptions: { noEmit: true, composite: false }, include: ['src/**/*.ts'] }, null, 2)}\n`,
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
