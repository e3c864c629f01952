import { deleteFeedbackBefore } from '@saferplan/database/feedback';
import { scopeFor } from '@saferplan/database/scope';
import { FEEDBACK_LONGEST, feedbackKeptSince } from '@saferplan/domain/feedback';
import { PartnershipId } from '@saferplan/domain/shared';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { onBothInstalled, openApi, ORIGIN, type TestApi } from '../../testing/open-api.ts';
import { receiveFeedback } from './receive-feedback.ts';

onBothInstalled('feedback on the public pages', (database) => {
  let api: TestApi;
  const send = (fields: Record<string, string>, { origin = ORIGIN, type = 'application/x-www-form-urlencoded', path = '/feedback' } = {}) =>
    api.app.request(path, { method: 'POST', headers: { origin, 'content-type': type }, body: new URLSearchParams(fields).toString() });
  const kept = async () => (await api.callerOf('ann').feedback.list()).feedback;
  beforeAll(async () => {
    api = await openApi(database());
  });
  afterEach(async () => {
    await api.db.deleteFrom('feedback').execute();
    await api.db.deleteFrom('rateLimit').execute();
  });

  it('is sent by a form without a script, and read by those who keep the plan, with nothing of who wrote it', async () => {
    const form = await (await api.app.request('/feedback?about=/trends/burglary')).text();
    expect(form).toContain('<form class="feedback" action="/feedback" method="post">');
    expect(form).toContain('name="page" value="/trends/burglary"');
    const answer = await send({ page: '/trends/burglary', text: 'What is “usual”?\r\n<b>Say</b>.', website: '' });
    expect([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([
      303,
      '/feedback?sent=1',
      'no-store',
    ]);
    const thanks = await api.app.request('/feedback?sent=1');
    expect(thanks.headers.get('cache-control')).toBe('no-store');
    expect(await thanks.text()).toContain('It has been sent');
    const [one, ...others] = await kept();
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      page: '/trends/burglary',
      text: 'What is “usual”?\n<b>Say</b>.',
      language: 'en',
      state: 'new',
      sortedBy: '',
    });
    const rows = await api.db.selectFrom('feedback').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('203.0.113');
  });

  it('stands in the form again, with why, where it is refused, and is kept by no cache', async () => {
    for (const [text, said] of [
      ['', 'Write what you would like to say'],
      ['x'.repeat(FEEDBACK_LONGEST + 1), 'This is too long'],
      ['<script>http://a.example www.b.example https://c.example', 'too many web addresses'],
    ] as const) {
      const answer = await send({ page: '/actions', text });
      const html = await answer.text();
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([422, 'no-store']);
      expect(html).toContain(said);
      expect(html).toContain(`>${text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</textarea>`);
      expect(html).toContain('name="page" value="/actions"');
    }
    expect(await kept()).toEqual([]);
  });

  it('is not taken from another site, nor as anything but a form, nor from a program that fills in what people do not see', async () => {
    expect((await send({ text: 'Hello' }, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await send({ text: 'Hello' }, { type: 'text/plain' })).status).toBe(415);
    expect((await send({ text: 'Buy this', website: 'https://evil.example' })).status).toBe(303);
    // About a page that there cannot be: it is about none.
    expect((await send({ page: 'https://evil.example/', text: 'Hello' })).status).toBe(303);
    expect((await kept()).map(({ page, text }) => [page, text])).toEqual([['', 'Hello']]);
  });

  it('is refused for an hour where one network sends too much, and loses nothing', async () => {
    for (let sent = 0; sent < 6; sent += 1) expect((await send({ text: `Number ${sent.toString()}` })).status).toBe(303);
    const answer = await send({ text: 'One more' });
    expect(answer.status).toBe(429);
    expect(await answer.text()).toContain('>One more</textarea>');
    const later = new Date(Date.now() + 61 * 60 * 1000);
    const sent = { page: '', text: 'Later', language: 'en', trap: '', address: 'unknown' } as const;
    expect(await receiveFeedback(api.db, api.contextOf('ann').scope, sent, later)).toEqual({ ok: true, value: null });
  });

  it('is heard from everybody else also where fifty networks have sent all that they may', async () => {
    const { scope } = api.contextOf('ann');
    const now = new Date(Date.now() + 3 * 86_400_000);
    const from = (network: number, minute = 0) =>
      receiveFeedback(
        api.db,
        scope,
        { page: '', text: 'Hello', language: 'en', trap: '', address: `198.51.${network.toString()}.7` },
        new Date(now.getTime() + minute * 60_000),
      );
    for (let network = 0; network < 50; network += 1) for (let sent = 0; sent < 6; sent += 1) expect((await from(network)).ok).toBe(true);
    expect((await from(1, 61)).ok).toBe(false);
    expect((await from(77, 61)).ok).toBe(true);
    expect((await from(77, 62)).ok).toBe(false);
    expect((await from(78, 62)).ok).toBe(true);
    await api.db.deleteFrom('feedback').execute();
  });

  it('is sorted, with what a colleague did meanwhile told, and deleted by hand or after a year', async () => {
    await send({ text: 'The lamp at the bridge is broken' });
    const [one] = await kept();
    if (one === undefined) throw new Error('it was sent');
    const { id, version } = one;
    await api.callerOf('ann').feedback.sort({ id, version, state: 'to-do', note: 'Told the highways team' });
    expect((await kept())[0]).toMatchObject({ state: 'to-do', note: 'Told the highways team', sortedBy: 'ann', version: 2 });
    await expect(api.callerOf('bob').feedback.sort({ id, version, state: 'done', note: '' })).rejects.toThrow('Someone else changed');
    expect(await deleteFeedbackBefore(api.db, feedbackKeptSince(new Date()))).toBe(0);
    expect(await deleteFeedbackBefore(api.db, feedbackKeptSince(new Date(Date.now() + 366 * 86_400_000)))).toBe(1);
    await send({ text: 'My neighbour Jo Example did it' });
    const [named] = await kept();
    if (named === undefined) throw new Error('it was sent');
    const asRead = { id: named.id, version: named.version };
    await api.callerOf('bob').feedback.sort({ ...asRead, state: 'to-do', note: 'Is being looked into' });
    await expect(api.callerOf('ann').feedback.remove(asRead)).rejects.toThrow('Someone else changed');
    const sorted = { id: named.id, version: named.version + 1 };
    await api.callerOf('ann').feedback.remove(sorted);
    expect(await kept()).toEqual([]);
    await expect(api.callerOf('ann').feedback.remove(sorted)).rejects.toThrow('cannot find');
    await send({ text: 'The lamp is broken again' });
    const [again] = await kept();
    // As an app from before an upgrade sends it.
    await api.callerOf('ann').feedback.remove({ id: again?.id ?? '' });
    expect(await kept()).toEqual([]);
  });

  it('is for administrators and editors of its partnership, and for nobody else', async () => {
    await send({ text: 'Hello' });
    for (const role of ['lead', 'analyst', 'reader'] as const)
      await expect(api.callerOf('cy', { role, publisher: true, leads: [] }).feedback.list()).rejects.toThrow('role does not allow');
    await expect(api.anonymous().feedback.list()).rejects.toThrow('Sign in');
    const elsewhere = scopeFor(PartnershipId.parse('par_elsewhere'));
    expect((await api.callerOf('eve', undefined, elsewhere).feedback.list()).feedback).toEqual([]);
  });
});
