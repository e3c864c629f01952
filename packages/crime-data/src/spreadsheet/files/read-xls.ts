import { readFile, stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { type BookHandler, type BookLimits, BookRefused } from './book.ts';
import { countCells } from './count-cells.ts';
import type { XlsSheet } from './xls.worker.ts';

const [MOST_BYTES, HEAP_MEGABYTES, DEADLINE_MS] = [20 * 1024 ** 2, 512, 20_000];
/** The stream in which Excel keeps a file that a password protects, named in the directory of the container. */
const PROTECTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Reads an old Excel file (XLS). SheetJS is not ours to bound, so that it runs in a thread of its own with a limit
 * of memory and of time; nothing else of it is used. Throws `BookRefused`.
 */
export async function readXls(path: string, handler: BookHandler, limits: BookLimits, signal: AbortSignal): Promise<void> {
  if ((await stat(path)).size > MOST_BYTES) throw new BookRefused('too-large', `more than ${MOST_BYTES} bytes`);
  const bytes = await readFile(path);
  if (bytes.includes(PROTECTED)) throw new BookRefused('password', 'a protected XLSX');
  const sheets = await inWorker(bytes, signal);
  if (sheets.length > limits.sheets) throw new BookRefused('too-many-sheets', `more than ${limits.sheets}`);
  const count = countCells(limits);
  for (const sheet of sheets) {
    if (handler.sheet(sheet) === 'read')
      for (const { row, cells, isHidden } of sheet.rows) {
        count.add(cells.length);
        handler.row(row, cells, isHidden);
      }
    handler.endSheet(sheet);
  }
}

async function inWorker(bytes: Uint8Array, signal: AbortSignal): Promise<readonly XlsSheet[]> {
  const worker = new Worker(new URL('./xls.worker.ts', import.meta.url), {
    workerData: { bytes },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    env: {},
    execArgv: [],
  });
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]);
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (error: Error & { code?: string }) => {
        const isPassword = /password|encrypt/i.test(error.message);
        const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        reject(new BookRefused(isPassword ? 'password' : isMemory ? 'too-large' : 'damaged', error.message));
      });
      worker.once('exit', () => reject(new BookRefused('damaged', 'the reader ended early')));
      deadline.addEventListener('abort', () => reject(signal.aborted ? signal.reason : new BookRefused('too-large', 'took too long')), {
        once: true,
      });
    });
  } finally {
    await worker.terminate();
  }
}
