import { EditionId, PartnershipId, PublicationId } from '@saferplan/domain/shared';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { beforeAll, expect, it } from 'vitest';
import { scopeFor } from '../scope.ts';
import { onBothDatabases } from '../testing/on-both-databases.ts';
import { writeMaidstone } from '../testing/write-maidstone.ts';
import { insertPublication, latestSequence, listPublications, type Publication } from './publication.repository.ts';

onBothDatabases('publications', (database) => {
  const ours = scopeFor(maidstone.partnership.id);
  const publication = (name: string, label: string): Publication => ({
    id: PublicationId.parse(`pub_${name}`),
    editionId: EditionId.parse(`edn_maidstone-${label}`),
    label,
    startsOn: `${label.slice(0, 4)}-04-01`,
    sha256: name,
    body: '{"title":"Gŵyl – ‘é’ 💡"}',
    publishedAt: '2026-11-23T10:00:00.000Z',
    publishedBy: 'Ann',
  });

  beforeAll(async () => {
    await writeMaidstone(database().db, ours);
    for (const entry of [publication('a', '2016-17'), publication('b', '2017-18'), publication('c', '2016-17')])
      await database()
        .db.transaction()
        .execute((trx) => insertPublication(trx, ours, entry));
  });

  it('are listed by year, and within a year the newest first, byte for byte', async () => {
    const list = await listPublications(database().db, ours);
    expect(list.map(({ sha256 }) => sha256)).toEqual(['b', 'c', 'a']);
    expect(list[0]).toEqual(publication('b', '2017-18'));
  });

  it('can be neither altered nor removed', async () => {
    const { db } = database();
    await expect(db.updateTable('publication').set({ body: '{}' }).execute()).rejects.toThrow(/append-only/);
    await expect(db.deleteFrom('publication').execute()).rejects.toThrow(/append-only/);
  });

  it('show nothing to another partnership', async () => {
    const theirs = scopeFor(PartnershipId.parse('par_ashford'));
    expect(await listPublications(database().db, theirs)).toEqual([]);
    expect(await latestSequence(database().db, theirs)).toBe(0);
    expect(await latestSequence(database().db, ours)).toBe(3);
  });
});
