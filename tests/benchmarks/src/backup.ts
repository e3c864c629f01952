import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@saferplan/database';
import { insertDocument } from '@saferplan/database/adoption';
import { insertPartnership } from '@saferplan/database/plan';
import { scopeFor } from '@saferplan/database/scope';
import { DocumentId } from '@saferplan/domain/shared';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';

const COMMANDS = fileURLToPath(new URL('../../../apps/api/dist/saferplan.mjs', import.meta.url));
/** Of attachments, before they are written as base64; BACKUP_MEGABYTES sets another. */
const MEGABYTES = Number(process.env['BACKUP_MEGABYTES'] ?? 2048);
/** As large as an attachment may be. */
const EACH_MEGABYTES = 10;

/** Measures how long a backup and a restore of an SQLite file with many attachments take, and the most memory that they hold. */
export async function measureBackup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-backup-'));
  try {
    const data = join(folder, 'data');
    const file = join(folder, 'all.saferplan');
    await fill(data);
    console.log(
      `backup: ${(statSync(join(data, 'saferplan.db')).size / 1e6).toFixed(0)} MB of database, ${MEGABYTES.toString()} MB of attachments`,
    );
    await measured('backup', ['backup', file], data);
    await measured('restore', ['restore', file], join(folder, 'restored'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(data: string): Promise<void> {
  mkdirSync(data);
  const db = await openDatabase({ kind: 'sqlite', path: join(data, 'saferplan.db') });
  await db.transaction().execute((trx) => insertPartnership(trx, maidstone.partnership));
  const bytes = EACH_MEGABYTES * 1024 * 1024;
  for (let index = 0; index * EACH_MEGABYTES < MEGABYTES; index += 1)
    await insertDocument(
      db,
      scopeFor(maidstone.partnership.id),
      {
        id: DocumentId.parse(`doc_${index.toString()}`),
        name: 'minutes.pdf',
        mediaType: 'application/pdf',
        bytes,
        sha256: '',
        at: '2026-11-26T00:00:00.000Z',
        actorName: 'Ann',
      },
      randomBytes(bytes),
    );
  await db.destroy();
}

async function measured(name: string, words: readonly string[], data: string): Promise<void> {
  const began = performance.now();
  const child = spawn(process.execPath, [COMMANDS, ...words], {
    env: { PATH: process.env['PATH'], SAFERPLAN_DATA: data },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, peakMegabytes(child.pid));
  }, 100);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  console.log(
    `  ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s, at most ${most.toFixed(0)} MB resident, ended with ${String(code)}`,
  );
}

/** The most memory that a process has held so far; 0 where the system does not tell. */
function peakMegabytes(pid: number | undefined): number {
  try {
    const found = /VmHWM:\s+(?<kilobytes>\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
    return Number(found?.groups?.['kilobytes'] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
