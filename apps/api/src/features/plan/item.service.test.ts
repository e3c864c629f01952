import { listChangesOf } from '@saferplan/database/change-log';
import { type Item, KINDS } from '@saferplan/domain/plan';
import type { EditionId, Failure } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { beforeAll, expect, it } from 'vitest';
import { EDITION_2017, onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { copyEditionForward, readEdition } from './edition.service.ts';
import { changeItem, createItem, moveItem, removeItem } from './item.service.ts';
import { undoLast } from './undo.service.ts';

onBothInstalled('editing a draft', (database) => {
  let api: TestApi;
  let draft: EditionId;
  const ann = () => api.contextOf('ann');
  const items = async () => {
    const read = await readEdition(ann(), { editionId: draft });
    if (!read.ok) throw new Error(read.failure.code);
    return read.value.content.items;
  };
  const failureOf = (result: { readonly ok: boolean; readonly failure?: Failure }): Failure => {
    if (result.ok || result.failure === undefined) throw new Error('this was to be refused');
    return result.failure;
  };
  const first = async <Kind extends 'priority' | 'action' | 'theme' | 'lineage'>(kind: Kind): Promise<Item<Kind>> => {
    const [item] = (await items())[kind];
    if (item === undefined) throw new Error(`there is no ${kind}`);
    return item;
  };

  beforeAll(async () => {
    api = await openApi(database());
    const copied = await copyEditionForward(ann(), { editionId: EDITION_2017 });
    if (!copied.ok) throw new Error(copied.failure.code);
    draft = copied.value.id;
  });

  it('notes itself when an expectation is said and changed, whatever is sent, and not for what is recorded of its result', async () => {
    const action = await first('action');
    const long = '1999-01-01T00:00:00.000Z';
    const sent = { ...KINDS['expected-effect'].blank('Fewer needles are found'), actionId: action.id, saidAt: long };
    const added = await createItem(ann(), { kind: 'expected-effect', editionId: draft, fields: sent });
    if (!added.ok) throw new Error(describeFailure(added.failure));
    const read = async () => (await items())['expected-effect'].find(({ text }) => text.startsWith('Fewer needles'));
    const said = await read();
    expect(said).toMatchObject({ amendedAt: '' });
    expect(said?.saidAt.slice(0, 4)).not.toBe('1999');
    const change = async (changes: Readonly<Record<string, unknown>>) => {
      const { id = '', version = 0 } = (await read()) ?? {};
      const changed = await changeItem(ann(), { kind: 'expected-effect', id, version, changes });
      if (!changed.ok) throw new Error(describeFailure(changed.failure));
    };
    await change({ beganOn: '2017-06-01', saidAt: long });
    expect(await read()).toMatchObject({ beganOn: '2017-06-01', saidAt: said?.saidAt, amendedAt: '' });
    await change({ measure: 'Needles that wardens find', amendedAt: '' });
    expect((await read())?.amendedAt).not.toBe('');
    expect((await read())?.saidAt).toBe(said?.saidAt);
  });

  it('no longer takes £0 for confirmed once the amount is changed, even back to £0; what is undone is confirmed again', async () => {
    const fields = { ...KINDS.grant.blank('Safer streets'), amount: { pence: 0 }, zeroConfirmed: true };
    const added = await createItem(ann(), { kind: 'grant', editionId: draft, fields });
    if (!added.ok) throw new Error(describeFailure(added.failure));
    const read = async () => (await items()).grant.find(({ name }) => name === 'Safer streets');
    const change = async (changes: Readonly<Record<string, unknown>>) => {
      const { id = '', version = 0 } = (await read()) ?? {};
      const changed = await changeItem(ann(), { kind: 'grant', id, version, changes });
      if (!changed.ok) throw new Error(describeFailure(changed.failure));
      return (await read())?.zeroConfirmed;
    };
    expect(await change({ funder: 'Kent', amount: { pence: 0 } })).toBe(true);
    expect(await change({ amount: { pence: 100 } })).toBe(false);
    expect(await change({ amount: { pence: 0 } })).toBe(false);
    expect(await change({ zeroConfirmed: true })).toBe(true);
    expect(await change({ amount: null })).toBe(false);
    expect((await undoLast(ann(), { editionId: draft })).ok).toBe(true);
    expect(await read()).toMatchObject({ amount: { pence: 0 }, zeroConfirmed: true });
    expect(await change({ amount: null })).toBe(false);
    expect(await change({ amount: { pence: 0 }, zeroConfirmed: true })).toBe(true);
    // Nor where undoing changes the amount that somebody else has confirmed since.
    await change({ amount: { pence: 500 } });
    await change({ amount: { pence: 0 } });
    const { id = '', version = 0 } = (await read()) ?? {};
    expect((await changeItem(api.contextOf('bob'), { kind: 'grant', id, version, changes: { zeroConfirmed: true } })).ok).toBe(true);
    expect((await undoLast(ann(), { editionId: draft })).ok).toBe(true);
    expect(await read()).toMatchObject({ amount: { pence: 500 }, zeroConfirmed: false });
    expect(await change({ amount: { pence: 0 } })).toBe(false);
  });

  it('a change is stored with its history in one change set', async () => {
    const priority = await first('priority');
    const changed = await changeItem(ann(), {
      kind: 'priority',
      id: priority.id,
      version: priority.version,
      changes: { summary: 'Know who they are.' },
    });
    expect(changed.ok).toBe(true);
    expect(await first('priority')).toMatchObject({ summary: 'Know who they are.', version: priority.version + 1 });
    const [entry] = await listChangesOf(database().db, ann().scope, 'priority', priority.id);
    expect(entry).toMatchObject({
      actorName: 'ann',
      changes: [{ changeType: 'changed', before: { summary: priority.summary }, after: { summary: 'Know who they are.' } }],
    });
  });

  it('the procedures of a kind take and answer what its definition says, and refuse the rest before anything is read', async () => {
    const { items: typed } = api.callerOf('ann');
    const {
      priority: [priority],
      action: [known],
    } = await items();
    if (priority === undefined || known === undefined) throw new Error('there are priorities and actions');
    const { id: _id, position: _position, version: _version, ...others } = known;
    const fields = {
      ...others,
      priorityId: priority.id,
      text: 'Visit every nail bar',
      extra: {},
      due: '2018-08',
      status: 'not-started',
    } as const;
    const { item, kept } = await typed.action.add({ editionId: draft, fields });
    expect(item).toMatchObject({ ...fields, extra: {}, version: 1 });
    expect(kept.map((touched) => touched.item.id)).toContain(item.id);
    const changed = await typed.action.change({ id: item.id, version: 1, changes: { due: 'quarterly' } });
    expect(changed.item).toEqual({ ...item, due: 'quarterly', version: 2 });
    await expect(typed.action.change({ id: item.id, version: 1, changes: { due: '2018-09' } })).rejects.toThrow('changed');
    // @ts-expect-error -- the identifier of a priority is none of an action
    await expect(typed.action.change({ id: priority.id, version: 1, changes: {} })).rejects.toThrow('act_');
    // @ts-expect-error -- an action has no such state
    await expect(typed.action.change({ id: item.id, version: 2, changes: { status: 'finished' } })).rejects.toThrow('status');
    // @ts-expect-error -- an action has no such field
    await expect(typed.action.change({ id: item.id, version: 2, changes: { dueOn: '2018' } })).rejects.toThrow('dueOn');
    expect((await typed.action.move({ id: item.id, to: 0 })).item.position).toBe(0);
    expect((await typed.action.list({ editionId: draft })).find(({ id }) => id === item.id)).toMatchObject({ due: 'quarterly' });
    expect((await typed.action.remove({ id: item.id, version: 2 })).gone).toEqual([{ kind: 'action', id: item.id }]);
    const { item: agency } = await typed.agency.add({ fields: { name: 'Us', shortName: 'Us', standing: 'voluntary', about: '' } });
    expect((await typed.agency.list({})).map(({ id }) => id)).toContain(agency.id);
  });

  it('a change leaves alone what it does not name, also where a field has a value for items from before it', async () => {
    const { items: typed } = api.callerOf('ann');
    const { item } = await typed.contradiction.add({
      editionId: draft,
      fields: { subject: 'A number', statements: '', carried: '', settled: false, isPublic: true },
    });
    const { item: changed } = await typed.contradiction.change({ id: item.id, version: 1, changes: { settled: true } });
    expect(changed).toMatchObject({ settled: true, isPublic: true });
  });

  it('a stale write is refused with both texts, and changes nothing', async () => {
    const priority = await first('priority');
    const stale = await changeItem(api.contextOf('bob'), {
      kind: 'priority',
      id: priority.id,
      version: priority.version - 1,
      changes: { summary: 'Mine.' },
    });
    expect(failureOf(stale)).toEqual({
      code: 'stale-version',
      what: 'priority',
      yours: { summary: 'Mine.' },
      theirs: { summary: 'Know who they are.' },
      version: priority.version,
    });
    expect((await first('priority')).summary).toBe('Know who they are.');
  });

  it('of twenty writes at once over one version exactly one is stored', async () => {
    const action = await first('action');
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        changeItem(api.contextOf(`writer ${index.toString()}`), {
          kind: 'action',
          id: action.id,
          version: action.version,
          changes: { text: `Text ${index.toString()}` },
        }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await first('action')).version).toBe(action.version + 1);
  });

  it('an item is added at the end, with an address made of its title', async () => {
    const fields = {
      title: 'Rural Crime',
      summary: '',
      aim: '',
      why: '',
      lead: { state: 'not-decided' },
      subgroupId: null,
      actionPlan: { state: 'to-come', note: 'Soon.' },
      contactIds: [],
      easyRead: '',
    };
    for (const slug of ['rural-crime', 'rural-crime-2']) {
      const created = await createItem(ann(), { kind: 'priority', editionId: draft, fields });
      expect(created.ok && created.value.kept[0]?.item).toMatchObject({ slug });
    }
    expect((await items()).priority.slice(-2).map(({ position }) => position)).toEqual([5, 6]);
  });

  it('a new title makes the lineage say renamed, in the same change set', async () => {
    const priority = await first('priority');
    const changed = await changeItem(ann(), {
      kind: 'priority',
      id: priority.id,
      version: priority.version,
      changes: { title: 'Serious Organised Crime' },
    });
    expect(changed.ok && changed.value.kept.map(({ kind }) => kind)).toEqual(['priority', 'lineage']);
    expect((await first('lineage')).kind).toBe('renamed');
    const undone = await undoLast(ann(), { editionId: draft });
    expect(undone.ok).toBe(true);
    expect((await first('lineage')).kind).toBe('retained');
    expect((await first('priority')).title).toBe(priority.title);
  });

  it('an item moves among its siblings only', async () => {
    const before = (await items()).priority.map(({ id }) => id);
    const [moving] = before;
    if (moving === undefined) throw new Error('there are priorities');
    await moveItem(ann(), { kind: 'priority', id: moving, to: 2 });
    const after = (await items()).priority.map(({ id }) => id);
    expect(after.indexOf(moving)).toBe(2);
    expect(after.toSorted()).toEqual(before.toSorted());
    await undoLast(ann(), { editionId: draft });
    expect((await items()).priority.map(({ id }) => id)).toEqual(before);
  });

  it('a priority goes with all that hangs on it, is let go of by lineage, and comes back whole', async () => {
    const before = await items();
    const [priority] = before.priority;
    if (priority === undefined) throw new Error('there are priorities');
    const removed = await removeItem(ann(), { kind: 'priority', id: priority.id, version: priority.version });
    expect(removed.ok && removed.value.gone.length).toBeGreaterThan(10);
    const after = await items();
    expect(JSON.stringify(after)).not.toContain(priority.id);
    expect(after.lineage[0]?.toIds).toEqual([]);
    expect((await undoLast(ann(), { editionId: draft })).ok).toBe(true);
    const withoutVersions = (value: unknown) => JSON.stringify(value).replaceAll(/"version":\d+/g, '');
    expect(withoutVersions(await items())).toBe(withoutVersions(before));
  });

  it('what somebody changed since is not undone over their head', async () => {
    const theme = await first('theme');
    await changeItem(ann(), { kind: 'theme', id: theme.id, version: theme.version, changes: { summary: 'Of Ann.' } });
    await changeItem(api.contextOf('bob'), { kind: 'theme', id: theme.id, version: theme.version + 1, changes: { summary: 'Of Bob.' } });
    expect(failureOf(await undoLast(ann(), { editionId: draft })).code).toBe('stale-version');
    expect((await first('theme')).summary).toBe('Of Bob.');
  });

  it('an agency that leads something is not removed, and the refusal says where it leads', async () => {
    const failure = failureOf(await removeItem(ann(), { kind: 'agency', id: 'age_maidstone-cgl', version: 1 }));
    expect(describeFailure(failure)).toMatch(/^This agency is still used by: “.+”\. Change those first\.$/);
  });

  it('a published edition is locked', async () => {
    const locked = await changeItem(ann(), {
      kind: 'priority',
      id: 'pri_maidstone-2017-18-substance-misuse',
      version: 1,
      changes: { title: 'Changed after publication' },
    });
    expect(failureOf(locked)).toEqual({ code: 'edition-locked', label: '2017-18' });
  });

  it('items of another edition or partnership cannot be named', async () => {
    const action = await first('action');
    const change = (changes: Readonly<Record<string, unknown>>) =>
      changeItem(ann(), { kind: 'action', id: action.id, version: action.version, changes });
    for (const changes of [
      { priorityId: 'pri_maidstone-2017-18-substance-misuse' },
      { leadAgency: { kind: 'agencies', agencyIds: ['age_ashford-council'], andPartners: false } },
      { leadAgency: { kind: 'subgroup', subgroupId: 'sub_maidstone-2017-18-substance-misuse', members: false } },
    ])
      expect(failureOf(await change(changes)).code).toBe('invalid');
  });

  it('fields that do not exist are refused, those of the envelope too', async () => {
    const action = await first('action');
    for (const changes of [
      { version: 9 },
      { id: 'act_other' },
      { partnershipId: 'par_other' },
      { editionId: EDITION_2017 },
      { position: 3 },
      { nonsense: 1 },
    ])
      expect(failureOf(await changeItem(ann(), { kind: 'action', id: action.id, version: action.version, changes })).code).toBe('invalid');
  });
});
