import { EDITION_KINDS, ITEM_KINDS, PARTNERSHIP_KINDS, KINDS } from '@saferplan/domain/plan';
import { PartnershipId, PriorityId } from '@saferplan/domain/shared';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { beforeAll, describe, expect, it } from 'vitest';
import { onBothDatabases } from '../testing/on-both-databases.ts';
import { writeMaidstone } from '../testing/write-maidstone.ts';
import { findEdition, listEditions } from './edition.repository.ts';
import { deleteItem, findItem, listItems, loadEditionItems, loadPartnershipItems, placeItems, updateItem } from './item.repository.ts';
import { columnOf } from './item.tables.ts';
import { listPlans, readPartnership, updatePartnership } from './partnership.repository.ts';
import { scopeFor } from '../scope.ts';

onBothDatabases('items', (database) => {
  const ours = scopeFor(maidstone.partnership.id);
  const theirs = scopeFor(PartnershipId.parse('par_ashford'));
  const [, newer] = maidstone.editions;
  if (newer === undefined) throw new Error('Maidstone has two editions');
  const id = PriorityId.parse('pri_maidstone-2017-18-substance-misuse');

  beforeAll(async () => {
    await writeMaidstone(database().db, ours);
  });

  it('of every kind come back as they were written', async () => {
    const items = await loadEditionItems(database().db, ours, newer.edition.id);
    const byId = (list: readonly { readonly id: string }[]) => list.toSorted((one, other) => one.id.localeCompare(other.id));
    for (const kind of EDITION_KINDS) expect(byId(items[kind]), kind).toEqual(byId(newer.items[kind]));
    expect(await loadPartnershipItems(database().db, ours)).toEqual(maidstone.shared);
  });

  it('have a column for each field of their kind, and no other', async () => {
    const tables = await database().db.introspection.getTables();
    for (const kind of ITEM_KINDS) {
      const table = tables.find(({ name }) => name === kind.replaceAll('-', '_'));
      const home = PARTNERSHIP_KINDS.some((shared) => shared === kind) ? [] : ['edition_id'];
      const expected = ['id', 'partnership_id', 'position', 'version', ...home, ...Object.keys(KINDS[kind].schema.shape).map(columnOf)];
      expect(table?.columns.map(({ name }) => name).toSorted(), kind).toEqual(expected.toSorted());
    }
  });

  it('cannot be reached on behalf of another partnership', async () => {
    const { db } = database();
    expect(await findItem(db, theirs, 'priority', id)).toBeNull();
    expect(await listItems(db, theirs, 'priority', newer.edition.id)).toEqual([]);
    expect(await listEditions(db, theirs)).toEqual([]);
    expect(await findEdition(db, theirs, newer.edition.id)).toBeNull();
    await expect(readPartnership(db, theirs)).rejects.toThrow();
    await db.transaction().execute(async (trx) => {
      expect(await updateItem(trx, theirs, 'priority', id, 1, { title: 'Taken over' })).toBe(false);
      await deleteItem(trx, theirs, 'priority', id);
      await placeItems(trx, theirs, 'priority', [id]);
    });
    expect((await findItem(db, ours, 'priority', id))?.item).toMatchObject({ title: 'Substance Misuse', position: 2, version: 1 });
  });

  it('are written over the version that was read, and over no other', async () => {
    await database()
      .db.transaction()
      .execute(async (trx) => {
        expect(await updateItem(trx, ours, 'priority', id, 1, { summary: 'Fewer needles.' })).toBe(true);
        expect(await updateItem(trx, ours, 'priority', id, 1, { summary: 'Too late.' })).toBe(false);
      });
    expect((await findItem(database().db, ours, 'priority', id))?.item).toMatchObject({ summary: 'Fewer needles.', version: 2 });
  });

  it('are put in an order without growing older', async () => {
    const before = await listItems(database().db, ours, 'theme', newer.edition.id);
    const order = before.map((theme) => theme.id).toReversed();
    await database()
      .db.transaction()
      .execute((trx) => placeItems(trx, ours, 'theme', order));
    const after = await listItems(database().db, ours, 'theme', newer.edition.id);
    expect(after.map((theme) => theme.id)).toEqual(order);
    expect(after.every(({ version }) => version === 1)).toBe(true);
  });

  it('hang on items that exist', async () => {
    const { db } = database();
    await expect(db.transaction().execute((trx) => deleteItem(trx, ours, 'priority', id))).rejects.toThrow(/foreign key|FOREIGN KEY/);
  });

  it('the partnership too is written over the version that was read', async () => {
    const { db } = database();
    const { id: _id, version, ...fields } = await readPartnership(db, ours);
    await db.transaction().execute(async (trx) => {
      expect(await updatePartnership(trx, ours, version, { ...fields, chair: 'Somebody else' })).toBe(true);
      expect(await updatePartnership(trx, ours, version, { ...fields, chair: 'Too late' })).toBe(false);
    });
    expect((await readPartnership(db, ours)).chair).toBe('Somebody else');
    expect(await listPlans(db, ours)).toEqual([maidstone.plan]);
  });
});

describe('columns', () => {
  it('are named in snake case', () => {
    expect(columnOf('leadAgency')).toBe('lead_agency');
  });
});
