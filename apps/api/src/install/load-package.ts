import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DefinedPartnership, inTodaysFormat } from '@saferplan/partnership-kit';

/** Something about an installation that its operator can mend: the message says what and how. */
export class InstallationProblem extends Error {}

/** The partnership that a package's file exports, in today's format. Runs the package's code: call it in its worker. */
export async function importPackage(entry: string, name: string): Promise<DefinedPartnership> {
  const module = (await import(pathToFileURL(entry).href)) as { readonly partnership?: unknown };
  if (module.partnership === undefined)
    throw new InstallationProblem(
      `${name} does not export a partnership. Its index must say: export const partnership = definePartnership({ … }).`,
    );
  const read = inTodaysFormat(module.partnership);
  if (!read.ok) throw new InstallationProblem(`The partnership of ${name} cannot be used. ${read.failure}`);
  return read.value;
}

/** The file that a package begins with: by its name, or by a path relative to the file `from`. Throws a message for the operator. */
export function findPackage(name: string, from: string): string {
  return name.startsWith('.') || isAbsolute(name) ? entryOf(resolve(dirname(from), name)) : createRequire(from).resolve(name);
}

/** The file that a folder begins with. */
function entryOf(path: string): string {
  if (!existsSync(path)) throw new InstallationProblem(`There is no partnership at ${path}.`);
  if (!statSync(path).isDirectory()) return path;
  const candidates = ['dist/index.js', 'src/index.ts', 'index.ts', 'index.js'].map((candidate) => join(path, candidate));
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found === undefined) throw new InstallationProblem(`${path} has no src/index.ts that exports a partnership.`);
  return found;
}
