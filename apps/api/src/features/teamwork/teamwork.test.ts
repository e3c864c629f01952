import { beforeAll, expect, it } from 'vitest';
import { EDITION_2017, onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';

onBothInstalled('working together', (database) => {
  let api: TestApi;
  const READER = { role: 'reader', publisher: false, leads: [] } as const;
  const ann = () => api.callerOf('ann');
  const priorityId = 'pri_maidstone-2017-18-mental-health';
  beforeAll(async () => {
    api = await openApi(database());
  });

  it('a comment stands on its item, asks for somebody by name, and is settled', async () => {
    await api.callerOf('rae', READER).teamwork.comment({ kind: 'priority', id: priorityId, text: 'Who leads this, @Administrator?' });
    const [comment] = await ann().teamwork.comments({ editionId: EDITION_2017 });
    expect(comment).toMatchObject({ authorName: 'rae', itemId: priorityId, settled: null });
    const names = await ann().teamwork.names();
    expect(comment?.mentions).toEqual(names.filter(({ name }) => name === 'Administrator').map(({ userId }) => userId));
    if (comment === undefined) throw new Error('it was added');
    const settle = { editionId: EDITION_2017, id: comment.id, settled: true };
    await expect(api.callerOf('rob', READER).teamwork.settle(settle)).rejects.toThrow('Your role does not allow this.');
    expect((await ann().teamwork.comments({ editionId: EDITION_2017 }))[0]?.settled).toBeNull();
    await api.callerOf('rae', READER).teamwork.settle(settle);
    await api.callerOf('rae', READER).teamwork.settle({ ...settle, settled: false });
    await ann().teamwork.settle({ editionId: EDITION_2017, id: comment.id, settled: true });
    expect((await ann().teamwork.comments({ editionId: EDITION_2017 }))[0]?.settled?.by).toBe('ann');
    const [newest] = await ann().plan.recentChanges({ editionId: EDITION_2017, limit: 1 });
    expect(newest?.summary).toEqual({ code: 'comment-settled' });
  });

  it.each(['', '<script>alert(1)</script>', 'x'.repeat(2001)])('a comment that is no plain words is refused: %#', async (text) => {
    await expect(ann().teamwork.comment({ kind: 'priority', id: priorityId, text })).rejects.toThrow();
  });

  it('a comment on what is not there is refused', async () => {
    await expect(ann().teamwork.comment({ kind: 'priority', id: 'pri_none', text: 'Hello' })).rejects.toThrow('cannot find this priority');
  });

  it('everybody sees who else is here, and nobody sees themselves', async () => {
    expect(await ann().teamwork.meet({ tab: 'a', place: '/plan' })).toEqual([]);
    expect(await api.callerOf('bob').teamwork.meet({ tab: 'b', place: '/data' })).toEqual([
      { userId: 'ann', userName: 'ann', place: '/plan' },
    ]);
    await ann().teamwork.meet({ tab: 'a', place: '/history' });
    expect(await api.callerOf('bob').teamwork.meet({ tab: 'b', place: '/data' })).toEqual([
      { userId: 'ann', userName: 'ann', place: '/history' },
    ]);
  });

  it('tells each member where the editions stand and what waits for them, and nobody what waits for others', async () => {
    const waiting = await ann().teamwork.waiting();
    expect(waiting.editions.map(({ label, state }) => `${label} ${state}`)).toEqual(['2017-18 published', '2016-17 superseded']);
    // Every date of the example has passed.
    expect(waiting.delivery).toMatchObject({ label: '2017-18', dueSoon: 0 });
    expect(waiting.delivery?.late).toBeGreaterThan(0);
    const before = await api.callerOf('rae', READER).teamwork.waiting();
    expect(before).toMatchObject({ comments: null, requests: null, delivery: null });
    const [lead] = (await ann().plan.edition({ editionId: EDITION_2017 })).content.items.priority;
    const led = await api.callerOf('lou', { role: 'lead', publisher: false, leads: [lead?.slug ?? ''] }).teamwork.waiting();
    expect(led.delivery?.late).toBeGreaterThan(0);
    expect(led.delivery?.late).toBeLessThan(waiting.delivery?.late ?? 0);
    const [{ userId, name } = { userId: '', name: '' }] = await ann().teamwork.names();
    await ann().teamwork.comment({ kind: 'priority', id: priorityId, text: `Is it so, @${name}?` });
    expect((await api.callerOf(userId).teamwork.waiting()).comments).toEqual({ count: 1, label: '2017-18' });
    expect((await ann().teamwork.waiting()).comments).toBeNull();
  });

  it('finds every word of every edition, names first', async () => {
    const found = await ann().teamwork.search({ query: 'needle' });
    expect(found.map(({ label }) => label)).toContain('2017-18');
    expect((await ann().teamwork.search({ query: 'mental health' }))[0]).toMatchObject({ name: 'Mental Health', label: '2017-18' });
    expect(await ann().teamwork.search({ query: 'zebra crossing polka' })).toEqual([]);
    expect(await ann().teamwork.search({ query: '  ' })).toEqual([]);
  });

  it('what was removed waits in the bin with all that hung on it, until it is put back', async () => {
    const draft = (await ann().plan.copyForward({ editionId: EDITION_2017 })).id;
    const before = (await ann().plan.edition({ editionId: draft })).content.items;
    const [priority] = before.priority;
    if (priority === undefined) throw new Error('there are priorities');
    await ann().plan.remove({ kind: 'priority', id: priority.id, version: priority.version });
    await ann().plan.create({ kind: 'alignment', editionId: draft, fields: { body: 'County', text: 'Something since' } });
    const [binned] = await ann().plan.bin({ editionId: draft });
    expect(binned).toMatchObject({ actorName: 'ann', count: 12 });
    if (binned === undefined) throw new Error('it is in the bin');
    await expect(api.callerOf('rae', READER).plan.restore({ editionId: draft, changeSetId: binned.changeSetId })).rejects.toThrow(
      'Your role does not allow this.',
    );
    await ann().plan.restore({ editionId: draft, changeSetId: binned.changeSetId });
    const after = (await ann().plan.edition({ editionId: draft })).content.items;
    for (const kind of ['priority', 'outcome', 'action', 'indicator'] as const)
      expect(after[kind].map(({ id }) => id).toSorted()).toEqual(before[kind].map(({ id }) => id).toSorted());
    expect(await ann().plan.bin({ editionId: draft })).toEqual([]);
  });
});
