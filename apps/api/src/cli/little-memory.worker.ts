import { parentPort, workerData } from 'node:worker_threads';
import type { LittleWork } from './in-little-memory.ts';

/** Posts the exit code of the command. */
async function run({ command, path, passphraseFile, withoutSecret }: LittleWork): Promise<number> {
  try {
    if (command === 'backup') return await (await import('./backup.ts')).backupCommand(path, passphraseFile);
    return await (await import('./restore.ts')).restoreCommand(path, { passphraseFile, withoutSecret });
  } catch (error) {
    const { whatToPrint } = await import('../features/install/what-to-print.ts');
    console.error(whatToPrint(error));
    return 1;
  }
}

/* oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin */
parentPort?.postMessage(await run(workerData as LittleWork));
