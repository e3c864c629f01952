/** The names of a module's exported functions of one parameter. */
type FunctionName<Module> = {
  [Name in keyof Module]: Module[Name] extends (input: never) => unknown ? Name & string : never;
}[keyof Module];

/**
 * A function that runs in a worker thread: which module exports it, and its limits. Input and output are copied from one thread to
 * the other (structured clone), so both are plain data: no functions, no class instances.
 */
export interface WorkerJob<Input, Output> {
  /** What it is called in failures, logs and counts. */
  readonly name: string;
  /** The address of the module, a `.ts` or `.js` file; the thread imports it once. */
  readonly module: string;
  readonly exported: string;
  /** Milliseconds from its start (not from its place in the queue) after which its thread is terminated. */
  readonly deadlineMs: number;
  /**
   * What becomes of a job that has started when nobody waits for it any longer: 'finish' where its result is kept for the next who
   * asks, 'terminate' where it would be of no use. One that has not started leaves the queue in either case.
   */
  readonly whenAbandoned: 'finish' | 'terminate';
  /** Never set: carries the types of input and output. */
  readonly types?: (input: Input) => Output;
}

type InputOf<Call> = Call extends (input: infer Input) => unknown ? Input : never;
type OutputOf<Call> = Call extends (input: never) => infer Output ? Awaited<Output> : never;

/**
 * Describes an exported function as a job. The type parameters are the module's type and the function's name, so that the compiler
 * checks that there is such an export, and knows its input and output:
 *
 * ```ts
 * const importJob = workerJob<typeof import('./read-file-job.ts'), 'readFileJob'>({
 *   name: 'read a file', module: new URL('./read-file-job.ts', import.meta.url), exported: 'readFileJob',
 *   deadlineMs: 30_000, whenAbandoned: 'terminate',
 * });
 * ```
 */
export const workerJob = <Module, Name extends FunctionName<Module>>(job: {
  readonly name: string;
  readonly module: URL;
  readonly exported: Name;
  readonly deadlineMs: number;
  readonly whenAbandoned: 'finish' | 'terminate';
}): WorkerJob<InputOf<Module[Name]>, OutputOf<Module[Name]>> => ({ ...job, module: job.module.href });

/** Why a job has no result. */
export type WorkerFailure =
  /** As many wait already as may. Answer HTTP 503 with `Retry-After`. */
  | { readonly code: 'busy'; readonly job: string; readonly retryAfterSeconds: number }
  /** Whoever asked has gone, or nobody waits any longer. */
  | { readonly code: 'aborted'; readonly job: string }
  /** It took longer than its deadline and was terminated. */
  | { readonly code: 'deadline'; readonly job: string; readonly deadlineMs: number }
  /** Its heap reached the limit of the pool and its thread was terminated. */
  | { readonly code: 'out-of-memory'; readonly job: string; readonly heapMegabytes: number }
  /** The function threw, or returned what cannot be copied: `error` is its message, `stack` is for the log. */
  | { readonly code: 'threw'; readonly job: string; readonly error: string; readonly stack: string }
  /** The thread ended during the job: `process.exit`, or an error that nobody caught. */
  | { readonly code: 'crashed'; readonly job: string; readonly error: string; readonly stack: string }
  /** The pool is closed: the server stops. */
  | { readonly code: 'closed'; readonly job: string };
