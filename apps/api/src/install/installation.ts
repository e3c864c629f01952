import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type DefinedPartnership, inTodaysFormat } from '@saferplan/partnership-kit';
import { z } from 'zod';
import { OWN_ADDRESSES } from '../public/own-addresses.ts';

/** Something about an installation that its operator can mend: the message says what and how. */
export class InstallationProblem extends Error {}

const Installation = z.strictObject({
  /** Packages by name, or folders by path relative to the file that names them. */
  partnerships: z.array(z.string().min(1)).min(1, { error: 'Name at least one partnership' }),
  /** What the partnerships are a part of; null where one stands alone. */
  county: z.strictObject({ name: z.string().min(1), about: z.string() }).nullable(),
});
export type Installation = z.infer<typeof Installation>;

/** An installation with its partnerships loaded. */
export interface LoadedInstallation {
  readonly partnerships: readonly DefinedPartnership[];
  readonly county: Installation['county'];
}

const DEFAULT_FILE = fileURLToPath(new URL('../../saferplan.config.ts', import.meta.url));

/** Reads the file that names the partnerships, and each of their packages. Throws a message for the operator that names what is wrong. */
export async function loadInstallation(file: string | null): Promise<LoadedInstallation> {
  const path = file === null ? DEFAULT_FILE : resolve(file);
  if (!existsSync(path))
    throw new InstallationProblem(`There is no ${path}: SAFERPLAN_CONFIG must name a file that exports an installation.`);
  const module = (await import(pathToFileURL(path).href)) as { readonly installation?: unknown };
  const parsed = Installation.safeParse(module.installation);
  if (!parsed.success) throw new InstallationProblem(`${path} does not export an installation.\n${z.prettifyError(parsed.error)}`);
  const partnerships: DefinedPartnership[] = [];
  for (const name of parsed.data.partnerships) partnerships.push(await loadPartnership(name, path));
  const slugs = partnerships.map(({ partnership }) => partnership.slug);
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) !== index);
  if (twice !== undefined)
    throw new InstallationProblem(`${path} names two partnerships with the address ${twice}. Each needs an address of its own.`);
  const reserved = slugs.find((slug) => OWN_ADDRESSES.includes(slug));
  if (partnerships.length > 1 && reserved !== undefined)
    throw new InstallationProblem(`No partnership can have the address ${reserved} where several share a site: Saferplan uses it itself.`);
  return { partnerships, county: parsed.data.county };
}

/** The partnership of a package: by name, or by a path relative to the file `from`. Throws a message for the operator. */
export async function loadPartnership(name: string, from: string): Promise<DefinedPartnership> {
  const entry = name.startsWith('.') || isAbsolute(name) ? entryOf(resolve(dirname(from), name)) : createRequire(from).resolve(name);
  const module = (await import(pathToFileURL(entry).href)) as { readonly partnership?: unknown };
  if (module.partnership === undefined)
    throw new InstallationProblem(
      `${name} does not export a partnership. Its index must say: export const partnership = definePartnership({ … }).`,
    );
  const read = inTodaysFormat(module.partnership);
  if (!read.ok) throw new InstallationProblem(`The partnership of ${name} cannot be used. ${read.failure}`);
  return read.value;
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
