import { createLogger } from '../../platform/logging/logger.ts';
import { watchDegradations } from '../../http/degradation.ts';
import { NO_CODE } from '../../platform/package-code/package-worker.ts';
import type { Server } from 'node:http';
import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../app.ts';
import { readConfig } from '../../platform/config.ts';
import { browserOf, type TestBrowser, tokenIn } from '../../testing/browser.ts';
import { EMAIL, onBothInstalled, openApi, ORIGIN, PASSWORD, type TestApi } from '../../testing/open-api.ts';
import { QUICK_PASSWORDS } from '../../testing/quick-passwords.ts';
import { startOpenIdProvider } from '../../testing/start-openid-provider.ts';
import { createAuth } from '../../platform/accounts/auth.ts';
import { weaknessOf } from '../../platform/accounts/password-strength.ts';
import { resetSecondFactorAsOperator } from './second-factor.service.ts';

type App = TestApi['app'];

onBothInstalled('a second factor', (database) => {
  let api: TestApi;
  let secret = '';
  let recoveryCodes: readonly string[] = [];
  let stepsAhead = 0;
  /** A code that has not been used: this period's, then the next one's, which is accepted early; each counts once. */
  const nextCode = async (): Promise<string> => {
    const period = Math.floor(Date.now() / 30_000) + stepsAhead;
    stepsAhead += 1;
    return createOTP(secret, { digits: 6, period: 30 }).hotp(period);
  };
  const signIn = async () => {
    const browser = browserOf(api.app);
    const response = await browser.send('/auth/sign-in/email', { body: { email: EMAIL, password: PASSWORD } });
    return { browser, answer: (await response.json()) as { readonly twoFactorRedirect?: boolean } };
  };
  beforeAll(async () => {
    api = await openApi(database());
  });

  it('is set up with the password and a code of the app', async () => {
    const { browser, answer } = await signIn();
    expect(answer.twoFactorRedirect).toBeUndefined();
    expect((await browser.send('/auth/two-factor/enable', { body: { password: 'not the password' } })).status).toBe(400);
    const enabled = (await (await browser.send('/auth/two-factor/enable', { body: { password: PASSWORD } })).json()) as {
      readonly totpURI: string;
      readonly backupCodes: readonly string[];
    };
    const key = new URL(enabled.totpURI).searchParams.get('secret') ?? '';
    secret = decodeBase32(key);
    recoveryCodes = enabled.backupCodes;
    expect(recoveryCodes).toHaveLength(10);
    expect((await browser.send('/auth/two-factor/verify-totp', { body: { code: await nextCode() } })).status).toBe(200);
  });

  it('is asked for after the password; until then nobody is signed in; a code counts once', async () => {
    const { browser, answer } = await signIn();
    expect(answer.twoFactorRedirect).toBe(true);
    expect(await browser.whoAmI()).toBeNull();
    expect((await browser.send('/auth/two-factor/verify-totp', { body: { code: '000000' } })).status).toBe(401);
    expect(await browser.whoAmI()).toBeNull();
    const used = await nextCode();
    expect((await browser.send('/auth/two-factor/verify-totp', { body: { code: used } })).status).toBe(200);
    expect(await browser.whoAmI()).toBe(EMAIL);
    const again = await signIn();
    expect((await again.browser.send('/auth/two-factor/verify-totp', { body: { code: used } })).status).toBe(401);
    expect(await again.browser.whoAmI()).toBeNull();
    const { signIns } = await api.callerOf('ann').accounts.people();
    expect(signIns.slice(0, 5).map(({ outcome }) => outcome)).toEqual([
      'second-factor-refused',
      'second-factor-asked',
      'signed-in',
      'second-factor-refused',
      'second-factor-asked',
    ]);
  });

  it('can be replaced by a recovery code, once', async () => {
    const [recovery = ''] = recoveryCodes;
    const first = await signIn();
    expect((await first.browser.send('/auth/two-factor/verify-backup-code', { body: { code: recovery } })).status).toBe(200);
    expect(await first.browser.whoAmI()).toBe(EMAIL);
    const second = await signIn();
    expect((await second.browser.send('/auth/two-factor/verify-backup-code', { body: { code: recovery } })).status).toBe(401);
    expect(await second.browser.whoAmI()).toBeNull();
  });
});

