import { insertPublication, listPublications } from '@saferplan/database/publication';
import { deletePracticeCopy } from '@saferplan/database/practice';
import { type PartnershipScope, scopeFor } from '@saferplan/database/scope';
import { listEditions } from '@saferplan/database/plan';
import { PartnershipId, PublicationId } from '@saferplan/domain/shared';
import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { askForReminders, sendReminders } from '../monitoring/reminders.ts';
import { publishEdition } from '../publication/service.ts';
import { browserOf, type TestBrowser } from '../../testing/browser.ts';
import { EDITION_2017, EMAIL, onBothInstalled, openApi, PASSWORD, type TestApi } from '../../testing/open-api.ts';

interface Made {
  readonly id: string;
  readonly slug: string;
}

/** Every row of every table that belongs to a partnership, as one text. */
async function rowsOf({ db }: TestApi, partnershipId: string): Promise<string> {
  const tables = (await db.introspection.getTables()).filter(({ columns }) => columns.some(({ name }) => name === 'partnership_id'));
  const rows = await Promise.all(
    tables.map(({ name }) => sql`select * from ${sql.table(name)} where partnership_id = ${partnershipId}`.execute(db)),
  );
  return JSON.stringify(rows.map((found) => found.rows));
}

onBothInstalled('a practice copy', (database) => {
  let api: TestApi;
  let ann: TestBrowser;
  let made: Made;
  let scope: PartnershipScope;
  const real = () => api.contextOf('ann').scope;
  beforeAll(async () => {
    api = await openApi(database());
    ann = browserOf(api.app, { address: '203.0.113.10' });
    expect(await ann.signIn(EMAIL, PASSWORD)).toBe(200);
    const { token } = await api.callerOf('ann').accounts.invite({
      invitation: { name: 'Lee', email: 'lee@example.org', role: 'lead', publisher: true, leads: ['organised-crime-groups'] },
    });
    await api.anonymous().accounts.useLink({ token, password: 'wombat gravel tulip seven' });
    made = (await ann.call('practice.make', null)) as Made;
    scope = scopeFor(PartnershipId.parse(made.id));
  });

  it('has everything of the plan under identifiers of its own, and the same members without the right to publish', async () => {
    const before = await api.callerOf('ann').plan.edition({ editionId: EDITION_2017 });
    const [edition] = await listEditions(api.db, scope);
    const there = api.callerOf('ann', undefined, scope);
    const { content } = await there.plan.edition({ editionId: edition?.id ?? EDITION_2017 });
    const textsOf = (items: typeof content.items) => items.action.map(({ text }) => text).toSorted();
    expect(textsOf(content.items)).toEqual(textsOf(before.content.items));
    expect(content.items.lineage).toHaveLength(before.content.items.lineage.length);
    expect((await there.spc.overview()).map(({ series }) => series.title)).toEqual(
      (await api.callerOf('ann').spc.overview()).map(({ series }) => series.title),
    );
    const copied = await rowsOf(api, made.id);
    const originals = Object.values(before.content.items).flatMap((items) => items.map(({ id }: { readonly id: string }) => id));
    expect(originals.length).toBeGreaterThan(100);
    for (const id of [...originals, EDITION_2017, before.content.plan.id]) expect(copied).not.toContain(`"${id}"`);
    expect((await there.accounts.people()).members.map(({ name, role, publisher }) => [name, role, publisher])).toEqual([
      ['Administrator', 'administrator', false],
      ['Lee', 'lead', false],
    ]);
  });

  it('cannot be published, whoever asks and whichever way', async () => {
    const [edition] = await listEditions(api.db, scope);
    const editionId = edition?.id ?? EDITION_2017;
    for (const [procedure, input] of [
      ['publication.publish', { editionId }],
      ['publication.ask', { subject: { kind: 'end-four-eyes' }, reason: 'Because.' }],
      ['monitoring.sendTestEmail', null],
      ['accounts.invite', { invitation: {} }],
      ['practice.make', null],
    ] as const)
      await expect(ann.call(procedure, input, made.slug)).rejects.toThrow(/practice copy|Your role/u);
    await expect(ann.call('practice.make', null, made.slug)).rejects.toThrow('This is a practice copy');
    for (const isImport of [false, true])
      expect(await publishEdition(api.contextOf('ann', undefined, scope), { editionId, isImport })).toMatchObject({
        ok: false,
        failure: { code: 'practice-copy' },
      });
    const planted = {
      id: PublicationId.parse('pub_planted'),
      editionId,
      label: '2017-18',
      startsOn: '2017-04-01',
      sha256: 'x',
      body: '{}',
      publishedAt: '2017-04-01T00:00:00Z',
      publishedBy: 'ann',
    };
    await expect(api.db.transaction().execute((trx) => insertPublication(trx, scope, planted))).rejects.toThrow('never published');
    expect(await listPublications(api.publications, scope)).toEqual([]);
    for (const path of [`/${made.slug}`, `/${made.slug}/`, `/${made.slug}/data/plan.json`, `/${made.slug}/feed.atom`])
      expect((await api.app.request(path)).status).toBe(404);
    for (const path of ['/', '/sitemap.xml', '/search?q=practice', '/data', '/robots.txt'])
      expect(await (await api.app.request(path)).text()).not.toContain(made.slug);
  });

  it('sends nobody anything', async () => {
    const sent: string[] = [];
    const parts = {
      db: api.db,
      mailer: ({ text }: { readonly text: string }) => {
        sent.push(text);
        return Promise.resolve();
      },
      origin: 'https://plan.example',
      now: () => new Date('2017-08-14T08:00:00Z'),
      replica: 'one',
    };
    await askForReminders(parts);
    await sendReminders(parts);
    expect(sent).toHaveLength(1);
    expect((await api.db.selectFrom('job').select('partnership_id').execute()).map((job) => job.partnership_id)).toEqual([
      real().partnershipId,
    ]);
  });

  it('lets its members do what they may do in the partnership by now, but publish', async () => {
    const { userId = '' } = (await api.callerOf('ann').accounts.people()).members.find(({ name }) => name === 'Lee') ?? {};
    await ann.call('accounts.changeMember', { userId, fields: { role: 'reader', publisher: true, leads: [] } });
    const { members } = await api.callerOf('ann', undefined, scope).accounts.people();
    expect(members.find(({ name }) => name === 'Lee')).toMatchObject({ role: 'reader', publisher: false, leads: [] });
  });

  it('takes no right over an account from the partnership, and gives none', async () => {
    const { userId = '' } = (await api.callerOf('ann').accounts.people()).members.find(({ name }) => name === 'Lee') ?? {};
    await expect(ann.call('accounts.makeResetLink', { userId }, made.slug)).rejects.toThrow('This is a practice copy');
    expect(await ann.call('accounts.makeResetLink', { userId })).toMatchObject({ token: expect.any(String) as string });
    expect(await ann.call('accounts.removeMember', { userId })).toEqual({ accountGone: true });
    expect(await rowsOf(api, made.id)).not.toContain(userId);
  });

  it('is one of two at most, and goes with everything in it, which what is published never does', async () => {
    const both = await Promise.allSettled([ann.call('practice.make', null), ann.call('practice.make', null)]);
    const second = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value as Made] : []))[0];
    const refused = both.flatMap((one): readonly unknown[] => (one.status === 'rejected' ? [one.reason] : []));
    if (second === undefined) throw new Error('of two at once one is made');
    expect(refused.map(String)).toEqual([expect.stringContaining('there can be no third')]);
    await expect(
      sql`insert into practice_copy (partnership_id, of_partnership_id, made_at, made_by)
        values (${real().partnershipId}, ${real().partnershipId}, 'x', 'x')`.execute(api.db),
    ).rejects.toThrow('is no practice copy');
    await expect(api.db.transaction().execute((trx) => deletePracticeCopy(trx, real()))).rejects.toThrow('Only a practice copy');
    await expect(sql`delete from change_log where partnership_id = ${real().partnershipId}`.execute(api.db)).rejects.toThrow('append-only');
    const [edition] = await listEditions(api.db, scope);
    // What was done in it leaves a history, and goes too.
    const there = api.callerOf('ann', undefined, scope);
    await there.plan.copyForward({ editionId: edition?.id ?? EDITION_2017 });
    const before = await listPublications(api.publications, real());
    for (const { id } of [made, second]) {
      await ann.call('practice.remove', { id });
      expect((await rowsOf(api, id)).replaceAll(/[[\],]/gu, '')).toBe('');
    }
    await expect(ann.call('practice.remove', { id: made.id })).rejects.toThrow('cannot find this practice copy');
    await expect(ann.call('practice.remove', { id: real().partnershipId })).rejects.toThrow('cannot find this practice copy');
    expect(await ann.ask('practice.list')).toEqual([]);
    expect(await listPublications(api.publications, real())).toEqual(before);
  });
});
