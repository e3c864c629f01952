import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planElementsOf } from '@saferplan/domain/plan';
import { buildSnapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { FileCache } from '../platform/files/file-cache.ts';
import { WorkerPool } from '../platform/workers/worker-pool.ts';
import { respondAt, type PublicSite } from './public-response.ts';
import { NO_EXTENSIONS } from './package-extensions.ts';
import { Renderings } from './renderings.ts';
import type { PublishedEditions } from './published-editions.ts';
import { writerVersion } from './writer-version.ts';

const publishedEditions: PublishedEditions = {
  version: 1,
  today: '2026-11-26',
  history: [],
  withdrawn: [],
  withdrawals: [],
  closure: null,
  unsound: [],
  editions: maidstone.editions.toReversed().map((edition, index, all) => {
    const before = all[index + 1];
    const comparedTo = before === undefined ? null : { label: before.edition.label, planElements: planElementsOf(before.items) };
    const built = buildSnapshot(SNAPSHOT_WORDINGS, { ...maidstone, ...edition }, comparedTo, maidstone.observations);
    if (!built.ok) throw new Error('it can be published');
    return {
      snapshot: built.value,
      sha256: 'a'.repeat(64),
      body: JSON.stringify(built.value),
      publishedAt: '2026-11-25T10:00:00.000Z',
      storedAs: 2,
      revised: [],
    };
  }),
};
const [current, ...others] = publishedEditions.editions;
if (current === undefined) throw new Error('there is one');

describe('documents and cards', () => {
  const root = mkdtempSync(join(tmpdir(), 'saferplan-renderings-'));
  let folder = '';
  let trouble: string[] = [];
  let version = 'first';
  let site: PublicSite;
  const onTrouble = (error: unknown): void => {
    trouble.push(String(error));
  };
  const pool = new WorkerPool({ threads: 1, queue: 3, heapMegabytes: 512, recycleAfterJobs: 100, idleMs: 60_000, env: {}, onTrouble });
  let doneBefore = 0;
  const made = (): number => pool.state().done - doneBefore;
  const open = (): Renderings =>
    new Renderings({
      pool,
      files: new FileCache({ folder, mostBytes: 100_000_000, onTrouble }),
      writerVersion: () => Promise.resolve(version),
      onTrouble,
    });
  const siteOf = (of: PublishedEditions, renderings: Renderings): PublicSite => ({
    own: NO_EXTENSIONS,
    site: { origin: 'https://plan.example.org', root: '', accessibility: {} },
    publishedEditions: of,
    searches: null,
    renderings,
  });
  const ask = (path: string, query = '', signal?: AbortSignal) => respondAt(site, path, new URLSearchParams(query), signal);
  const kept = (): string[] => readdirSync(folder).toSorted();
  beforeEach(() => {
    folder = join(mkdtempSync(join(root, 'one-')), 'documents');
    trouble = [];
    version = 'first';
    doneBefore = pool.state().done;
    site = siteOf(publishedEditions, open());
  });
  afterAll(async () => {
    await pool.close(0);
    rmSync(root, { recursive: true, force: true });
  });

  it('are made once for all who ask at once and after them, whatever else they send', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => ask('/plan.docx', `x=${index.toString()}`)));
    expect(new Set(answers.map(({ status, sha256 }) => `${status.toString()} ${sha256 ?? ''}`)).size).toBe(1);
    expect((await ask('/plan.docx', 'x=31')).sha256).toBe(answers[0]?.sha256);
    // Another run finds the file.
    site = siteOf(publishedEditions, open());
    expect((await ask('/plan.docx')).sha256).toBe(answers[0]?.sha256);
    expect([made(), kept().length]).toEqual([1, 1]);
  });

  it('leave the event loop to the pages, are refused while too many wait, and leave the queue when whoever asked has gone', async () => {
    const leaving = new AbortController();
    const asked = ['/plan.docx', '/editions/2016-17/plan.docx', '/editions/2016-17/plan.pdf', '/plan.pdf'].map((path) =>
      ask(path, '', leaving.signal),
    );
    await expect.poll(() => pool.state()).toMatchObject({ running: 1, waiting: 3 });
    expect((await ask('/about')).status).toBe(200);
    const refused = await ask('/editions/2017-18/plan.pdf');
    expect(refused).toMatchObject({ status: 503, type: 'text/html; charset=utf-8' });
    expect(refused.retryAfterSeconds).toBeGreaterThan(0);
    expect(String(refused.body)).toContain('try again');
    expect(made()).toBe(0);
    leaving.abort();
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([503, 503, 503, 503]);
    expect(pool.state().waiting).toBe(0);
    // What had begun ends, and is kept for whoever asks next.
    await expect.poll(() => pool.state().running, { timeout: 30_000 }).toBe(0);
    expect([made(), kept().length]).toEqual([1, 1]);
    expect(trouble).toEqual([]);
  });

  it('are made again where a file is damaged, and where what makes them has changed', async () => {
    const card = '/cards/editions/2017-18/priorities/mental-health.png';
    const { sha256 } = await ask(card);
    const [name = ''] = kept();
    writeFileSync(join(folder, name), readFileSync(join(folder, name)).fill(0, 100, 120));
    expect((await ask(card)).sha256).toBe(sha256);
    expect(trouble.join()).toContain('is damaged');
    expect(made()).toBe(2);
    version = 'second';
    expect((await ask(card)).sha256).toBe(sha256);
    expect(made()).toBe(3);
    expect(await writerVersion()).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('of a form that is no longer public are never found again, and their files go', async () => {
    const earlier = await ask('/plan.pdf');
    await ask('/editions/2016-17/plan.pdf');
    // The same publication, under the same hash, without a passage.
    const snapshot = { ...current.snapshot, edition: { ...current.snapshot.edition, introduction: 'Withdrawn.' } };
    const redacted: PublishedEditions = {
      ...publishedEditions,
      version: publishedEditions.version + 1,
      editions: [{ ...current, snapshot }, ...others],
    };
    const before = kept();
    site = siteOf(redacted, site.renderings);
    const later = await ask('/plan.pdf');
    expect(later.sha256).not.toBe(earlier.sha256);
    await site.renderings.keepOnly(snapshot.partnership.slug, redacted.editions);
    expect(kept()).toHaveLength(2);
    expect(kept().filter((name) => before.includes(name))).toHaveLength(1);
  });

  it('of drafts are kept nowhere', async () => {
    const draft = await site.renderings.draft(
      {
        paper: 'plan',
        version: 'public',
        on: null,
        reported: null,
        changedBy: null,
        snapshot: current.snapshot,
        kind: 'pdf',
        language: 'en',
        status: { kind: 'draft', at: '2026-11-25T10:00:00.000Z' },
        sections: [],
      },
      new AbortController().signal,
    );
    expect(draft.ok).toBe(true);
    expect(kept()).toEqual([]);
  });
});
