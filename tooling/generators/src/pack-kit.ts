import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKED_PACKAGES } from './packed-packages.ts';

/** `pnpm pack-kit <folder>`: the kit, and the domain and the messages that it stands on, as files that npm can install. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const [named] = process.argv.slice(2);
if (named === undefined) {
  console.error('pnpm pack-kit <folder>: name the folder that the packed kit goes to.');
  process.exit(2);
}
const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), named);
mkdirSync(folder, { recursive: true });
// The pnpm that runs this, wherever it is: a machine may have none of its own.
const pnpm = process.env['npm_execpath'] ?? 'pnpm';
const [command, first] = /\.c?js$/.test(pnpm) ? [process.execPath, [pnpm]] : [pnpm, []];
for (const name of PACKED_PACKAGES) {
  const { status, stderr, stdout } = spawnSync(command, [...first, 'pack', '--pack-destination', folder], {
    cwd: join(ROOT, 'packages', name),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} could not be packed.\n${stdout}${stderr}`);
  console.log(`Packed ${name}.`);
}
