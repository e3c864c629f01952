import { loadEditionItems, loadPartnershipItems } from '@saferplan/database/plan';
import { type Item, type ItemKind } from '@saferplan/domain/plan';
import { PREFIXES, ChangeSetId, type EditionId } from '@saferplan/domain/shared';
import fc from 'fast-check';
import { type BatchOperation, runBatch } from '../features/plan/batch.service.ts';
import { readBin, restoreFromBin } from '../features/plan/bin.service.ts';
import { changeItem, createItem, moveItem, removeItem } from '../features/plan/item.service.ts';
import { undoLast } from '../features/plan/undo.service.ts';
import { randomId, type ServiceContext } from '../platform/service-context.ts';

/** The fields of a priority of which only its title is known. */
export const priorityFields = (title: string) => ({
  title,
  summary: '',
  aim: '',
  easyRead: '',
  why: '',
  lead: { state: 'not-decided' },
  subgroupId: null,
  actionPlan: { state: 'to-come', note: 'Soon.' },
  contactIds: [],
});

/** The fields of an action under a priority; nobody carries it unless it is said who. */
export const actionFields = (priorityId: string, leadAgency: unknown = { kind: 'not-agreed' }) => ({
  priorityId,
  text: 'Visit every nail bar',
  leadAgency,
  due: 'not-agreed',
  status: 'not-reported',
});

/** Something random that somebody does to a plan. */
export const RandomStep = fc.record({
  who: fc.constantFrom('ann', 'bob'),
  changeType: fc.constantFrom('add', 'link', 'unlink', 'remove', 'remove', 'move', 'undo', 'undo', 'restore', 'batch'),
  shared: fc.boolean(),
  one: fc.nat(1000),
  other: fc.nat(1000),
});
export type RandomStep = typeof RandomStep extends fc.Arbitrary<infer Value> ? Value : never;

/** Does it in one of two drafts, mostly the first; a refusal is as good as a change. */
export async function takeRandomStep(
  context: ServiceContext,
  [draft, next]: readonly [EditionId, EditionId],
  { changeType, shared, one, other }: RandomStep,
): Promise<void> {
  const { db } = context;
  const home = one % 5 === 0 ? next : draft;
  const edition = await loadEditionItems(db, context.scope, home);
  const common = await loadPartnershipItems(db, context.scope);
  const pick = <Value>(list: readonly Value[], number: number): Value | undefined => list[number % Math.max(1, list.length)];
  const lists = Object.entries(shared ? common : edition).filter(([, list]) => list.length > 0) as [ItemKind, readonly Item<ItemKind>[]][];
  const [kind, list] = pick(lists, one) ?? ['priority' as const, edition.priority];
  const item = pick<Item<ItemKind>>(list, other);
  const priority = pick(edition.priority, other);
  const theme = pick(edition.theme, one);
  const agency = pick(common.agency, one);
  const editionId = shared ? null : home;
  switch (changeType) {
    case 'add': {
      if (one % 3 === 0)
        await createItem(context, { kind: 'priority', editionId: home, fields: priorityFields(`Priority ${one.toString()}`) });
      else if (one % 3 === 1 && priority !== undefined && agency !== undefined)
        await createItem(context, {
          kind: 'action',
          editionId: home,
          fields: actionFields(priority.id, { kind: 'agencies', agencyIds: [agency.id], andPartners: false }),
        });
      else {
        const [from, to] = [pick(common.area, one)?.id, pick(common.area, other)?.id];
        if (from === undefined || to === undefined)
          await createItem(context, {
            kind: 'area',
            editionId: null,
            fields: { name: 'An area', kind: 'district', code: '', policeName: '' },
          });
        else
          await createItem(context, {
            kind: 'area-change',
            editionId: null,
            fields: { kind: 'renamed', on: '2018-04-01', fromIds: [from], toIds: [to], authority: '', reason: '' },
          });
      }
      return;
    }
    case 'link':
    case 'unlink': {
      if (theme === undefined || priority === undefined) return;
      const priorityIds = changeType === 'link' ? edition.priority.slice(0, (other % 4) + 1).map(({ id }) => id) : [priority.id];
      await changeItem(context, {
        kind: 'theme',
        id: theme.id,
        version: theme.version,
        changes: { runsThrough: { kind: 'some', priorityIds } },
      });
      return;
    }
    case 'remove':
      if (item !== undefined) await removeItem(context, { kind, id: item.id, version: item.version });
      return;
    case 'move':
      if (item !== undefined) await moveItem(context, { kind, id: item.id, to: other % 4 });
      return;
    case 'undo':
      await undoLast(context, { editionId });
      return;
    case 'restore': {
      const binned = pick(await readBin(context, { editionId }), other);
      if (binned !== undefined) await restoreFromBin(context, { editionId, changeSetId: binned.changeSetId });
      return;
    }
    case 'batch': {
      const id = randomId(PREFIXES.priority);
      const operations: BatchOperation[] = [
        { op: 'add', kind: 'priority', id, fields: priorityFields(`Batch ${one.toString()}`) },
        { op: 'add', kind: 'action', fields: actionFields(id) },
        ...(item === undefined || shared ? [] : [{ op: 'remove', kind, id: item.id, version: item.version } as const]),
      ];
      await runBatch(context, { id: ChangeSetId.parse(randomId('chg')), editionId: home, operations });
    }
  }
}
