import { parentPort, workerData } from 'node:worker_threads';
import { hashOfFile } from './hash-file.ts';

const paths = workerData as readonly string[];
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a worker has no origin
parentPort?.postMessage(paths.map(hashOfFile));
