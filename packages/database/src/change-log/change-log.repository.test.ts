import { ChangeSetId, EditionId, PartnershipId, summaryToText } from '@saferplan/domain/shared';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { beforeAll, expect, it } from 'vitest';
import { scopeFor } from '../scope.ts';
import { onBothDatabases } from '../testing/on-both-databases.ts';
import { writeMaidstone } from '../testing/write-maidstone.ts';
import {
  appendChangeSet,
  type ChangeSet,
  eachChangeSet,
  findLastUndoable,
  listChangesOf,
  listChangeSets,
  readFirstChanges,
} from './change-log.repository.ts';
import { listChangesOfKinds } from './changes-of-kinds.ts';

onBothDatabases('the change log', (database) => {
  const ours = scopeFor(maidstone.partnership.id);
  const editionId = EditionId.parse('edn_maidstone-2017-18');
  const set = (name: string, part: Partial<ChangeSet> = {}): ChangeSet => ({
    id: ChangeSetId.parse(`chg_${name}`),
    editionId,
    actorId: 'ann',
    actorName: 'Ann',
    at: '2026-11-23T10:00:00.000Z',
    summary: { code: 'stored', text: name },
    undoes: null,
    changes: [
      { kind: 'priority', itemId: 'pri_1', changeType: 'changed', before: { title: 'Before' }, after: { title: 'After', why: null } },
    ],
    ...part,
  });
  const append = (entry: ChangeSet) =>
    database()
      .db.transaction()
      .execute((trx) => appendChangeSet(trx, ours, entry));

  beforeAll(async () => {
    await writeMaidstone(database().db, ours);
    await append(set('first'));
    await append(set('second'));
    await append(set('of-bob', { actorId: 'bob', actorName: 'Bob' }));
    await append(set('shared', { editionId: null }));
  });

  it('tells when the partnership and an edition were first changed', async () => {
    const { db } = database();
    expect(await readFirstChanges(db, ours, editionId)).toEqual({
      ofPartnership: '2026-11-23T10:00:00.000Z',
      ofEdition: '2026-11-23T10:00:00.000Z',
    });
    expect(await readFirstChanges(db, ours, EditionId.parse('edn_none'))).toMatchObject({ ofEdition: null });
    const others = scopeFor(PartnershipId.parse('par_others'));
    expect(await readFirstChanges(db, others, editionId)).toEqual({ ofPartnership: null, ofEdition: null });
  });

  it('is read newest first, with what was there before and after', async () => {
    const sets = await listChangeSets(database().db, ours, editionId, 10);
    expect(sets.map(({ summary }) => summaryToText(summary))).toEqual(['of-bob', 'second', 'first']);
    expect(sets[1]).toEqual(set('second'));
    expect((await listChangesOf(database().db, ours, 'priority', 'pri_1')).map(({ summary }) => summaryToText(summary))).toEqual([
      'shared',
      'of-bob',
      'second',
      'first',
    ]);
  });

  it('is read by kinds, of an edition and of what editions share, and in full where that is asked', async () => {
    const asked = { editionId, kinds: ['priority', 'topic'], inFull: ['priority'] };
    const found = await listChangesOfKinds(database().db, ours, asked);
    expect(found.map(({ actorName, kind }) => [actorName, kind])).toEqual(['Ann', 'Ann', 'Bob', 'Ann'].map((name) => [name, 'priority']));
    expect(found[0]).toMatchObject({ changeType: 'changed', at: '2026-11-23T10:00:00.000Z', after: { title: 'After', why: null } });
    const [first] = await listChangesOfKinds(database().db, ours, { ...asked, inFull: ['topic'] });
    expect(first?.after).toBeNull();
    expect(await listChangesOfKinds(database().db, ours, { ...asked, kinds: ['topic'] })).toEqual([]);
    expect(await listChangesOfKinds(database().db, scopeFor(PartnershipId.parse('par_ashford')), asked)).toEqual([]);
  });

  it('knows what a person can still undo: their newest change there that is not undone', async () => {
    const last = async (who: string, where: EditionId | null = editionId) => {
      const found = await findLastUndoable(database().db, ours, where, who);
      return found === null ? undefined : summaryToText(found.summary);
    };
    expect(await last('ann')).toBe('second');
    expect(await last('ann', null)).toBe('shared');
    expect(await last('carol')).toBeUndefined();
    await append(set('undo-second', { undoes: ChangeSetId.parse('chg_second') }));
    expect(await last('ann')).toBe('first');
    expect(await last('bob')).toBe('of-bob');
  });

  it('can be neither altered nor shortened', async () => {
    const { db } = database();
    for (const table of ['change_set', 'change_log'] as const) {
      await expect(db.updateTable(table).set({ partnership_id: 'par_other' }).execute()).rejects.toThrow(/append-only/);
      await expect(db.deleteFrom(table).execute()).rejects.toThrow(/append-only/);
    }
    expect(await listChangeSets(db, ours, editionId, 10)).toHaveLength(4);
  });

  it('shows nothing to another partnership', async () => {
    const theirs = scopeFor(PartnershipId.parse('par_ashford'));
    expect(await listChangeSets(database().db, theirs, editionId, 10)).toEqual([]);
    expect(await listChangesOf(database().db, theirs, 'priority', 'pri_1')).toEqual([]);
    expect(await findLastUndoable(database().db, theirs, editionId, 'ann')).toBeNull();
  });

  it('tells of what editions share only what was done since an edition was begun', async () => {
    const later = EditionId.parse('edn_later');
    const shared = (name: string, kind: 'edition' | 'import', itemId: string) =>
      set(name, { editionId: null, changes: [{ kind, itemId, changeType: 'created', before: null, after: {} }] });
    await append(shared('before', 'import', 'imp_before'));
    await append(shared('begins', 'edition', later));
    await append(shared('since', 'import', 'imp_since'));
    const imports = async (of: EditionId) =>
      (await listChangesOfKinds(database().db, ours, { editionId: of, kinds: ['import'], inFull: ['topic'] })).map(({ itemId }) => itemId);
    expect(await imports(later)).toEqual(['imp_since']);
    expect(await imports(editionId)).toEqual(['imp_before', 'imp_since']);
  });

  it('is read whole some at a time, the newest first, each once', async () => {
    const { db } = database();
    await db.transaction().execute(async (trx) => {
      for (let at = 0; at < 420; at += 1) await appendChangeSet(trx, ours, set(`more-${at.toString()}`));
    });
    const parts: (readonly ChangeSet[])[] = [];
    for await (const part of eachChangeSet(db, ours, editionId)) parts.push(part);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flat()).toEqual(await listChangeSets(db, ours, editionId, 1000));
  });
});
