import { beforeAll, expect, it } from 'vitest';
import { EDITION_2017, EMAIL, onBothInstalled, openApi, ORIGIN, PASSWORD, type TestApi } from './testing/open-api.ts';

onBothInstalled('the server', (database) => {
  let api: TestApi;
  const json = (body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ORIGIN, ...headers },
    body: JSON.stringify(body),
  });
  const environment = { incoming: { socket: { remoteAddress: '127.0.0.1', remotePort: 1, remoteFamily: 'IPv4' } } };
  const signIn = (password: string, headers: Readonly<Record<string, string>> = {}) =>
    api.app.request('/auth/sign-in/email', json({ email: EMAIL, password }, headers), environment);

  beforeAll(async () => {
    api = await openApi(database());
  });

  it('lets the administrator in, with a cookie that scripts and other sites cannot use', async () => {
    const response = await signIn(PASSWORD);
    expect(response.status).toBe(200);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const session = await api.app.request('/trpc/accounts.session', { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(await session.json()).toMatchObject({
      result: { data: { email: EMAIL, partnership: { name: 'Safer Maidstone Partnership' } } },
    });
  });

  it('refuses a wrong password and an unknown address with the same words', async () => {
    const wrong = await signIn('not the password at all');
    const unknown = await api.app.request(
      '/auth/sign-in/email',
      json({ email: 'nobody@saferplan.example', password: PASSWORD }),
      environment,
    );
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
  });

  it('lets nobody sign up', async () => {
    const response = await api.app.request(
      '/auth/sign-up/email',
      json({ email: 'eve@saferplan.example', password: PASSWORD, name: 'Eve' }),
      environment,
    );
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('refuses what another site sends', async () => {
    const elsewhere = { origin: 'https://evil.example' };
    expect((await signIn(PASSWORD, elsewhere)).status).toBe(403);
    const cookie = (await signIn(PASSWORD)).headers.get('set-cookie')?.split(';')[0] ?? '';
    const form = await api.app.request('/trpc/plan.undo', {
      method: 'POST',
      headers: { cookie, ...elsewhere, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'editionId=x',
    });
    expect(form.status).toBe(403);
    const plain = await api.app.request('/trpc/plan.undo', {
      method: 'POST',
      headers: { cookie, ...elsewhere, 'content-type': 'text/plain' },
      body: '{}',
    });
    expect([403, 415]).toContain(plain.status);
  });

  it('refuses bodies that are too large, and what is no JSON, without an error of its own', async () => {
    expect((await api.app.request('/trpc/plan.create', json({ text: 'x'.repeat(1_100_000) }))).status).toBe(413);
    const broken = await api.app.request('/trpc/plan.create', { ...json({}), body: '{"kind":' });
    expect(broken.status).toBeLessThan(500);
  });

  it('tells bad input apart, by field, and shows no stack', async () => {
    const cookie = (await signIn(PASSWORD)).headers.get('set-cookie')?.split(';')[0] ?? '';
    for (const input of [
      {},
      { kind: 'dragon', editionId: null, fields: {} },
      { kind: 'agency', editionId: 'edn_x; drop table edition', fields: {} },
      { kind: 'agency', editionId: null, fields: { name: 1 } },
      [],
      'text',
      7,
    ]) {
      const response = await api.app.request('/trpc/plan.create', json(input, { cookie }));
      expect(response.status).toBe(400);
      const text = await response.text();
      expect(text).toContain('"code":"invalid"');
      expect(text).not.toMatch(/node_modules|\.ts:\d|stack/);
    }
  });

  it('answers what the domain refuses as an answer, and what is no input at all as a bad request', async () => {
    const cookie = (await signIn(PASSWORD)).headers.get('set-cookie')?.split(';')[0] ?? '';
    const step = { editionId: EDITION_2017, move: 'open-consultation', meetingId: null, reason: '' };
    const refused = await api.app.request('/trpc/adoption.move', json(step, { cookie }));
    expect([refused.status, await refused.text()]).toEqual([200, expect.stringContaining('"code":"invalid-transition"')]);
    expect((await api.app.request('/trpc/adoption.move', json({ ...step, move: 'fly' }, { cookie }))).status).toBe(400);
  });

  it('sends headers that forbid every script but its own', async () => {
    const page = await api.app.request('/');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(page.headers.get('set-cookie')).toBeNull();
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const admin = await api.app.request('/admin/');
    const policy = admin.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self'; style-src 'self' 'nonce-[^']+'/);
    expect(policy).not.toContain('unsafe');
    const nonce = /'nonce-(?<nonce>[^']+)'/.exec(policy)?.groups?.['nonce'] ?? 'none';
    expect(await admin.text()).toContain(`nonce="${nonce}"`);
  });

  it('describes its data', async () => {
    const schema = await api.app.request('/data/schema.json');
    expect(await schema.json()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: expect.arrayContaining(['priorities', 'lineage']),
    });
    expect((await api.app.request('/healthz')).status).toBe(200);
  });

  it('has every table and column that its sign-in library asks for', async () => {
    const { getMigrations } = await import('better-auth/db/migration');
    const { toBeCreated, toBeAdded } = await getMigrations(api.auth.options);
    expect(toBeCreated).toEqual([]);
    expect(toBeAdded).toEqual([]);
  });

  it('slows down those who guess passwords', async () => {
    const statuses = new Set<number>();
    for (let guess = 0; guess < 25; guess += 1) statuses.add((await signIn(`guess number ${guess.toString()}`)).status);
    expect(statuses).toContain(429);
  });
});
