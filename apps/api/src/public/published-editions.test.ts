import type { PublicDatabase } from '@saferplan/database/publication';
import { scopeFor } from '@saferplan/database/scope';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import type { Kysely, KyselyPlugin } from 'kysely';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { EDITION_2017, onBothInstalled, openApi, type TestApi } from '../testing/open-api.ts';
import { openPublishedEditionsCache, openPublishedEditions } from './published-editions.ts';

onBothInstalled('what is public', (database) => {
  let api: TestApi;
  const scope = scopeFor(maidstone.partnership.id);
  let asked = 0;
  let counted: Kysely<PublicDatabase>;

  beforeAll(async () => {
    api = await openApi(database());
    const counter: KyselyPlugin = {
      transformQuery: ({ node }) => {
        asked += 1;
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    };
    counted = api.publications.withPlugin(counter);
  });

  afterEach(() => vi.useRealTimers());

  it('is asked for once however many come at once, and not again for a while', async () => {
    // A busy machine takes longer over these than what was read may be used.
    vi.useFakeTimers({ toFake: ['performance'] });
    const publishedEditions = openPublishedEditions(counted, scope);
    asked = 0;
    const all = await Promise.all(Array.from({ length: 200 }, () => publishedEditions.read()));
    expect(new Set(all).size).toBe(1);
    expect(asked).toBe(5);
    await Promise.all(Array.from({ length: 200 }, () => publishedEditions.read()));
    expect(asked).toBe(5);
    expect(publishedEditions.peek()).toBe(all[0]?.version);
  });

  it('is what this process has published, at once', async () => {
    const publishedEditions = openPublishedEditions(api.publications, scope);
    const { version } = await publishedEditions.read();
    await api.callerOf('ann').publication.publish({ editionId: EDITION_2017 });
    expect(publishedEditions.peek()).toBeNull();
    expect((await publishedEditions.read()).version).toBeGreaterThan(version);
  });

  it('is held together for all partnerships: one that made room for others is read again, and is the same', async () => {
    const held = openPublishedEditionsCache();
    const publishedEditions = openPublishedEditions(counted, scope, held);
    const before = await publishedEditions.read();
    asked = 0;
    held.clear();
    const after = await publishedEditions.read();
    expect(asked).toBe(4);
    expect(after).not.toBe(before);
    expect(after.editions.map(({ sha256 }) => sha256)).toEqual(before.editions.map(({ sha256 }) => sha256));
    expect(held.calculatedSize).toBeGreaterThan(1_000_000);
    expect(held.maxSize).toBe(128 * 1024 * 1024);
  });
});
