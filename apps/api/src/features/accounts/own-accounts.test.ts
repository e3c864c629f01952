import { scopeFor } from '@saferplan/database/scope';
import { partnership as dyffryn } from '@saferplan/partnership-dyffryn';
import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { insertMembership } from '@saferplan/database/accounts';
import { installPartnership } from '../install/install-partnership.ts';
import { browserOf, type TestBrowser, tokenIn } from '../../testing/browser.ts';
import { EMAIL, onBothInstalled, openApi, PASSWORD, type TestApi } from '../../testing/open-api.ts';
import { createAccount } from '../../platform/accounts/auth.ts';
import { invite as makeInvitation } from './invitation.service.ts';
import { makeAdministrator } from './operator.service.ts';
import { makeResetLinkAsOperator } from './reset-link.service.ts';

const HERE = 'maidstone';
const THERE = dyffryn.partnership.slug;
const EVE = 'eve@dyffryn.example';
const EVES = 'wombat gravel tulip seven';
const NEW = 'gravel tulip wombat eight';

interface People {
  readonly members: readonly { readonly userId: string; readonly email: string; readonly role: string }[];
  readonly links: readonly unknown[];
  readonly signIns: readonly { readonly email: string; readonly outcome: string; readonly address: string }[];
}

/** Every row of every table, as one text. */
async function everything(api: TestApi): Promise<string> {
  const tables = await api.db.introspection.getTables();
  const rows = await Promise.all(
    tables.map(async ({ name }) => JSON.stringify((await sql`select * from ${sql.table(name)}`.execute(api.db)).rows)),
  );
  return rows.join('\n');
}

