import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** Beside the sources of all packages: the pages' words and the charts, in the viewer's built form, and the writers of this folder. */
const FOLDERS = ['apps/viewer/dist/server', 'apps/api/src/public'];
/** The versions of all libraries, the typefaces among them. */
const LOCK_FILE = 'pnpm-lock.yaml';
/** The libraries that draw, by the folder that they are resolved from: what is installed counts, also where there is no lock file. */
const LIBRARIES = [
  ['packages/documents/src/', '@myriaddreamin/typst-ts-node-compiler'],
  ['packages/documents/src/', 'docx'],
  ['packages/documents/src/', 'fflate'],
  ['packages/documents/src/', '@resvg/resvg-js'],
  ['packages/documents/src/', '@expo-google-fonts/atkinson-hyperlegible-next'],
  ['apps/api/src/', 'fontkit'],
  ['apps/api/src/', '@fontsource/atkinson-hyperlegible-next'],
] as const;

let known: Promise<string> | null = null;

/**
 * Names what makes documents and cards, so that what is kept is made again as soon as anything in it has changed: 16 hexadecimal
 * digits of a SHA-256 over the sources of all packages, the built viewer, the lock file, the versions of the libraries, Node and ICU. Reckoned once.
 */
export const writerVersion = (): Promise<string> => (known ??= reckon());

async function reckon(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([process.versions, process.platform, process.arch]));
  const packages = (await readdir(at('packages'))).filter((name) => name !== 'partnerships').toSorted();
  for (const folder of [...packages.map((name) => `packages/${name}/src`), ...FOLDERS])
    for (const name of (await readdir(at(folder), { recursive: true })).toSorted()) {
      if (!/\.(?:tsx?|js|typ)$/u.test(name) || /\.test\.tsx?$/u.test(name)) continue;
      hash.update(`${folder}/${name}\n`).update(await readFile(`${at(folder)}/${name}`));
    }
  hash.update(await readFile(at(LOCK_FILE)).catch(() => 'none'));
  for (const [from, library] of LIBRARIES) hash.update(`${library} ${await installedVersion(at(from), library)}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** The version in the package.json above what a library resolves to. */
async function installedVersion(from: string, library: string): Promise<string> {
  const places = createRequire(from).resolve.paths(library) ?? [];
  for (const place of places) {
    const file = await readFile(`${place}/${library}/package.json`, 'utf8').catch(() => null);
    if (file !== null) return String(Reflect.get(Object(JSON.parse(file)), 'version'));
  }
  throw new Error(`${library} is not installed`);
}
