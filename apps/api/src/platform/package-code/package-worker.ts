import { type Block, Blocks, type PostcodeLookup, type Snapshot } from '@saferplan/domain/publication';
import { ok, refuse, type Result } from '@saferplan/domain/shared';
import { type CalculatedReading, type Calculation, type ImportedTable, ImportedTables, Readings } from '@saferplan/partnership-kit';
import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import { type WorkerFailure, workerJob, type WorkerJob } from '../workers/worker-job.ts';
import { WorkerPool } from '../workers/worker-pool.ts';
import { type DescribedExtensions, type DescribedPackage, sectionTitle } from './described-extensions.ts';
import type * as Jobs from './package-jobs.ts';
import type { DescribeAnswer, PackageFile, Part } from './package-jobs.ts';

const MODULE = new URL('package-jobs.ts', import.meta.url);
const HEAP_MEGABYTES = 192;
const BUFFER_MEGABYTES = 256;
const IDLE_MS = 60_000;
/** What fails is tried again when somebody asks after so long. */
const RETRY_MS = 60_000;
const MOST_CALCULATIONS = 500;

const job = { module: MODULE, whenAbandoned: 'finish' } as const;
/** What a calculation, a section or a page may take. */
const PART_MS = 5000;
const JOBS = {
  describe: workerJob<typeof Jobs, 'describePackage'>({ ...job, name: 'load a package', exported: 'describePackage', deadlineMs: 60_000 }),
  load: workerJob<typeof Jobs, 'loadPackageCode'>({ ...job, name: 'load a package', exported: 'loadPackageCode', deadlineMs: 60_000 }),
  check: workerJob<typeof Jobs, 'checkPackage'>({ ...job, name: 'check a package', exported: 'checkPackage', deadlineMs: 120_000 }),
  importFile: workerJob<typeof Jobs, 'importFile'>({ ...job, name: 'import a file', exported: 'importFile', deadlineMs: 35_000 }),
  calculate: workerJob<typeof Jobs, 'calculate'>({ ...job, name: 'calculate', exported: 'calculate', deadlineMs: PART_MS }),
  build: workerJob<typeof Jobs, 'buildPart'>({ ...job, name: 'build a part', exported: 'buildPart', deadlineMs: PART_MS }),
};

/** What a package was asked for. */
interface AskedPart {
  readonly kind: 'importer' | 'calculation' | Part['kind'];
  readonly key: string;
}

/** The code of one package, behind a worker thread of its own. Nothing that it does reaches the server but what it answers. */
export interface PackageCode {
  readonly described: DescribedExtensions;
  /** Where postcodes lie; null where the package does not bring it. */
  readonly postcodes: PostcodeLookup | null;
  /** What is wrong with the whole package by the kit's own checks, a sentence each. */
  readonly check: () => Promise<readonly string[]>;
  readonly importFile: (
    importer: DescribedExtensions['importers'][number],
    file: { readonly name: string; readonly path: string },
  ) => Promise<Result<readonly ImportedTable[], string>>;
  readonly calculate: (
    calculation: DescribedExtensions['calculations'][number],
    given: Parameters<Calculation['calculate']>[0],
  ) => Promise<Result<readonly Required<CalculatedReading>[], string>>;
  /** Made once for each snapshot and language. */
  readonly build: (part: Part, snapshot: Snapshot, language: 'en' | 'cy') => Promise<Result<readonly Block[], string>>;
  /** What went wrong in the package after it had answered, and what it was asked last. */
  readonly lateFault: () => { readonly kind: AskedPart['kind']; readonly key: string; readonly fault: string } | null;
  readonly close: () => Promise<void>;
}

/** A package that adds nothing as code. */
export const NO_CODE: PackageCode = {
  described: { importers: [], calculations: [], sections: [], pages: [] },
  postcodes: null,
  check: () => Promise.resolve([]),
  importFile: () => Promise.resolve(refuse('There is no importer.')),
  calculate: () => Promise.resolve(refuse('There is no calculation.')),
  build: () => Promise.resolve(refuse('There is no such part.')),
  lateFault: () => null,
  close: () => Promise.resolve(),
};

