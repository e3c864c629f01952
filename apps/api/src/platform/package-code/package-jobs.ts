import { readFile } from 'node:fs/promises';
import type { Block, Snapshot } from '@saferplan/domain/publication';
import { refuse, type Result } from '@saferplan/domain/shared';
import {
  type Calculation,
  type CalculatedReading,
  CONFORMANCE,
  type DefinedPartnership,
  type ImportedTable,
  PackageProblems,
  runBuild,
  runCalculation,
  runImporter,
} from '@saferplan/partnership-kit';
import { importPackage, InstallationProblem } from './load-package.ts';
import { describeExtensions, type DescribedPackage } from './described-extensions.ts';
import { quieten } from './quieten.ts';

/*
 * What the worker of a package can be asked. These functions run in that worker and nowhere else: the package's code runs with
 * them. What they take and answer is plain data.
 */

quieten();

/** The file of a package, and what it is called in messages. */
export interface PackageFile {
  readonly entry: string;
  readonly name: string;
}

/** A package as data; or what its operator or author has to correct, by which of the two can. */
export type DescribeAnswer =
  | { readonly ok: true; readonly value: DescribedPackage }
  | { readonly ok: false; readonly failure: { readonly of: 'installation' | 'package' | 'other'; readonly message: string } };

/**
 * Imports a package in its worker thread and returns it as data with its extensions described; refused with a message where it cannot be
 * loaded.
 */
export async function describePackage({ entry, name }: PackageFile): Promise<DescribeAnswer> {
  try {
    const { extensions, ...data } = await importPackage(entry, name);
    return { ok: true, value: { ...data, described: describeExtensions(extensions), entry } };
  } catch (error) {
    if (error instanceof InstallationProblem) return refuse({ of: 'installation', message: error.message });
    // A package that was built elsewhere brings a kit, and so a class, of its own.
    if (error instanceof PackageProblems || (error instanceof Error && error.name === 'PackageProblems'))
      return refuse({ of: 'package', message: error.message });
    return refuse({ of: 'other', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

/** Loads the package, so that the time this takes is not counted for the first thing that is asked of it. */
export async function loadPackageCode(file: PackageFile): Promise<null> {
  await load(file);
  return null;
}

/** What the kit's checks find wrong with the package, a sentence each. */
export async function checkPackage({ entry, name }: PackageFile): Promise<readonly string[]> {
  const defined = await importPackage(entry, name);
  return CONFORMANCE.flatMap(({ problemsOf }) => problemsOf(defined));
}

/** The tables of a file at a path, by one of the package's importers. */
export async function importFile({
  entry,
  name,
  key,
  file,
}: PackageFile & { readonly key: string; readonly file: { readonly name: string; readonly path: string } }): Promise<
  Result<readonly ImportedTable[], string>
> {
  const importer = (await codeOf({ entry, name })).importers?.find((one) => one.key === key);
  if (importer === undefined) return gone(key);
  return withinSize(await runImporter(importer, { name: file.name, bytes: new Uint8Array(await readFile(file.path)) }));
}

/** The readings that one of the package's calculations makes. */
export async function calculate({
  entry,
  name,
  key,
  given,
}: PackageFile & { readonly key: string; readonly given: Parameters<Calculation['calculate']>[0] }): Promise<
  Result<readonly Required<CalculatedReading>[], string>
> {
  const calculation = (await codeOf({ entry, name })).calculations?.find((one) => one.key === key);
  return calculation === undefined ? gone(key) : withinSize(runCalculation(calculation, given));
}

/** A section of a document or a public page, by its key or slug. */
export interface Part {
  readonly kind: 'section' | 'page';
  readonly key: string;
}

/** The blocks that a section or a page makes of a snapshot. */
export async function buildPart({
  entry,
  name,
  part: { kind, key },
  snapshot,
  language,
}: PackageFile & { readonly part: Part; readonly snapshot: Snapshot; readonly language: 'en' | 'cy' }): Promise<
  Result<readonly Block[], string>
> {
  const { sections = [], pages = [] } = await codeOf({ entry, name });
  const found = kind === 'section' ? sections.find((one) => one.key === key) : pages.find(({ slug }) => slug === key);
  return found === undefined ? gone(key) : withinSize(runBuild(found, { snapshot, language }));
}

let loaded: Promise<DefinedPartnership> | null = null;

/** The package of this worker, which has one and no other. */
function load({ entry, name }: PackageFile): Promise<DefinedPartnership> {
  loaded ??= importPackage(entry, name);
  return loaded;
}

const codeOf = async (file: PackageFile): Promise<DefinedPartnership['extensions']> => (await load(file)).extensions;

/** So much is more than any page or table of figures has, and little enough to be copied at once. */
const MOST_CHARACTERS = 4_000_000;

/** The same result, unless it is so large that copying it would hold up the server. */
function withinSize<Value>(result: Result<Value, string>): Result<Value, string> {
  if (!result.ok || JSON.stringify(result.value).length <= MOST_CHARACTERS) return result;
  return refuse(`It answered more than ${MOST_CHARACTERS.toLocaleString('en-GB')} characters.`);
}

const gone = (key: string) => refuse(`The package has no “${key}” any longer. Restart the server.`);