onBothInstalled('an account that belongs to two partnerships', (database) => {
  let api: TestApi;
  let ann: TestBrowser;
  let eve: TestBrowser;
  const people = async (who: TestBrowser, partnership: string): Promise<People> =>
    (await who.ask('accounts.people', partnership)) as People;
  const idOf = async (who: TestBrowser, partnership: string, email: string): Promise<string> =>
    (await people(who, partnership)).members.find((member) => member.email === email)?.userId ?? '';
  const invite = async (who: TestBrowser, partnership: string, email: string, role = 'editor'): Promise<string> => {
    const invitation = { name: 'Somebody Else', email, role, publisher: true, leads: [] };
    return ((await who.call('accounts.invite', { invitation }, partnership)) as { token: string }).token;
  };
  beforeAll(async () => {
    api = await openApi(database());
    await installPartnership(api.db, dyffryn, () => new Date('2026-11-23T10:00:00Z'));
    const { id } = await createAccount(api.auth, api.db, { email: EVE, name: 'Eve', password: EVES });
    await insertMembership(api.db, {
      userId: id,
      partnershipId: dyffryn.partnership.id,
      role: 'administrator',
      publisher: true,
      leads: [],
    });
    ann = browserOf(api.app, { address: '203.0.113.10' });
    eve = browserOf(api.app, { address: '203.0.113.66' });
    expect(await ann.signIn(EMAIL, PASSWORD)).toBe(200);
    expect(await eve.signIn(EVE, EVES)).toBe(200);
  });

  it('is not taken over by an administrator of another partnership who invites it and follows the link', async () => {
    const token = await invite(eve, THERE, EMAIL);
    const thief = browserOf(api.app, { address: '203.0.113.66' });
    await expect(thief.call('accounts.useLink', { token, password: NEW })).rejects.toThrow('Sign in with it to accept');
    await expect(eve.call('accounts.acceptInvitation', { token }, THERE)).rejects.toThrow(`There is an account for ${EMAIL}`);
    expect((await people(eve, THERE)).members.map(({ email }) => email)).toEqual([EVE]);
    await expect(eve.call('accounts.makeResetLink', { userId: await idOf(ann, HERE, EMAIL) }, THERE)).rejects.toThrow(
      'cannot find this member',
    );
    expect(await thief.signIn(EMAIL, NEW)).toBe(401);
    expect(await ann.whoAmI()).toBe(EMAIL);
  });

  it('is not taken over by a colleague where it is the operator’s, whose installation it would give away', async () => {
    const token = await invite(ann, HERE, 'mal@example.org', 'administrator');
    const mal = browserOf(api.app, { address: '203.0.113.67' });
    await mal.call('accounts.useLink', { token, password: NEW });
    expect(await mal.signIn('mal@example.org', NEW)).toBe(200);
    const userId = await idOf(mal, HERE, EMAIL);
    for (const procedure of ['accounts.makeResetLink', 'accounts.resetSecondFactor', 'accounts.removeMember', 'accounts.eraseMember'])
      await expect(mal.call(procedure, { userId }, HERE)).rejects.toThrow('that of whoever runs this server');
    expect(await ann.whoAmI()).toBe(EMAIL);
    await ann.call('accounts.eraseMember', { userId: await idOf(ann, HERE, 'mal@example.org') });
  });

  it('nor made anew by whoever invites the operator’s address before there is an account of it', async () => {
    const context = api.contextOf('eve', undefined, scopeFor(dyffryn.partnership.id));
    const invitation = { name: 'Not They', email: 'operator@example.org', role: 'reader', publisher: false, leads: [] };
    expect(await makeInvitation(context, { invitation, operatorEmail: 'operator@example.org' })).toMatchObject({
      ok: false,
      failure: { code: 'operator-account' },
    });
    expect(await makeInvitation(context, { invitation, operatorEmail: null })).toMatchObject({ ok: true });
  });

  it('ends every other session at once, and none of its own', async () => {
    const phone = browserOf(api.app, { address: '203.0.113.12' });
    expect(await phone.signIn(EMAIL, PASSWORD)).toBe(200);
    expect((await ann.send('/auth/revoke-other-sessions', { body: {} })).status).toBe(200);
    expect([await phone.whoAmI(), await ann.whoAmI(), await eve.whoAmI()]).toEqual([null, EMAIL, EVE]);
  });

  it('closes the tour for good, wherever it signs in, and for nobody else', async () => {
    await ann.call('accounts.closeNotice', { notice: 'tour' });
    await ann.call('accounts.closeNotice', { notice: 'tour' });
    const elsewhere = browserOf(api.app, { address: '203.0.113.13' });
    expect(await elsewhere.signIn(EMAIL, PASSWORD)).toBe(200);
    expect(await elsewhere.ask('accounts.session')).toMatchObject({ closedNotices: ['tour'] });
    expect(await eve.ask('accounts.session')).toMatchObject({ closedNotices: [] });
  });

  it('joins by its own consent, and keeps its name and password', async () => {
    const token = await invite(eve, THERE, EMAIL);
    expect(await ann.call('accounts.acceptInvitation', { token })).toEqual({ slug: THERE });
    await expect(ann.call('accounts.acceptInvitation', { token })).rejects.toThrow('cannot find this link');
    const { members } = await people(eve, THERE);
    expect(members.map(({ email, role }) => `${email} ${role}`).toSorted()).toEqual([`${EMAIL} editor`, `${EVE} administrator`]);
    expect(await browserOf(api.app, { address: '203.0.113.10' }).signIn(EMAIL, PASSWORD)).toBe(200);
  });

  it('gets no password and loses no second factor by one of them alone', async () => {
    const userId = await idOf(eve, THERE, EMAIL);
    for (const procedure of ['accounts.makeResetLink', 'accounts.resetSecondFactor'])
      await expect(eve.call(procedure, { userId }, THERE)).rejects.toThrow('belongs to another partnership too');
  });

  it('a link that one partnership made while the account was in it alone dies when it joins another', async () => {
    const bob = await invite(eve, THERE, 'bob@example.org');
    await browserOf(api.app).call('accounts.useLink', { token: bob, password: EVES });
    const userId = await idOf(eve, THERE, 'bob@example.org');
    const made = (await eve.call('accounts.makeResetLink', { userId }, THERE)) as { token: string };
    const his = browserOf(api.app, { address: '203.0.113.20' });
    expect(await his.signIn('bob@example.org', EVES)).toBe(200);
    await his.call('accounts.acceptInvitation', { token: await invite(ann, HERE, 'bob@example.org') });
    await expect(eve.call('accounts.useLink', { token: made.token, password: NEW })).rejects.toThrow('cannot find this link');
    expect(await his.whoAmI()).toBe('bob@example.org');
  });

  it('its sign-ins are shown to the partnership that they were for', async () => {
    const his = browserOf(api.app, { address: '198.51.100.77' });
    his.jar.set('saferplan-partnership', HERE);
    expect(await his.signIn('bob@example.org', EVES)).toBe(200);
    const addresses = async (who: TestBrowser, partnership: string) =>
      (await people(who, partnership)).signIns.map(({ address }) => address);
    expect(await addresses(ann, HERE)).toContain('198.51.100.77');
    expect(await addresses(eve, THERE)).not.toContain('198.51.100.77');
    // A wrong password concerns both, whichever partnership the browser names.
    const guesser = browserOf(api.app, { address: '198.51.100.78' });
    guesser.jar.set('saferplan-partnership', HERE);
    expect(await guesser.signIn('bob@example.org', 'not the password')).toBe(401);
    for (const [who, partnership] of [
      [ann, HERE],
      [eve, THERE],
    ] as const)
      expect(await addresses(who, partnership)).toContain('198.51.100.78');
  });

  it('lives on when one partnership erases it, and goes with its last membership, with its address everywhere', async () => {
    const userId = await idOf(eve, THERE, 'bob@example.org');
    const his = browserOf(api.app, { address: '203.0.113.20' });
    await his.signIn('bob@example.org', EVES);
    const { name } = await api.db.selectFrom('user').select('name').where('id', '=', userId).executeTakeFirstOrThrow();
    for (const table of ['translation', 'shared_translation'])
      await sql`update ${sql.table(table)} set read_by = ${name} where language = 'cy'`.execute(api.db);
    expect(await eve.call('accounts.eraseMember', { userId }, THERE)).toEqual({ accountGone: false });
    for (const table of ['translation', 'shared_translation']) {
      const { rows } = await sql<{ read_by: string }>`select distinct read_by from ${sql.table(table)}`.execute(api.db);
      expect(rows.map(({ read_by: reader }) => reader)).toEqual(['Somebody who left']);
    }
    expect(await his.whoAmI()).toBe('bob@example.org');
    expect((await people(eve, THERE)).signIns.filter(({ email }) => email === 'bob@example.org')).toEqual([]);
    await expect(his.ask('plan.editions', THERE)).rejects.toThrow('Sign in');
    await ann.call('accounts.makeResetLink', { userId }, HERE);
    expect(await ann.call('accounts.eraseMember', { userId }, HERE)).toEqual({ accountGone: true });
    expect(await his.whoAmI()).toBeNull();
    const left = await everything(api);
    expect(left).not.toContain('bob@example.org');
    expect(left.replaceAll(/\{"sequence"[^}]*"change_set_id"[^}]*\}|\{[^}]*"actor_id"[^}]*\}/gu, '')).not.toContain(userId);
  });

  it('neither invitations nor sign-ins put an address into the change log or the history of signing in', async () => {
    await invite(ann, HERE, 'kim@example.org');
    await browserOf(api.app).signIn('my-password-by-mistake', 'not the password');
    for (const table of ['change_set', 'change_log', 'sign_in_event', 'rateLimit']) {
      const { rows } = await sql`select * from ${sql.table(table)}`.execute(api.db);
      expect(JSON.stringify(rows)).not.toMatch(/kim@example\.org|by-mistake|admin@saferplan/u);
    }
  });

  it('a sign-in stays as long as the membership does, whoever asks the database', async () => {
    await expect(api.db.deleteFrom('sign_in_event').where('partnership_id', 'is not', null).execute()).rejects.toThrow('kept while');
    await expect(api.db.updateTable('sign_in_event').set({ address: 'forged' }).execute()).rejects.toThrow('append-only');
  });
});

