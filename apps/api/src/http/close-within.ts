import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerType } from '@hono/node-server';

/**
 * Takes no more requests and lets those in hand end; what has not ended in `limitMs` milliseconds is cut off. Resolves when no
 * connection is left.
 */
export function closeWithin(server: ServerType, limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, limitMs);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}

/** Waits for something to end, and no longer than `limitMs` milliseconds; answers whether it has. What it throws is thrown. */
export async function endsWithin(ending: Promise<unknown>, limitMs: number): Promise<boolean> {
  const given = new AbortController();
  const late = sleep(limitMs, false, { signal: given.signal }).catch(() => false);
  try {
    return await Promise.race([ending.then(() => true), late]);
  } finally {
    given.abort();
  }
}
