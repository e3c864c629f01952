import { randomUUID } from 'node:crypto';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, probeStorage } from '@saferplan/database';
import type { Logger } from '../platform/logging/logger.ts';
import { Hono } from 'hono';
import { type Kysely, sql } from 'kysely';
import { type Degradations, STORAGE } from './degradation.ts';

/** So often at most storage is tried. */
const PROBE_EVERY_MS = 2000;
/** With less room than this an operator is told before it is gone. */
const LITTLE_BYTES = 64 * 1024 * 1024;
const LITTLE_ROOM = 'room';

interface Parts {
  readonly db: Kysely<Database>;
  readonly degradations: Degradations;
  readonly dataFolder: string;
  readonly logger: Logger;
}

/** It answers within two seconds, whatever the database does: so long it is asked, and storage tried. */
const DATABASE_MS = 1200;
const STORAGE_MS = 500;
const DATABASE = 'database';

/**
 * `/healthz`, within two seconds: 200 while the database answers, 503 while it does not. `degraded` names what does not work although pages are
 * served: the database does not answer in time, the disk is full or may not be written to, or a publication was left out.
 */
export function healthRoute(parts: Parts): Hono {
  const { db, degradations, logger } = parts;
  let probedAt = Number.NEGATIVE_INFINITY;
  const probe = async (): Promise<void> => {
    if (performance.now() - probedAt < PROBE_EVERY_MS) return;
    probedAt = performance.now();
    await tryStorage(parts);
  };
  return new Hono().get('/', async (context) => {
    const asked = sql`select 1`.execute(db).then(
      () => true,
      (error: unknown) => {
        logger.error(error, { path: '/healthz' });
        return false;
      },
    );
    const answers = await Promise.race([asked, sleep(DATABASE_MS, false, { ref: false })]);
    if (answers) {
      degradations.clear(DATABASE);
      await Promise.race([probe(), sleep(STORAGE_MS, undefined, { ref: false })]);
    } else
      degradations.note(
        DATABASE,
        'The database does not answer in time, or all connections to it are in use: nothing can be saved. Pages are shown as they were read last; saving goes on by itself.',
      );
    const degraded = degradations.list();
    return context.json(degraded.length === 0 ? { status: 'ok' } : { status: 'degraded', degraded }, answers ? 200 : 503);
  });
}

/** Writes to the data folder, and where nothing could be saved recently to the database; notes what it finds. */
async function tryStorage({ db, degradations, dataFolder, logger }: Parts): Promise<void> {
  try {
    const file = join(dataFolder, `.probe-${randomUUID()}`);
    try {
      await writeFile(file, Buffer.alloc(4096));
    } finally {
      await rm(file, { force: true });
    }
    if (degradations.list().some(({ what }) => what === STORAGE)) await probeStorage(db);
    degradations.clear(STORAGE);
    const { bavail, bsize } = await statfs(dataFolder);
    if (bavail * bsize < LITTLE_BYTES) degradations.note(LITTLE_ROOM, 'The disk of the data folder has less than 64 MB left. Make room.');
    else degradations.clear(LITTLE_ROOM);
  } catch (error) {
    // What is no refusal of storage, such as a database that went away meanwhile, is told by the next question.
    if (!degradations.noteStorage(error)) logger.error(error, { path: '/healthz' });
  }
}
