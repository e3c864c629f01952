import { lowerThreadPriority } from './thread-priority.ts';

lowerThreadPriority();

/** What the pool sends to a worker thread. */
export interface WorkerTask {
  readonly module: string;
  readonly exported: string;
  readonly input: unknown;
}

/** What a worker thread answers: the value, or what the job threw. */
export type WorkerAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly stack: string };

/**
 * Runs in the worker thread: imports the module and calls the function. What the job throws is answered as data, so that the pool
 * can tell it from the end of the thread. The result is tried for copying here, for the same reason.
 */
export async function runTask({ module, exported, input }: WorkerTask): Promise<WorkerAnswer> {
  try {
    const loaded: unknown = await import(module);
    const call: unknown = Reflect.get(Object(loaded), exported);
    if (typeof call !== 'function') throw new Error(`${module} exports no function ${exported}`);
    const value: unknown = await Reflect.apply(call, undefined, [input]);
    return { ok: true, value: structuredClone(value) };
  } catch (error) {
    return error instanceof Error
      ? { ok: false, error: error.message, stack: error.stack ?? error.message }
      : { ok: false, error: String(error), stack: String(error) };
  }
}
