import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DefinedPartnership, inTodaysFormat } from '@saferplan/partnership-kit';
import { keysTwice } from './keys-twice.ts';
import { loadErrorInWords } from './load-error-in-words.ts';

/** Something about an installation that its operator can correct: the message says what and how. */
export class InstallationProblem extends Error {}

/** The partnership that a package's file exports, in today's format. Runs the package's code: call it in its worker. */
export async function importPackage(entry: string, name: string): Promise<DefinedPartnership> {
  refuseKeysTwice(entry);
  const module = await importOf(entry);
  if (module.partnership === undefined)
    throw new InstallationProblem(
      `${name} does not export a partnership. Its index must say: export const partnership = definePartnership({ … }).`,
    );
  const read = inTodaysFormat(module.partnership);
  if (!read.ok) throw new InstallationProblem(`The partnership of ${name} cannot be used. ${read.failure}`);
  return read.value;
}

/** JavaScript lets the last of two keys win, so that a priority would be lost without a word. */
function refuseKeysTwice(entry: string): void {
  const found = keysTwice(entry);
  if (found.length > 0)
    throw new InstallationProblem(
      found
        .map(
          ({ file, line, key, first }) =>
            `${file}:${line.toString()}: “${key}” stands in line ${first.toString()} already, and only the last would count: give each a key of its own`,
        )
        .join('\n'),
    );
}

/** What the file exports; where it cannot be loaded, what its author is to correct, and in which file. */
async function importOf(entry: string): Promise<{ readonly partnership?: unknown }> {
  try {
    return (await import(pathToFileURL(entry).href)) as { readonly partnership?: unknown };
  } catch (error) {
    const said = loadErrorInWords(error, entry);
    if (said === null) throw error;
    throw new InstallationProblem(said, { cause: error });
  }
}

/** The file that a package begins with: by its name, or by a path relative to the file `from`. Throws a message for the operator. */
export function findPackage(name: string, from: string): string {
  return name.startsWith('.') || isAbsolute(name) ? entryOf(resolve(dirname(from), name)) : createRequire(from).resolve(name);
}

/** The file that a folder begins with. */
function entryOf(path: string): string {
  if (!existsSync(path)) throw new InstallationProblem(`There is no partnership at ${path}.`);
  if (!statSync(path).isDirectory()) return path;
  // Sources come first, so that what is checked is never an older build; but Node strips no types of what npm has installed.
  const places = ['src/index.ts', 'index.ts', 'dist/index.js', 'index.js'];
  const candidates = (path.split(sep).includes('node_modules') ? places.toReversed() : places).map((candidate) => join(path, candidate));
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found === undefined) throw new InstallationProblem(`${path} has no src/index.ts that exports a partnership.`);
  return found;
}