onBothInstalled('a second factor that was lost', (database) => {
  let api: TestApi;
  let userId = '';
  let secret = '';
  let lee: TestBrowser;
  const PHRASE = 'wombat gravel tulip seven';
  const code = (ahead: number) => createOTP(secret, { digits: 6, period: 30 }).hotp(Math.floor(Date.now() / 30_000) + ahead);
  const enable = async (): Promise<void> => {
    const enabled = (await (await lee.send('/auth/two-factor/enable', { body: { password: PHRASE } })).json()) as {
      readonly totpURI: string;
    };
    secret = decodeBase32(new URL(enabled.totpURI).searchParams.get('secret') ?? '');
    expect((await lee.send('/auth/two-factor/verify-totp', { body: { code: await code(0) } })).status).toBe(200);
  };
  beforeAll(async () => {
    api = await openApi(database());
    const { token } = await api.callerOf('ann').accounts.invite({
      invitation: { name: 'Lee', email: 'lee@example.org', role: 'lead', publisher: false, leads: [] },
    });
    await api.anonymous().accounts.useLink({ token, password: PHRASE });
    userId = (await api.callerOf('ann').accounts.people()).members.find(({ name }) => name === 'Lee')?.userId ?? '';
    lee = browserOf(api.app, { address: '203.0.113.50' });
    expect(await lee.signIn('lee@example.org', PHRASE)).toBe(200);
  });

  it('is reset by an administrator: traced, told by mail, and sessions end', async () => {
    const ann = () => api.callerOf('ann');
    await expect(ann().accounts.resetSecondFactor({ userId })).rejects.toThrow('cannot find this second factor');
    await enable();
    expect((await ann().accounts.people()).members.map(({ name, hasSecondFactor }) => [name, hasSecondFactor])).toEqual([
      ['Administrator', false],
      ['Lee', true],
    ]);
    await ann().accounts.resetSecondFactor({ userId });
    expect(await lee.whoAmI()).toBeNull();
    await lee.signIn('lee@example.org', PHRASE);
    expect(await lee.whoAmI()).toBe('lee@example.org');
    expect(api.sentEmails.at(-1)).toMatchObject({ to: 'lee@example.org', subject: 'Your second factor for Saferplan was reset' });
    expect(api.sentEmails.at(-1)?.text).toContain('ann has taken the second factor off your account');
    const [newest] = await ann().plan.recentChanges({ editionId: null, limit: 1 });
    expect(newest).toMatchObject({ actorName: 'ann', summary: { code: 'second-factor-reset', name: 'Lee' } });
    await expect(api.callerOf(userId).accounts.resetSecondFactor({ userId })).rejects.toThrow('This is your own account');
  });

  it('is slowed for whoever guesses it with the right password, and shown to administrators', async () => {
    await enable();
    const thief = browserOf(api.app, { address: '198.51.100.60' });
    await thief.signIn('lee@example.org', PHRASE);
    const statuses = [];
    for (let guess = 0; guess < 6; guess += 1)
      statuses.push((await thief.send('/auth/two-factor/verify-totp', { body: { code: `00000${guess.toString()}` } })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    await thief.signIn('lee@example.org', PHRASE);
    expect((await thief.send('/auth/two-factor/verify-totp', { body: { code: await code(1) } })).status).toBe(429);
    expect((await thief.send('/auth/two-factor/verify-backup-code', { body: { code: 'guess-guess' } })).status).toBe(429);
    const { signIns } = await api.callerOf('ann').accounts.people();
    const outcomes = signIns.filter(({ address }) => address === '198.51.100.60').map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'second-factor-refused')).toHaveLength(5);
    expect(outcomes.filter((outcome) => outcome === 'locked-out')).toHaveLength(1);
    // Whoever has the password is held up by nobody in the browser that they used before.
    expect(await lee.signIn('lee@example.org', PHRASE)).toBe(200);
    expect((await lee.send('/auth/two-factor/verify-totp', { body: { code: await code(1) } })).status).toBe(200);
  });

  it('is reset by the operator for any account', async () => {
    await api.db.updateTable('user').set({ language: 'cy' }).where('id', '=', userId).execute();
    const reset = await resetSecondFactorAsOperator(api.db, { email: 'Lee@Example.org' });
    expect(reset).toEqual({ ok: true, value: { name: 'Lee', email: 'lee@example.org', language: 'cy' } });
    expect(await resetSecondFactorAsOperator(api.db, { email: 'lee@example.org' })).toMatchObject({ ok: false });
    expect(await resetSecondFactorAsOperator(api.db, { email: 'nobody@example.org' })).toMatchObject({ ok: false });
  });
});

