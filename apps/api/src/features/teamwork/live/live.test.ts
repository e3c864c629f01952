import { findUserByEmail, insertMembership } from '@saferplan/database/accounts';
import { appendChangeSet } from '@saferplan/database/change-log';
import { scopeFor } from '@saferplan/database/scope';
import { ChangeSetId } from '@saferplan/domain/shared';
import { partnership as dyffryn } from '@saferplan/partnership-dyffryn';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { beforeAll, expect, it } from 'vitest';
import { installPartnership } from '../../install/install-partnership.ts';
import { randomId } from '../../../platform/service-context.ts';
import { EDITION_2017, EMAIL, onBothInstalled, openApi, ORIGIN, type TestApi } from '../../../testing/open-api.ts';

const WITHIN = { interval: 20 };

onBothInstalled('members are told of what others change', (database) => {
  let api: TestApi;
  const priorityId = 'pri_maidstone-2017-18-mental-health';
  const comment = (name: string) => api.callerOf(name).teamwork.comment({ kind: 'priority', id: priorityId, text: `Said by ${name}` });
  /** What one window is told, as it comes, and whether it is still being told. */
  const openWindow = async (cookie: string, address = '/live') => {
    const response = await api.app.request(address, { headers: { cookie } });
    const told = { text: '', ended: false };
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const read = async (): Promise<void> => {
      for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) told.text += part.value;
      told.ended = true;
    };
    void read();
    await expect.poll(() => told.text, WITHIN).toContain('event: open');
    return { told, leave: () => reader?.cancel() };
  };
  beforeAll(async () => {
    api = await openApi(database());
    await installPartnership(api.db, dyffryn, () => new Date());
  });

  it('by which edition and which change, never by what was written or in another partnership; and nobody who is not signed in', async () => {
    expect((await api.app.request('/live')).status).toBe(401);
    const { told, leave } = await openWindow(await api.signIn());
    const elsewhere = {
      id: ChangeSetId.parse(randomId('chg')),
      editionId: null,
      actorId: 'eve',
      actorName: 'Eve',
      at: new Date().toISOString(),
    };
    await api.db.transaction().execute((trx) =>
      appendChangeSet(trx, scopeFor(dyffryn.partnership.id), {
        ...elsewhere,
        summary: { code: 'stored', text: 'There' },
        undoes: null,
        changes: [],
      }),
    );
    await comment('rae');
    await expect.poll(() => told.text, WITHIN).toContain('event: changed');
    const [, data = ''] = /event: changed\ndata: (?<data>.*)/u.exec(told.text) ?? [];
    expect(JSON.parse(data)).toEqual({ version: expect.any(Number), editions: [EDITION_2017], own: false });
    await api.callerOf('rae').teamwork.meet({ tab: 'r', place: '/plan' });
    await expect.poll(() => told.text, WITHIN).toContain('event: present');
    expect(told.text.match(/event: changed/gu)).toHaveLength(1);
    expect(told.text).not.toMatch(/Said by|rae|mental-health|\/plan/u);
    await leave();
  });

  it('no longer, once they have signed out: what comes after that is not told', async () => {
    const cookie = await api.signIn();
    const { told } = await openWindow(cookie);
    await api.app.request('/auth/sign-out', { method: 'POST', headers: { cookie, origin: ORIGIN } });
    await comment('sue');
    await expect.poll(() => told.ended, WITHIN).toBe(true);
    expect(told.text).not.toContain('event: changed');
  });

  it('of the partnership that the window names, whichever the browser has chosen since, and of none that they do not belong to', async () => {
    const cookie = await api.signIn();
    for (const none of ['dyffryn', '%0A', '', 'nowhere'])
      expect((await api.app.request(`/live?partnership=${none}`, { headers: { cookie } })).status, none).toBe(401);
    const userId = (await findUserByEmail(api.db, EMAIL))?.id ?? '';
    await insertMembership(api.db, { userId, partnershipId: dyffryn.partnership.id, role: 'reader', publisher: false, leads: [] });
    const chosen = `${cookie}; saferplan-partnership=dyffryn`;
    const own = await openWindow(chosen, `/live?partnership=${maidstone.partnership.slug}`);
    const other = await openWindow(chosen);
    await comment('tom');
    await expect.poll(() => own.told.text, WITHIN).toContain('event: changed');
    await own.leave();
    expect(other.told.text).not.toContain('event: changed');
    await other.leave();
  });

  it('in six windows at most: the oldest is let go for one more', async () => {
    const cookie = await api.signIn();
    const windows: Awaited<ReturnType<typeof openWindow>>[] = [];
    for (let count = 0; count < 7; count += 1) windows.push(await openWindow(cookie));
    await expect.poll(() => windows[0]?.told.ended, WITHIN).toBe(true);
    expect(windows.slice(1).map(({ told }) => told.ended)).toEqual(Array.from({ length: 6 }, () => false));
    api.stopping.abort();
    await expect.poll(() => windows.every(({ told }) => told.ended), WITHIN).toBe(true);
  });
});
