import type { EditionId } from '@saferplan/domain/shared';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { closePools } from '../../platform/workers/pool-on-demand.ts';
import { EDITION_2017, onBothInstalled, onInstalled, openApi, type TestApi } from '../../testing/open-api.ts';

onInstalled('the draft as a document', (database) => {
  let api: TestApi;
  let draft: EditionId;
  let cookie = '';
  const get = (path: string, headers: Record<string, string> = { cookie }) => api.app.request(path, { headers });

  beforeAll(async () => {
    api = await openApi(database());
    draft = (await api.callerOf('ann').plan.copyForward({ editionId: EDITION_2017 })).id;
    cookie = await api.signIn();
  });

  it('is for members alone, of their own editions', async () => {
    expect((await get(`/drafts/${draft}/plan.pdf`, {})).status).toBe(401);
    expect((await get('/drafts/edn_dyffryn-2026/plan.pdf')).status).toBe(404);
    expect((await get('/drafts/nonsense/plan.pdf')).status).toBe(404);
    expect((await get(`/drafts/${draft}/plan.exe`)).status).toBe(404);
  });

  it('says what is missing while it could not be published', async () => {
    const answer = await get(`/drafts/${draft}/plan.docx`);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('is kept: say why.');
  });

  it('holds what the draft says now, marked as one, and stores and publishes nothing', async () => {
    const ann = api.callerOf('ann');
    const { content } = await ann.plan.edition({ editionId: draft });
    for (const { id, version } of content.items.lineage)
      await ann.plan.change({ kind: 'lineage', id, version, changes: { reason: 'The work goes on.' } });
    const [priority] = content.items.priority;
    if (priority === undefined) throw new Error('there is a priority');
    await ann.plan.change({ kind: 'priority', id: priority.id, version: priority.version, changes: { summary: 'A canary of the draft.' } });
    const published = await ann.publication.list();
    const answer = await get(`/drafts/${draft}/plan.docx`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="maidstone-2018-19-draft.docx"');
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('A canary of the draft.');
    expect(strFromU8(files['word/header1.xml'] ?? new Uint8Array())).toContain('Draft of ');
    expect((await get(`/drafts/${draft}/plan.pdf`)).headers.get('content-type')).toBe('application/pdf');
    expect((await get(`/drafts/${draft}/assessment.pdf`)).status).toBe(404);
    const full = await get(`/drafts/${EDITION_2017}/assessment.docx?version=full`);
    expect(full.headers.get('content-disposition')).toBe('attachment; filename="maidstone-2017-18-assessment-full-draft.docx"');
    const report = await get(`/drafts/${EDITION_2017}/progress.docx?since=2017-04-01&until=2017-10-01`);
    const told = unzipSync(new Uint8Array(await report.arrayBuffer()))['word/document.xml'] ?? new Uint8Array();
    // The parts of a day keep together in a line.
    expect(strFromU8(told).replaceAll('\u00a0', ' ')).toContain('Red: late. It was due in August 2017 and is not done.');
    const everybody = await get('/progress.docx', {});
    const read = unzipSync(new Uint8Array(await everybody.arrayBuffer()))['word/document.xml'] ?? new Uint8Array();
    expect(strFromU8(read)).not.toContain('Red: late');
    const header = unzipSync(new Uint8Array(await full.arrayBuffer()))['word/header1.xml'] ?? new Uint8Array();
    expect(strFromU8(header)).toContain('OFFICIAL-SENSITIVE · Draft of ');
    expect(await ann.publication.list()).toEqual(published);
  });

  it('is read by members as the public pages that it would be, and by nobody else', async () => {
    const pages = `/drafts/${draft}/pages/`;
    const front = await get(pages);
    const html = await front.text();
    expect([front.status, front.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(html).toContain('Preview of a draft.');
    const [, priority = ''] = /href="(\/drafts\/[^"]*\/pages\/priorities\/[^"]+)"/u.exec(html) ?? [];
    const shown = await get(priority);
    expect(shown.status).toBe(200);
    expect(await shown.text()).toContain('A canary of the draft.');
    expect((await get(`${pages}priorities/there-is-none`)).status).toBe(404);
    expect((await get(pages, {})).status).toBe(401);
    expect((await get('/drafts/edn_dyffryn-2026/pages/')).status).toBe(404);
    // The app is told why as data, so that it says it in its own language.
    const asked = await api.app.request('/drafts/edn_dyffryn-2026/pages/', { headers: { accept: 'text/html, application/json' } });
    expect([asked.status, await asked.json()]).toEqual([401, { failure: { code: 'sign-in' }, message: 'Sign in to do this.' }]);
    expect(await (await get('/')).text()).not.toContain('A canary of the draft.');
  });

  it('has the paper for the committee, with what is exempt for those alone who may write it', async () => {
    const ann = api.callerOf('ann');
    const { content } = await ann.plan.edition({ editionId: EDITION_2017 });
    const [report] = content.items['committee-report'];
    if (report === undefined) throw new Error('the example has a paper');
    const { id, version } = report;
    await ann.plan.change({ kind: 'committee-report', id, version, changes: { exemptText: 'Only inside.' } });
    const at = (file: string): string => `/drafts/${EDITION_2017}/papers/${file}`;
    const textOf = async (path: string): Promise<string> => {
      const files = unzipSync(new Uint8Array(await (await get(path)).arrayBuffer()));
      return strFromU8(files['word/document.xml'] ?? new Uint8Array());
    };
    expect(await textOf(at(`${id}.docx`))).not.toContain('Only inside.');
    expect(await textOf(at(`${id}.docx?version=exempt`))).toContain('Only inside.');
    expect((await get(at(`${id}.docx`), {})).status).toBe(401);
    expect((await get(at('rep_none.docx'))).status).toBe(404);
    expect((await get(`/drafts/edn_dyffryn-2026/papers/${id}.docx`)).status).toBe(404);
  });

  it('is built in a thread, and not built for somebody who has gone', async () => {
    let threads = 0;
    const count = (): void => {
      threads += 1;
    };
    await closePools();
    process.on('worker', count);
    await api.callerOf('ann').publication.preview({ editionId: draft });
    process.off('worker', count);
    expect(threads).toBe(1);
    const answers = [
      `/drafts/${draft}/plan.pdf`,
      `/plan-files/${draft}/plan.xlsx`,
      `/trpc/plan.edition?input=${encodeURIComponent(JSON.stringify({ editionId: draft }))}`,
    ].map(async (path) => (await api.app.request(path, { headers: { cookie }, signal: AbortSignal.abort() })).status);
    expect(await Promise.all(answers)).toEqual([499, 499, 499]);
  });
});

onBothInstalled('the history of a draft', (database) => {
  let api: TestApi;
  let draft: EditionId;
  let cookie = '';
  const get = (path: string, headers: Record<string, string> = { cookie }) => api.app.request(path, { headers });

  beforeAll(async () => {
    api = await openApi(database());
    const ann = api.callerOf('ann');
    draft = (await ann.plan.copyForward({ editionId: EDITION_2017 })).id;
    const [kept] = (await ann.plan.edition({ editionId: draft })).content.items.lineage;
    if (kept === undefined) throw new Error('every priority is decided');
    await ann.plan.change({ kind: 'lineage', id: kept.id, version: kept.version, changes: { reason: 'The work goes on.' } });
    cookie = await api.signIn();
  });

  it('is a CSV file for those who may read all of it', async () => {
    const answer = await get(`/drafts/${draft}/history.csv`);
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, 'attachment; filename="history-2018-19.csv"']);
    const [header, newest, ...older] = (await answer.text()).trimEnd().split('\r\n');
    expect(header).toBe('at,who,summary,kind,item,change,before,after');
    expect(newest).toContain('The work goes on.');
    expect(older.length).toBeGreaterThan(50);
    expect((await get('/drafts/shared/history.csv')).status).toBe(200);
    expect((await get('/drafts/edn_dyffryn-2026/history.csv')).status).toBe(404);
    expect((await get(`/drafts/${draft}/history.csv`, {})).status).toBe(401);
  });
});