const decodeBase32 = (text: string): string => new TextDecoder().decode(base32.decode(text));

/** Follows the provider's pages as a browser would, to the address that leads back to us. */
async function throughProvider(address: string): Promise<string> {
  const jar = new Map<string, string>();
  let next = address;
  for (let hop = 0; hop < 10; hop += 1) {
    if (next.startsWith(ORIGIN)) return next.slice(ORIGIN.length);
    const response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`The provider stopped at ${next}: ${await response.text()}`);
    next = new URL(location, next).href;
  }
  throw new Error('The provider sends us in circles');
}

onBothInstalled('signing in with a work account', (database) => {
  let api: TestApi;
  let app: App;
  let server: Server;
  const login = { sub: 'lee-at-the-provider', email: EMAIL };
  beforeAll(async () => {
    api = await openApi(database());
    const started = await startOpenIdProvider(login);
    server = started.server;
    const auth = createAuth({
      db: api.db,
      kind: database().kind,
      secret: 'a secret of thirty-two characters',
      origin: ORIGIN,
      passwordHashing: QUICK_PASSWORDS,
      logger: createLogger('silent'),
      identityProvider: { name: 'the council', clientId: 'saferplan', clientSecret: 'a shared secret', at: { issuer: started.issuer } },
    });
    app = createApp({
      renderings: api.renderings,
      db: api.db,
      auth,
      roots: api.roots,
      county: null,
      origins: [ORIGIN],
      dataFolder: '/tmp',
      services: { ...api.services, providerName: 'the council' },
      degradations: watchDegradations(createLogger('silent')),
      codeOf: () => NO_CODE,
      metrics: null,
    });
  });
  afterAll(() => {
    server.close();
  });

  const tryWorkAccount = async () => {
    const browser = browserOf(app);
    const started = await browser.send('/auth/sign-in/social', {
      body: { provider: 'openid', callbackURL: '/admin/', errorCallbackURL: '/admin/' },
    });
    const { url } = (await started.json()) as { readonly url: string };
    const back = await browser.send(await throughProvider(url));
    return { browser, location: back.headers.get('location') ?? '' };
  };

  it('lets nobody in whose account is not connected, though the address is that of an administrator', async () => {
    const { browser, location } = await tryWorkAccount();
    expect(location).toContain('error=');
    expect(await browser.whoAmI()).toBeNull();
  });

  it('works once somebody has connected it themselves, signed in; and is kept in the history', async () => {
    const browser = browserOf(app);
    await browser.send('/auth/sign-in/email', { body: { email: EMAIL, password: PASSWORD } });
    const linking = await browser.send('/auth/link-social', { body: { provider: 'openid', callbackURL: '/admin/' } });
    const { url } = (await linking.json()) as { readonly url: string };
    const back = await browser.send(await throughProvider(url));
    expect(back.headers.get('location')).not.toContain('error');

    // The address at the provider changes; who it is does not.
    login.email = 'another@example.org';
    const later = await tryWorkAccount();
    expect(later.location).not.toContain('error');
    expect(await later.browser.whoAmI()).toBe(EMAIL);
    const { signIns } = await api.callerOf('ann').accounts.people();
    expect(signIns[0]).toMatchObject({ email: EMAIL, outcome: 'signed-in' });
  });
});

