import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { hashOfFile } from './hash-file.ts';
import type { OpenedSource, StreetFile } from './open-source.ts';

/** Less than this is hashed before a thread for it has started. */
const LEAST_BYTES_FOR_THREAD = 32 * 1024 ** 2;

/** What of a source is hashed. */
type HashedSource = Pick<OpenedSource, 'isFolder' | 'bytes'> & { readonly files: readonly Pick<StreetFile, 'path' | 'name'>[] };

/**
 * SHA-256 of a file, or of the names and hashes of a folder's street-level files, in hexadecimal. Where there is much to hash it is done
 * in a thread of its own, which has started when this returns, so that files can be counted meanwhile; `signal` ends it.
 */
export async function hashOfSource(path: string, { files, isFolder, bytes }: HashedSource, signal: AbortSignal): Promise<string> {
  const paths = isFolder ? files.map((file) => file.path) : [path];
  const hashes = bytes < LEAST_BYTES_FOR_THREAD ? paths.map(hashOfFile) : await hashesInThread(paths, signal);
  if (!isFolder) return hashes[0] ?? '';
  const hash = createHash('sha256');
  for (const [place, { name }] of files.entries()) hash.update(`${name} ${hashes[place] ?? ''}\n`);
  return hash.digest('hex');
}

async function hashesInThread(paths: readonly string[], signal: AbortSignal): Promise<readonly string[]> {
  const worker = new Worker(new URL('./hash-files.worker.ts', import.meta.url), { workerData: paths, env: {}, execArgv: [] });
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the thread that hashes files ended early')));
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  } finally {
    await worker.terminate();
  }
}
