import { isMainThread } from 'node:worker_threads';

/** So many characters a thread may write to the operator's log; what is more is dropped. */
const MOST_CHARACTERS = 4000;

/**
 * Keeps what a package writes with `console.log` to a few lines of the operator's log, and refuses it to signal or abort the server's process.
 * This guards against mistakes, not against malice: a package is installed by the operator and trusted that far.
 */
export function quieten(): void {
  if (isMainThread) return;
  let left = MOST_CHARACTERS;
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    stream.write = (chunk: Uint8Array | string): boolean => {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      const shown = text.slice(0, left);
      left -= shown.length;
      return shown === '' || write(shown);
    };
  }
  const refuseToSignal = (): never => {
    throw new Error('The code of a package cannot signal processes');
  };
  process.kill = refuseToSignal;
  process.abort = refuseToSignal;
}