/** The code of a package, run by a worker that starts when it is first asked and ends when it is asked nothing for a while. */
export function openPackage(
  {
    described,
    entry,
    partnership,
    beside,
  }: Pick<DescribedPackage, 'described' | 'entry' | 'partnership'> & Partial<Pick<DescribedPackage, 'beside'>>,
  logError: (error: unknown) => void,
  partMs = PART_MS,
): PackageCode {
  const file: PackageFile = { entry, name: partnership.slug };
  const ranInThread = new Set<string>();
  let asked: AskedPart | null = null;
  let late: ReturnType<PackageCode['lateFault']> = null;
  const pool = openPool((error) => {
    const fault = `It failed after it had answered: ${error instanceof Error ? error.message : String(error)}`;
    if (asked !== null) late = { ...asked, fault };
    logError(new Error(`${partnership.slug}: “${asked?.key ?? 'the package'}”: ${fault}`, { cause: error }));
  });
  const run = async <Input, Value>(
    named: { readonly part: AskedPart; readonly says: string },
    schema: z.ZodType<Value>,
    what: WorkerJob<Input, Result<unknown, string>>,
    input: Input,
  ): Promise<Result<Value, string>> => {
    const attempt = async (): Promise<Result<Value, string>> => {
      const ready = await pool.run(JOBS.load, file, { shareAs: 'load' });
      asked = named.part;
      const done = ready.ok ? await pool.run(what, input) : ready;
      if (!done.ok) return refuse(`${named.says} ${sayFailure(done.failure)}`);
      if (!done.value.ok) return done.value;
      // The worker checked it too; but there the package's code could reach what checks it.
      const checked = schema.safeParse(done.value.value);
      return checked.success ? ok(checked.data) : refuse(`${named.says} answered in another shape than it should.`);
    };
    const name = JSON.stringify(named.part);
    const tried = async (): Promise<Result<Value, string>> => {
      const result = await attempt();
      if (result.ok) ranInThread.add(name);
      else {
        ranInThread.clear();
        pool.retireThreads();
      }
      return result;
    };
    const mayBeOfAnother = [...ranInThread].some((other) => other !== name);
    const first = await tried();
    // Another part may have left behind in the thread what failed here; alone in a new one each is told what is its own.
    return !first.ok && mayBeOfAnother ? tried() : first;
  };
  const built = new WeakMap<Snapshot, Map<string, Kept<readonly Block[]>>>();
  const calculated = new LRUCache<string, Kept<readonly Required<CalculatedReading>[]>>({ max: MOST_CALCULATIONS });
  return {
    described,
    postcodes: beside?.postcodes ?? null,
    check: async () => {
      const done = await pool.run(JOBS.check, file);
      return done.ok ? done.value : [`The package ${sayFailure(done.failure)}`];
    },
    importFile: ({ key, title }, given) => {
      const says = `The importer “${title}” could not read ${given.name}: it`;
      return run({ part: { kind: 'importer', key }, says }, ImportedTables, JOBS.importFile, { ...file, key, file: given });
    },
    calculate: ({ key, title }, given) =>
      keep(calculated, JSON.stringify([key, given]), () =>
        run(
          { part: { kind: 'calculation', key }, says: `The calculation “${title}”` },
          Readings,
          { ...JOBS.calculate, deadlineMs: partMs },
          { ...file, key, given },
        ),
      ),
    build: (part, snapshot, language) => {
      const known = built.get(snapshot) ?? new Map<string, Kept<readonly Block[]>>();
      built.set(snapshot, known);
      const says = `“${titleOf(described, part)}”`;
      return keep(known, JSON.stringify([part, language]), () =>
        run({ part, says }, Blocks, { ...JOBS.build, deadlineMs: partMs }, { ...file, part, snapshot, language }),
      );
    },
    lateFault: () => late,
    close: () => pool.close(0),
  };
}

const openPool = (onTrouble: (error: unknown) => void): WorkerPool =>
  new WorkerPool({
    threads: 1,
    queue: 100,
    heapMegabytes: HEAP_MEGABYTES,
    bufferMegabytes: BUFFER_MEGABYTES,
    recycleAfterJobs: 1000,
    idleMs: IDLE_MS,
    env: {},
    onTrouble,
  });

/** Loads packages as data, each by the file that it begins with, in a worker that ends when all are read. */
export async function describePackages(files: readonly PackageFile[]): Promise<readonly DescribeAnswer[]> {
  const pool = openPool(() => undefined);
  try {
    const answers: DescribeAnswer[] = [];
    for (const file of files) {
      const done = await pool.run(JOBS.describe, file);
      answers.push(done.ok ? done.value : refuse({ of: 'installation', message: `The package ${file.name} ${sayFailure(done.failure)}` }));
    }
    return answers;
  } finally {
    await pool.close(0);
  }
}

interface Kept<Value> {
  readonly result: Promise<Result<Value, string>>;
  /** When it failed, so that it is tried again after a while; null as long as it did not. */
  failedAt: number | null;
}

/** The result under a key, made where there is none yet; a failure is kept for a while, so that not everybody who asks repeats it. */
function keep<Value>(
  kept: { get: (key: string) => Kept<Value> | undefined; set: (key: string, value: Kept<Value>) => unknown },
  key: string,
  make: () => Promise<Result<Value, string>>,
): Promise<Result<Value, string>> {
  const found = kept.get(key);
  if (found !== undefined && (found.failedAt === null || performance.now() - found.failedAt < RETRY_MS)) return found.result;
  const made = async (): Promise<Result<Value, string>> => {
    const result = await make();
    if (!result.ok) mine.failedAt = performance.now();
    return result;
  };
  const mine: Kept<Value> = { result: made(), failedAt: null };
  kept.set(key, mine);
  return mine.result;
}

function titleOf({ sections, pages }: DescribedExtensions, { kind, key }: Part): string {
  if (kind === 'page') return pages.find(({ slug }) => slug === key)?.title.en ?? key;
  const section = sections.find((one) => one.key === key);
  return section === undefined ? key : sectionTitle(section.title, 'en');
}

/** What became of a job, after the name of whatever did it. */
function sayFailure(failure: WorkerFailure): string {
  switch (failure.code) {
    case 'deadline':
      return `took longer than ${(failure.deadlineMs / 1000).toString()} seconds and was stopped.`;
    case 'out-of-memory':
      return `needed more memory than the code of a package may use (${failure.heapMegabytes.toString()} MB) and was stopped.`;
    case 'threw':
      return `failed: ${failure.error}`;
    case 'crashed':
      return `ended its worker: ${failure.error}`;
    case 'busy':
      return 'has too much to do at the moment. Try again in a minute.';
    case 'aborted':
    case 'closed':
      return 'was stopped with the server.';
  }
}