onBothInstalled('a reset link', (database) => {
  let api: TestApi;
  const asked = async (email: string, at = '203.0.113.7'): Promise<unknown> =>
    browserOf(api.app, { address: at }).call('accounts.forgotPassword', { email });
  const links = () => api.db.selectFrom('reset_link').selectAll().execute();
  beforeAll(async () => {
    api = await openApi(database());
  });

  it('is made after the answer has gone out, and writes into no change log', async () => {
    const before = await api.db.selectFrom('change_set').select('id').execute();
    expect(await asked('nobody@example.org')).toBe(await asked(EMAIL));
    expect(await links()).toEqual([]);
    await expect.poll(() => api.sentEmails.length).toBe(1);
    expect(await links()).toHaveLength(1);
    expect(await api.db.selectFrom('change_set').select('id').execute()).toEqual(before);
  });

  it('is one an account: a later one ends the earlier', async () => {
    await api.db.updateTable('user').set({ language: 'cy' }).where('email', '=', EMAIL).execute();
    await asked(EMAIL);
    await expect.poll(() => api.sentEmails.length).toBe(2);
    expect(api.sentEmails[0]?.subject).toBe('A new password for Saferplan');
    expect(api.sentEmails[1]?.subject).toBe('Cyfrinair newydd ar gyfer Saferplan');
    expect(await links()).toHaveLength(1);
    const [first, second] = api.sentEmails;
    await expect(api.anonymous().accounts.readLink({ token: tokenIn(first) })).rejects.toThrow('cannot find this link');
    expect(await api.anonymous().accounts.readLink({ token: tokenIn(second) })).toMatchObject({ purpose: 'reset', email: EMAIL });
  });

  it('is sent three times an hour for an account, and asked for ten times by a sender, in the same words for all', async () => {
    const statuses = [];
    for (let ask = 0; ask < 12; ask += 1)
      statuses.push(
        await asked(ask % 2 === 0 ? EMAIL : 'nobody@example.org', '203.0.113.99').then(
          () => 'fine',
          (error: unknown) => String(error),
        ),
      );
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'fine'));
    for (const refused of statuses.slice(10)) expect(refused).toMatch(/Too many requests\. Wait \d+ minutes/u);
    await asked('last@example.org', '203.0.113.98');
    const key = () =>
      sql`select 1 from ${sql.table('rateLimit')} where key like 'reset-of|%'`.execute(api.db).then(({ rows }) => rows.length);
    await expect.poll(key).toBe(3);
    // An email goes out after what allowed it is stored.
    await expect.poll(() => api.sentEmails.length).toBe(3);
  });

  it('dies when the password is changed, which ends every other session whatever the client asks', async () => {
    const [here, elsewhere] = [browserOf(api.app, { address: '203.0.113.11' }), browserOf(api.app, { address: '203.0.113.12' })];
    for (const browser of [here, elsewhere]) expect(await browser.signIn(EMAIL, PASSWORD)).toBe(200);
    expect(await links()).toHaveLength(1);
    const body = { currentPassword: PASSWORD, newPassword: NEW, revokeOtherSessions: false };
    expect((await here.send('/auth/change-password', { body })).status).toBe(200);
    expect(await links()).toEqual([]);
    expect(await here.whoAmI()).toBe(EMAIL);
    expect(await elsewhere.whoAmI()).toBeNull();
  });

  it('made by the operator works once, and ends sessions and connected identities', async () => {
    const browser = browserOf(api.app, { address: '203.0.113.11' });
    expect(await browser.signIn(EMAIL, NEW)).toBe(200);
    const { id } = await api.db.selectFrom('user').select('id').where('email', '=', EMAIL).executeTakeFirstOrThrow();
    const at = new Date();
    await sql`insert into account (id, "accountId", "providerId", "userId", "createdAt", "updatedAt") values ('planted', 'x', 'openid', ${id}, ${at}, ${at})`.execute(
      api.db,
    );
    const made = await makeResetLinkAsOperator(api.db, { email: EMAIL.toUpperCase(), now: new Date() });
    if (!made.ok) throw new Error('there is such an account');
    const uses = await Promise.allSettled(
      [1, 2, 3].map(() => browserOf(api.app).call('accounts.useLink', { token: made.value.token, password: PASSWORD })),
    );
    expect(uses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await browser.whoAmI()).toBeNull();
    expect(await api.db.selectFrom('account').select('providerId').where('userId', '=', id).execute()).toEqual([
      { providerId: 'credential' },
    ]);
    expect(await browser.signIn(EMAIL, PASSWORD)).toBe(200);
  });
});

