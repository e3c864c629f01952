import { describeRemark } from '@saferplan/messages/faults';
import { beforeAll, expect, it } from 'vitest';
import { EDITION_2017, onBothInstalled, openApi, ORIGIN, type TestApi } from '../../testing/open-api.ts';

onBothInstalled('how a partnership works', (database) => {
  let api: TestApi;
  const ann = () => api.callerOf('ann');
  const get = async (path: string) => {
    const answer = await api.app.request(path);
    return { status: answer.status, text: await answer.text() };
  };
  const change = async (changes: Readonly<Record<string, unknown>>): Promise<void> => {
    const { content } = await ann().plan.edition({ editionId: EDITION_2017 });
    await ann().plan.changePartnership({ version: content.partnership.version, changes });
    await ann().publication.publish({ editionId: EDITION_2017 });
  };
  const shared = async (kind: 'area' | 'area-change' | 'page', fields: Readonly<Record<string, unknown>>) =>
    (await ann().plan.create({ kind, editionId: null, fields })).kept[0]?.item.id ?? '';

  beforeAll(async () => {
    api = await openApi(database());
  });

  it('leaves out what it does without, from the next publication on, and has it again after', async () => {
    expect((await get('/trends')).status).toBe(200);
    await change({ features: ['scoring'] });
    expect((await get('/trends')).status).toBe(404);
    expect((await get('/trends/burglary')).status).toBe(404);
    expect((await get('/')).text).not.toContain('href="/trends"');
    expect((await get('/sitemap.xml')).text).not.toContain(`${ORIGIN}/trends<`);
    const plan = JSON.parse((await get('/data/plan.json')).text) as { series: unknown[]; grants: unknown[] };
    expect([plan.series, plan.grants]).toEqual([[], []]);
    await change({ features: ['trends', 'scoring', 'funding', 'consultations'] });
    expect((await get('/trends/burglary')).status).toBe(200);
  });

  it('numbers its priorities as it likes', async () => {
    await change({ numbering: 'letters' });
    expect((await get('/priorities/mental-health')).text).toContain('Priority E of 5');
    await change({ numbering: 'none' });
    expect((await get('/priorities/mental-health')).text).toContain('One of 5 priorities');
  });

  it('has a contact in its accessibility statement from the next publication on, and is asked for one until then', async () => {
    const gaps = async () => (await ann().plan.check({ editionId: EDITION_2017 })).map(({ remark }) => describeRemark(remark));
    const asked = 'The accessibility statement names no contact, which the regulations of 2018 ask for.';
    expect((await get('/accessibility')).text).toContain('has not given a contact');
    expect(await gaps()).toContain(asked);
    const contact = { name: 'Access team', about: '', email: 'access@example.org', telephone: '', address: '' };
    const { accessibility } = (await ann().plan.edition({ editionId: EDITION_2017 })).content.partnership;
    await change({ accessibility: { ...accessibility, contact } });
    expect(await gaps()).not.toContain(asked);
    expect((await get('/accessibility')).text).toContain('mailto:access@example.org');
    expect((await get('/accessibility')).text).not.toContain('has not given a contact');
    await expect(change({ accessibility: { ...accessibility, contact: { ...contact, email: 'nobody' } } })).rejects.toThrow();
  });

  it('refuses what it does not know', async () => {
    await expect(change({ features: ['magic'] })).rejects.toThrow();
    await expect(change({ seriesDefaults: { rules: 'guess', charts: {} } })).rejects.toThrow();
  });

  it('keeps the districts of an edition’s first day, whatever became of them later', async () => {
    const old = await shared('area', { name: 'Old Maidstone', kind: 'district', code: 'E07000110', policeName: 'Maidstone' });
    const west = await shared('area', { name: 'West Kent', kind: 'district', code: '', policeName: '' });
    const merged = { kind: 'renamed', on: '2018-04-01', fromIds: [old], toIds: [west], authority: 'An order', reason: '' };
    await shared('area-change', merged);
    await ann().publication.publish({ editionId: EDITION_2017 });
    expect((await get('/editions/2017-18/about')).text).toContain('It covers Old Maidstone.');
    await shared('area-change', { ...merged, on: '2017-01-01' });
    await expect(ann().publication.publish({ editionId: EDITION_2017 })).rejects.toThrow('ends 2 times');
  });

  it('has pages of its own in Markdown', async () => {
    const draft = await shared('page', {
      title: 'Our hub',
      slug: 'our-hub',
      summary: '',
      body: '## Where\n\nAt **the** [town hall](/contacts).',
    });
    expect(draft).toMatch(/^pag_/);
    expect((await get('/pages/our-hub')).status).toBe(404);
    await expect(shared('page', { title: 'Bad', slug: 'bad', summary: '', body: '<script>alert(1)</script>' })).rejects.toThrow('HTML');
  });
});
