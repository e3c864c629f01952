import { findItem, listEditions, listItems, loadEditionItems, loadPartnershipItems } from '@saferplan/database/plan';
import { listChangeSets } from '@saferplan/database/change-log';
import { ImplicationAspect } from '@saferplan/domain/adoption';
import { type Item, type ItemKind, referencesIn } from '@saferplan/domain/plan';
import { ChangeSetId, type EditionId, type Failure, type Result } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { EDITION_2017, onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { actionFields, priorityFields, RandomStep, takeRandomStep } from '../../testing/random-plan-steps.ts';
import { randomId } from '../../platform/service-context.ts';
import { type BatchOperation, runBatch } from './batch.service.ts';
import { readBin, restoreFromBin } from './bin.service.ts';
import { copyEditionForward } from './edition.service.ts';
import { changeItem, createItem, removeItem } from './item.service.ts';
import { undoLast } from './undo.service.ts';

onBothInstalled('a plan stays whole', (database) => {
  let api: TestApi;
  let draft: EditionId;
  let next: EditionId;
  const as = (who: string) => api.contextOf(who);
  const items = () => loadEditionItems(database().db, as('ann').scope, draft);
  const find = async <Kind extends ItemKind>(kind: Kind, id: string): Promise<Item<Kind>> => {
    const found = await findItem(database().db, as('ann').scope, kind, id);
    if (found === null) throw new Error(`there is no ${kind} ${id}`);
    return found.item;
  };
  const add = async (who: string, kind: ItemKind, editionId: EditionId | null, fields: Readonly<Record<string, unknown>>) =>
    value(await createItem(as(who), { kind, editionId, fields })).kept[0]?.item.id ?? '';
  const batch = (who: string, operations: readonly BatchOperation[], id = ChangeSetId.parse(randomId('chg'))) =>
    runBatch(as(who), { id, editionId: draft, operations: [...operations] });

  beforeAll(async () => {
    api = await openApi(database());
    draft = value(await copyEditionForward(as('ann'), { editionId: EDITION_2017 })).id;
    next = value(await copyEditionForward(as('ann'), { editionId: draft })).id;
  });

  it('eleven lines are added by one request, as one change, and go with one undo', async () => {
    const before = await listChangeSets(database().db, as('cy').scope, draft, 100);
    const lines = ImplicationAspect.options.map((aspect): BatchOperation => ({
      op: 'add',
      kind: 'implication',
      fields: { aspect, text: 'None.', officer: '', signedOff: false },
    }));
    const id = ChangeSetId.parse(randomId('chg'));
    expect(value(await batch('cy', lines, id)).kept).toHaveLength(11);
    // The answer was lost on the way, and the same is sent again.
    expect(value(await batch('cy', lines, id)).kept).toHaveLength(11);
    expect(refusal(await batch('bob', lines, id)).code).toBe('already-exists');
    expect((await items()).implication).toHaveLength(11);
    const sets = await listChangeSets(database().db, as('cy').scope, draft, 100);
    expect(sets.length).toBe(before.length + 1);
    expect(sets[0]?.summary).toEqual({ code: 'items-added', kind: 'implication', count: 11 });
    const undo = { editionId: draft, id: ChangeSetId.parse(randomId('chg')) };
    const undone = value(await undoLast(as('cy'), undo));
    expect((await items()).implication).toEqual([]);
    // Sent again because its answer was lost, it takes nothing more back, and answers the same.
    expect(value(await undoLast(as('cy'), undo))).toEqual(undone);
    expect((await listChangeSets(database().db, as('cy').scope, draft, 100)).length).toBe(sets.length + 1);
    expect(refusal(await undoLast(as('bob'), undo)).code).toBe('already-exists');
  });

  it('what is moved, removed and put back in a batch is called by its name, and put back once', async () => {
    const [theme] = (await items()).theme;
    if (theme === undefined) throw new Error('there is a theme');
    value(await batch('ann', [{ op: 'move', kind: 'theme', id: theme.id, to: 1 }]));
    const removal = ChangeSetId.parse(randomId('chg'));
    value(await batch('ann', [{ op: 'remove', kind: 'theme', id: theme.id, version: theme.version }], removal));
    const back = { editionId: draft, changeSetId: removal, id: ChangeSetId.parse(randomId('chg')) };
    const { kept } = value(await restoreFromBin(as('ann'), back));
    expect(kept.map(({ item }) => item.id)).toContain(theme.id);
    expect(value(await restoreFromBin(as('ann'), back)).kept.map(({ item }) => item.id)).toContain(theme.id);
    const [put, removed, moved] = await listChangeSets(database().db, as('ann').scope, draft, 3);
    expect([put?.summary, removed?.summary, moved?.summary]).toEqual([
      { code: 'one-put-back', kind: 'theme' },
      { code: 'item-removed', kind: 'theme', name: theme.title },
      { code: 'item-moved', kind: 'theme', name: theme.title },
    ]);
  });

  it('of several operations all are done or none, and later ones may name what earlier ones added', async () => {
    const [decision] = (await items()).lineage;
    if (decision === undefined) throw new Error('there is lineage');
    const id = randomId('pri');
    const named: BatchOperation = {
      op: 'change',
      kind: 'lineage',
      id: decision.id,
      version: decision.version,
      changes: { toIds: [...decision.toIds, id] },
    };
    const added: BatchOperation = { op: 'add', kind: 'priority', id, fields: priorityFields('Self-neglect') };
    const broken: BatchOperation = { op: 'add', kind: 'priority', fields: priorityFields('') };
    expect(refusal(await batch('ann', [added, named, broken])).code).toBe('invalid');
    expect(await findItem(database().db, as('ann').scope, 'priority', id)).toBeNull();
    value(await batch('ann', [added, named, { ...named, changes: { reason: 'Two different things.' } }]));
    expect(await find('lineage', decision.id)).toMatchObject({ reason: 'Two different things.', toIds: [...decision.toIds, id] });
    value(await undoLast(as('ann'), { editionId: draft }));
    expect(await find('lineage', decision.id)).toMatchObject({ reason: decision.reason, toIds: decision.toIds });
    expect(await findItem(database().db, as('ann').scope, 'priority', id)).toBeNull();
    const foreign: BatchOperation = { ...added, id: randomId('act') };
    expect(refusal(await batch('ann', [foreign])).code).toBe('invalid');
  });

  it('an agency that leads something by now is not undone, and says where it leads', async () => {
    const agency = await add('ann', 'agency', null, { name: 'A new agency', shortName: 'New', standing: 'voluntary', about: '' });
    const [priority] = (await items()).priority;
    if (priority === undefined) throw new Error('there are priorities');
    const action = await add(
      'bob',
      'action',
      draft,
      actionFields(priority.id, { kind: 'agencies', agencyIds: [agency], andPartners: false }),
    );
    expect(refusal(await undoLast(as('ann'), { editionId: null }))).toMatchObject({
      code: 'in-use',
      by: ['“Visit every nail bar (2018-19)”'],
    });
    expect(await find('agency', agency)).toMatchObject({ name: 'A new agency' });
    value(await removeItem(as('bob'), { kind: 'action', id: action, version: 1 }));
    value(await undoLast(as('ann'), { editionId: null }));
    // What comes back names an agency that is gone: it is refused in words, and nothing is half done.
    expect(refusal(await undoLast(as('bob'), { editionId: draft })).code).toBe('invalid');
  });

  it('an addition on which somebody has hung something, or which somebody has changed, stays', async () => {
    const added = await add('ann', 'priority', draft, priorityFields('Rural crime'));
    const child = await add('bob', 'action', draft, actionFields(added));
    expect(refusal(await undoLast(as('ann'), { editionId: draft }))).toMatchObject({ code: 'in-use', by: ['“Visit every nail bar”'] });
    value(await removeItem(as('bob'), { kind: 'action', id: child, version: 1 }));
    value(await changeItem(as('bob'), { kind: 'priority', id: added, version: 1, changes: { summary: 'Of Bob.' } }));
    expect(refusal(await undoLast(as('ann'), { editionId: draft })).code).toBe('stale-version');
    value(await removeItem(as('bob'), { kind: 'priority', id: added, version: 2 }));
    // It is gone already: the undo has nothing left to do, and does not fail.
    value(await undoLast(as('ann'), { editionId: draft }));
  });

  it('an area stays while a change of areas names it', async () => {
    const old = await add('ann', 'area', null, { name: 'Old', kind: 'district', code: '', policeName: '' });
    const fresh = await add('ann', 'area', null, { name: 'New', kind: 'district', code: '', policeName: '' });
    const change = { kind: 'renamed', on: '2018-04-01', fromIds: [old], toIds: [fresh], authority: 'An order', reason: '' };
    const renaming = await add('ann', 'area-change', null, change);
    for (const id of [old, fresh])
      expect(refusal(await removeItem(as('ann'), { kind: 'area', id, version: 1 }))).toMatchObject({
        code: 'in-use',
        by: ['change of areas “2018-04-01”'],
      });
    value(await removeItem(as('ann'), { kind: 'area-change', id: renaming, version: 1 }));
    value(await removeItem(as('ann'), { kind: 'area', id: old, version: 1 }));
  });

  it('a priority of a draft from which the next one was copied is let go of there too', async () => {
    const { priority } = await items();
    const going = priority.find(({ slug }) => slug === 'mental-health');
    if (going === undefined) throw new Error('it is there');
    value(await removeItem(as('ann'), { kind: 'priority', id: going.id, version: going.version }));
    const { lineage } = await loadEditionItems(database().db, as('ann').scope, next);
    expect(lineage.some(({ fromIds }) => fromIds.some((id) => id === going.id))).toBe(false);
    expect(lineage.some(({ fromIds }) => fromIds.length === 0)).toBe(true);
    value(await undoLast(as('ann'), { editionId: draft }));
    const after = await loadEditionItems(database().db, as('ann').scope, next);
    expect(after.lineage.some(({ fromIds }) => fromIds.some((id) => id === going.id))).toBe(true);
  });

  it('comes out of the bin with its lineage and every link to it; what has changed since is said', async () => {
    const { priority, theme, lineage } = await items();
    const going = priority.find(({ slug }) => slug === 'substance-misuse');
    const [first, second] = theme;
    if (going === undefined || first === undefined || second === undefined) throw new Error('they are there');
    const all = priority.map(({ id }) => id);
    for (const one of [first, second])
      value(
        await changeItem(as('ann'), {
          kind: 'theme',
          id: one.id,
          version: one.version,
          changes: { runsThrough: { kind: 'some', priorityIds: all } },
        }),
      );
    const decision = lineage.find(({ toIds }) => toIds.some((id) => id === going.id));
    const grant = await add('ann', 'grant', draft, { name: 'A grant', funder: 'Kent', amount: { pence: 500 }, about: '' });
    const bid = await add('ann', 'bid', draft, {
      grantId: grant,
      applicant: 'A youth club',
      purpose: '',
      amount: { pence: 100 },
      priorityIds: [going.id],
      decision: 'awaited',
      awarded: null,
      note: '',
    });
    const actions = (await items()).action.filter(({ priorityId }) => priorityId === going.id).length;
    const removed = value(await removeItem(as('ann'), { kind: 'priority', id: going.id, version: going.version }));
    expect(await find('bid', bid)).toMatchObject({ priorityIds: [] });
    // Meanwhile others go on: one theme runs through all, the other through one priority less.
    const left = all.filter((id) => id !== going.id);
    const secondNow = await find('theme', second.id);
    const change = (id: string, version: number, runsThrough: unknown) =>
      changeItem(as('bob'), { kind: 'theme', id, version, changes: { runsThrough } });
    value(await change(first.id, (await find('theme', first.id)).version, { kind: 'all' }));
    value(await change(second.id, secondNow.version, { kind: 'some', priorityIds: left.slice(1) }));
    const [binned] = await readBin(as('bob'), { editionId: draft });
    expect(binned?.changeSetId).toBe(removed.changeSetId);
    const back = value(await restoreFromBin(as('bob'), { editionId: draft, changeSetId: removed.changeSetId }));
    expect(back.left).toEqual([{ code: 'naming-has-changed', kind: 'theme', title: first.title }]);
    const after = await items();
    expect(after.action.filter(({ priorityId }) => priorityId === going.id)).toHaveLength(actions);
    expect(after.lineage.find(({ id }) => id === decision?.id)?.toIds).toEqual(decision?.toIds);
    expect(after.bid.find(({ id }) => id === bid)?.priorityIds).toEqual([going.id]);
    expect(after.theme.find(({ id }) => id === second.id)?.runsThrough).toEqual({
      kind: 'some',
      priorityIds: [...left.slice(1), going.id],
    });
    value(await undoLast(as('bob'), { editionId: draft }));
    expect(await findItem(database().db, as('bob').scope, 'priority', going.id)).toBeNull();
    expect(await dangling()).toEqual([]);
    value(await restoreFromBin(as('bob'), { editionId: draft, changeSetId: removed.changeSetId }));
  });

  /** Every identifier that an item of any edition, or one that editions share, names and that is not there. */
  const dangling = async (): Promise<readonly string[]> => {
    const { db } = database();
    const { scope } = as('ann');
    const editions = await listEditions(db, scope);
    const lists = [
      await loadPartnershipItems(db, scope),
      ...(await Promise.all(editions.map(({ id }) => loadEditionItems(db, scope, id)))),
    ];
    const all = lists.flatMap((list) => Object.entries(list) as [ItemKind, readonly Item<ItemKind>[]][]);
    const ids = new Set<string>(all.flatMap(([, list]) => list.map(({ id }) => id)));
    return all.flatMap(([kind, list]) =>
      list.flatMap((item) =>
        referencesIn(kind, item)
          .filter(({ id }) => !ids.has(id))
          .map(({ field, id }) => `${kind} ${item.id}: ${field} names ${id}`),
      ),
    );
  };

  it(
    'no sequence of additions, changes, removals, undoings and restorings leaves a reference to nothing',
    { timeout: 300_000 },
    async () => {
      expect(await dangling()).toEqual([]);
      await fc.assert(
        fc.asyncProperty(fc.array(RandomStep, { minLength: 8, maxLength: 16 }), async (steps) => {
          for (const step of steps) await takeRandomStep(as(step.who), [draft, next], step);
          expect(await dangling()).toEqual([]);
        }),
        { numRuns: 4, endOnFailure: true },
      );
    },
  );

  it('two people at once, one naming what the other removes, leave no reference to nothing', async () => {
    for (let round = 0; round < 4; round += 1) {
      const agency = await add('ann', 'agency', null, { name: 'Brief', shortName: 'Brief', standing: 'voluntary', about: '' });
      const [priority] = (await items()).priority;
      if (priority === undefined) throw new Error('there are priorities');
      await Promise.all([
        createItem(as('bob'), {
          kind: 'action',
          editionId: draft,
          fields: actionFields(priority.id, { kind: 'agencies', agencyIds: [agency], andPartners: false }),
        }),
        removeItem(as('ann'), { kind: 'agency', id: agency, version: 1 }),
      ]);
    }
    expect(await dangling()).toEqual([]);
    expect((await listItems(database().db, as('ann').scope, 'agency', null)).length).toBeGreaterThan(0);
  });
});

function value<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(`${describeFailure(result.failure)} ${JSON.stringify(result.failure)}`);
  return result.value;
}

function refusal(result: Result<unknown, Failure>): Failure {
  if (result.ok) throw new Error('this was to be refused');
  return result.failure;
}
