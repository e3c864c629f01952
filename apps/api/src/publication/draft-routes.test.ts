import type { EditionId } from '@saferplan/domain/shared';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { EDITION_2017, onBothInstalled, openApi, type TestApi } from '../testing/open-api.ts';

onBothInstalled('the draft as a document', (database) => {
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
    expect(await ann.publication.list()).toEqual(published);
  });
});
