import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PackageProblems } from '@saferplan/partnership-kit';
import { withWords } from '@saferplan/messages/faults/values';
import { z } from 'zod';
import type { DescribedPackage } from '../../platform/package-code/described-extensions.ts';
import { describePackages } from '../../platform/package-code/package-worker.ts';
import { OWN_ADDRESSES } from '../../public/own-addresses.ts';
import { findPackage, InstallationProblem } from '../../platform/package-code/load-package.ts';

const Installation = z.strictObject({
  /** Packages by name, or folders by path relative to the file that names them; none where all were begun without one. */
  partnerships: z.array(z.string().min(1)),
  /** What the partnerships are a part of; null where one stands alone. */
  county: z.strictObject({ name: z.string().min(1), about: z.string() }).nullable(),
});
export type Installation = z.infer<typeof Installation>;

/** An installation with its partnerships loaded. */
export interface LoadedInstallation {
  readonly partnerships: readonly DescribedPackage[];
  readonly county: Installation['county'];
}

const DEFAULT_FILE = fileURLToPath(new URL('../../../saferplan.config.ts', import.meta.url));

/** Reads the file that names the partnerships, and each of their packages, whose code runs in a worker and not here. Throws a message for the operator that names what is wrong. */
export async function loadInstallation(file: string | null): Promise<LoadedInstallation> {
  const path = file === null ? DEFAULT_FILE : resolve(file);
  if (!existsSync(path))
    throw new InstallationProblem(`There is no ${path}: SAFERPLAN_CONFIG must name a file that exports an installation.`);
  const module = (await import(pathToFileURL(path).href)) as { readonly installation?: unknown };
  const parsed = Installation.safeParse(module.installation);
  if (!parsed.success)
    throw new InstallationProblem(
      `${path} does not export an installation.\n${z.prettifyError(new z.ZodError(withWords(parsed.error.issues)))}`,
    );
  const partnerships = await loadPackages(parsed.data.partnerships, path);
  const slugs = partnerships.map(({ partnership }) => partnership.slug);
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) !== index);
  if (twice !== undefined)
    throw new InstallationProblem(`${path} names two partnerships with the address ${twice}. Each needs an address of its own.`);
  const reserved = slugs.find((slug) => OWN_ADDRESSES.includes(slug));
  if (partnerships.length > 1 && reserved !== undefined)
    throw new InstallationProblem(`No partnership can have the address ${reserved} where several share a site: Saferplan uses it itself.`);
  return { partnerships, county: parsed.data.county };
}

/** The package by its name, or by a path relative to the file `from`, as data. Throws a message for the operator. */
export async function loadPartnership(name: string, from: string): Promise<DescribedPackage> {
  const [loaded] = await loadPackages([name], from);
  if (loaded === undefined) throw new InstallationProblem(`There is no package ${name}.`);
  return loaded;
}

async function loadPackages(names: readonly string[], from: string): Promise<readonly DescribedPackage[]> {
  const answers = await describePackages(names.map((name) => ({ entry: findPackage(name, from), name })));
  return answers.map((answer) => {
    if (answer.ok) return answer.value;
    const { of, message } = answer.failure;
    if (of === 'installation') throw new InstallationProblem(message);
    throw of === 'package' ? new PackageProblems([message]) : new Error(message);
  });
}