onBothInstalled('a forgotten password', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi(database());
  });
  it('is answered alike whether or not there is such a member, and only a member gets an email', async () => {
    const ask = (email: string) => api.anonymous().accounts.forgotPassword({ email });
    expect(await ask('nobody@example.org')).toBe(await ask(EMAIL));
    await expect.poll(() => api.sentEmails.length).toBe(1);
    const [message] = api.sentEmails;
    expect(message?.to).toBe(EMAIL);
    const token = tokenIn(message);
    await api.anonymous().accounts.useLink({ token, password: 'wombat gravel tulip seven' });
    const browser = browserOf(api.app);
    expect((await browser.send('/auth/sign-in/email', { body: { email: EMAIL, password: PASSWORD } })).status).toBe(401);
    expect((await browser.send('/auth/sign-in/email', { body: { email: EMAIL, password: 'wombat gravel tulip seven' } })).status).toBe(200);
  });

  it('somebody who left is erased from accounts and open plans; the log keeps what was done', async () => {
    const ann = () => api.callerOf('ann');
    const { token } = await ann().accounts.invite({
      invitation: { name: 'Nic Rathbone', email: 'nic@example.org', role: 'editor', publisher: false, leads: [] },
    });
    await api.anonymous().accounts.useLink({ token, password: 'wombat gravel tulip seven' });
    const [edition] = await ann().plan.editions();
    if (edition === undefined) throw new Error('there is one');
    const draft = await ann().plan.copyForward({ editionId: edition.id });
    const { userId } = (await ann().accounts.people()).members.find(({ name }) => name === 'Nic Rathbone') ?? { userId: '' };
    const [priority] = (await ann().plan.edition({ editionId: draft.id })).content.items.priority;
    const said = { field: 'title', language: 'cy', text: 'Teitl', readBy: 'Nic Rathbone', readOn: '2026-11-01' };
    const fields = { ...said, ownerId: priority?.id, original: priority?.title };
    await api.callerOf('Nic Rathbone').plan.create({ kind: 'translation', editionId: draft.id, fields });
    await api.callerOf('Nic Rathbone').practice.make();
    await ann().accounts.eraseMember({ userId });
    const copies = await api.db.selectFrom('practice_copy').select('made_by').execute();
    expect(copies).toEqual([{ made_by: '' }]);
    const { translation } = (await ann().plan.edition({ editionId: draft.id })).content.items;
    expect(translation.map(({ text, readBy }) => [text, readBy])).toContainEqual(['Teitl', 'Somebody who left']);
    const open = JSON.stringify((await ann().plan.edition({ editionId: draft.id })).content.items.priority);
    expect(open).not.toContain('Nic Rathbone');
    expect(JSON.stringify(await api.db.selectFrom('user').selectAll().execute())).not.toContain('nic@example.org');
    expect(await (await api.app.request('/data/plan.json')).text()).toContain('Nic Rathbone');
    await expect(ann().accounts.eraseMember({ userId })).rejects.toThrow('cannot find this member');
  });
});

describe('a password', () => {
  it.each(['password1234', 'aaaaaaaaaaaa', 'saferplan2026', 'qwertyuiop[]'])('%s is too easy', async (password) => {
    expect(await weaknessOf(password, [])).toMatchObject({ code: 'too-easy-to-guess', hint: expect.stringMatching(/^[a-z]\w+$/u) });
  });
  it('made of the name of the person is too easy, of unrelated words good', async () => {
    expect(await weaknessOf('Rathbone1234', ['Nic Rathbone'])).not.toBeNull();
    expect(await weaknessOf('wombat gravel tulip seven', [])).toBeNull();
  });
});

describe('the settings of a provider', () => {
  const base = { SAFERPLAN_DATA: '/tmp/saferplan-config-test' };
  it.each([
    [{ SAFERPLAN_ENTRA_TENANT_ID: 'common', SAFERPLAN_OIDC_CLIENT_ID: 'a', SAFERPLAN_OIDC_CLIENT_SECRET: 'b' }, 'GUID of one tenant'],
    [{ SAFERPLAN_OIDC_ISSUER: 'https://login.microsoftonline.com/common/v2.0' }, 'set SAFERPLAN_ENTRA_TENANT_ID'],
    [{ SAFERPLAN_OIDC_ISSUER: 'https://login.example.org' }, 'SAFERPLAN_OIDC_CLIENT_ID'],
    [{ SAFERPLAN_SMTP_URL: 'mail.example.org' }, 'must begin with smtp'],
    [{ SAFERPLAN_TRUSTED_PROXIES: '10.0.0.0/8, the proxy' }, '“the proxy” is neither an address nor a network'],
  ])('are refused where they are not safe or not whole: %j', (environment, sentence) => {
    expect(() => readConfig({ ...base, ...environment })).toThrow(sentence);
  });
});