onBothInstalled('two administrators', (database) => {
  let api: TestApi;
  // In Dyffryn whoever publishes must be somebody else than whoever asks: without this one, neither administrator could go.
  let publisher = '';
  const scope = scopeFor(dyffryn.partnership.id);
  const make = async (email: string): Promise<string> => {
    const { id } = await createAccount(api.auth, api.db, { email, name: email, password: EVES });
    await insertMembership(api.db, { userId: id, partnershipId: scope.partnershipId, role: 'administrator', publisher: true, leads: [] });
    return id;
  };
  const administrators = async (): Promise<number> =>
    (
      await api.db
        .selectFrom('membership')
        .select('user_id')
        .where('partnership_id', '=', scope.partnershipId)
        .where('role', '=', 'administrator')
        .execute()
    ).length;
  beforeAll(async () => {
    api = await openApi(database());
    await installPartnership(api.db, dyffryn, () => new Date('2026-11-23T10:00:00Z'));
    publisher = (await createAccount(api.auth, api.db, { email: 'publisher@example.org', name: 'Publisher', password: EVES })).id;
  });

  const READER = { role: 'reader', publisher: false, leads: [] };
  it.each([
    ['demote', (name: string, userId: string) => api.callerOf(name, undefined, scope).accounts.changeMember({ userId, fields: READER })],
    ['remove', (name: string, userId: string) => api.callerOf(name, undefined, scope).accounts.removeMember({ userId })],
    ['erase', (name: string, userId: string) => api.callerOf(name, undefined, scope).accounts.eraseMember({ userId })],
  ] as const)('who %s each other at once leave one', async (_name, changeType) => {
    for (let round = 0; round < 4; round += 1) {
      await api.db.deleteFrom('membership').where('partnership_id', '=', scope.partnershipId).execute();
      await insertMembership(api.db, {
        userId: publisher,
        partnershipId: scope.partnershipId,
        role: 'reader',
        publisher: true,
        leads: [],
      });
      const [one, other] = [await make(`${crypto.randomUUID()}@example.org`), await make(`${crypto.randomUUID()}@example.org`)];
      const done = await Promise.allSettled([changeType(one, other), changeType(other, one)]);
      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await administrators()).toBe(1);
    }
  });

  it('where none is left, the operator makes one', async () => {
    await api.db.updateTable('membership').set({ role: 'reader' }).where('partnership_id', '=', scope.partnershipId).execute();
    const [member] = await api
      .callerOf('ann', undefined, scope)
      .accounts.people()
      .then(({ members }) => members);
    const context = api.contextOf('command-line', undefined, scope);
    expect(await makeAdministrator(context, { email: member?.email ?? '' })).toMatchObject({ ok: true, value: { kind: 'made' } });
    expect(await administrators()).toBe(1);
    const invited = await makeAdministrator(context, { email: 'new@example.org' });
    expect(invited).toMatchObject({ ok: true, value: { kind: 'invited' } });
    const [newest] = await api.callerOf('ann', undefined, scope).plan.recentChanges({ editionId: null, limit: 2 });
    expect(newest?.summary).toEqual({ code: 'invited', name: 'new@example.org' });
  });
});
