import { claimOnce, countTry } from '@saferplan/database/accounts';
import { onBothDatabases } from '@saferplan/database/testing';
import { troubleOf } from '@saferplan/database';
import { Hono } from 'hono';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { watchDegradations } from '../../http/degradation.ts';
import { setUpErrors } from '../../http/set-up-errors.ts';
import type { Variables } from '../../http/set-up-security.ts';
import { createLogger } from '../../platform/logging/logger.ts';
import { SECRET } from '../../testing/installed.ts';
import { browserOf } from '../../testing/browser.ts';
import { EMAIL, onBothInstalled, openApi, ORIGIN, PASSWORD, type TestApi } from '../../testing/open-api.ts';
import { attemptWasRight, beginAttempt, LIMITS } from './attempt-limits.ts';
import { createAuth } from '../../platform/accounts/auth.ts';
import { authRoutes, OPEN_ROUTES } from './auth-routes.ts';

const NOW = Date.UTC(2026, 10, 26, 9);
const HOUR = 3_600_000;

onBothDatabases('tries to prove who somebody is', (database) => {
  const stranger = (address: string, email = 'lee@example.org') => ({ kind: 'password', email, address, device: null }) as const;
  const tryAll = async (attempt: Parameters<typeof beginAttempt>[1], times: number, at = NOW): Promise<number> => {
    let allowed = 0;
    for (let one = 0; one < times; one += 1) if ((await beginAttempt(database().db, attempt, at)).allowed) allowed += 1;
    return allowed;
  };

  it('from one address on one account are five in a quarter of an hour, all at once or one by one', async () => {
    const attempt = stranger('203.0.113.1', 'one@example.org');
    const verdicts = await Promise.all(Array.from({ length: 20 }, () => beginAttempt(database().db, attempt, NOW)));
    expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(LIMITS.password.pair.max);
    expect(await beginAttempt(database().db, attempt, NOW + 60_000)).toMatchObject({ allowed: false, retryAfterS: 840 });
    expect(await tryAll(attempt, 9, NOW + 15 * 60_000)).toBe(5);
    // The next host of the same customer's network is no other address; another customer's is.
    expect(await tryAll(stranger('2001:db8::1', 'six@example.org'), 5)).toBe(5);
    expect(await tryAll(stranger('2001:db8::2', 'six@example.org'), 1)).toBe(0);
    expect(await tryAll(stranger('2001:db8:0:1::2', 'six@example.org'), 1)).toBe(1);
  });

  it('from many addresses never shut an account: one more is let through each minute, and a known browser is not slowed at all', async () => {
    const email = 'many@example.org';
    let allowed = 0;
    for (let host = 1; host <= 60; host += 1) allowed += await tryAll(stranger(`198.51.100.${host.toString()}`, email), 1);
    expect(allowed).toBe(LIMITS.password.account.max + 1);
    expect(await tryAll(stranger('192.0.2.1', email), 1, NOW + 61_000)).toBe(1);
    const known = { ...stranger('198.51.100.1', email), device: 'known' };
    expect(await tryAll(known, 12)).toBe(LIMITS.password.device.max);
    await attemptWasRight(database().db, known);
    expect(await tryAll(known, 1)).toBe(1);
  });

  it('that turn out right count for nothing', async () => {
    for (let round = 0; round < 40; round += 1) {
      expect(await tryAll(stranger('203.0.113.8', 'right@example.org'), 1)).toBe(1);
      await attemptWasRight(database().db, stranger('203.0.113.8', 'right@example.org'));
    }
  });

  it('are slowed no longer when the clock is set back, by however much', async () => {
    const limit = { max: 2, windowS: 900 };
    for (const back of [0, 60_000, HOUR, 400 * 24 * HOUR]) {
      const key = `back-${back.toString()}`;
      for (let one = 0; one < 3; one += 1) await countTry(database().db, key, limit, NOW);
      const later = await countTry(database().db, key, limit, NOW - back);
      expect(later.retryAfterS).toBeLessThanOrEqual(limit.windowS);
      expect((await countTry(database().db, key, limit, NOW - back + limit.windowS * 1000)).allowed).toBe(true);
    }
  });

  it('with a code that was used are refused, also when the clock is set back in between', async () => {
    const claim = (at: number, code = 'code') => claimOnce(database().db, code, 300_000, at);
    const codes = ['code', ...Array.from({ length: 30 }, (_, one) => `code-${one.toString()}`)];
    const claims = await Promise.all(codes.flatMap((code) => [claim(NOW, code), claim(NOW, code), claim(NOW, code)]));
    expect(claims.filter(Boolean)).toHaveLength(codes.length);
    for (const at of [NOW - 60_000, NOW + 60_000]) expect(await claim(at)).toBe(false);
    expect(await claim(NOW + 600_000)).toBe(true);
  });
});

onBothInstalled('signing in', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi(database());
  });

  it('is slowed for a stranger who guesses, and for nobody else', async () => {
    const mine = browserOf(api.app, { address: '203.0.113.20' });
    expect(await mine.signIn(EMAIL, PASSWORD)).toBe(200);
    const thief = browserOf(api.app, { address: '198.51.100.9' });
    const statuses = [];
    for (let guess = 0; guess < 8; guess += 1) statuses.push(await thief.signIn(EMAIL, 'not the password'));
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    expect(await thief.signIn(EMAIL, PASSWORD)).toBe(429);
    expect(await browserOf(api.app, { address: '203.0.113.21' }).signIn(EMAIL, PASSWORD)).toBe(200);
    const { signIns } = await api.callerOf('ann').accounts.people();
    expect(signIns.filter(({ address }) => address === '198.51.100.9').map(({ outcome }) => outcome)).toEqual([
      'locked-out',
      ...Array.from({ length: 5 }, () => 'refused'),
    ]);
  });

  it('in a browser that did so before is held up by no stranger, not even from the same address', async () => {
    const mine = browserOf(api.app, { address: '198.51.100.30' });
    expect(await mine.signIn(EMAIL, PASSWORD)).toBe(200);
    await mine.send('/auth/sign-out', { body: {} });
    const thief = browserOf(api.app, { address: '198.51.100.30' });
    for (let guess = 0; guess < 6; guess += 1) await thief.signIn(EMAIL, 'not the password');
    expect(await thief.signIn(EMAIL, PASSWORD)).toBe(429);
    const others = [];
    for (let guess = 0; guess < 22; guess += 1) others.push(await thief.signIn(`${guess.toString()}@example.org`, 'not the password'));
    expect(others.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401));
    expect(others.at(-1)).toBe(429);
    expect(await mine.signIn(EMAIL, PASSWORD)).toBe(200);
    // The cookie of somebody else, or a forged one, is worth nothing.
    thief.jar.set('saferplan.device', encodeURIComponent('somebody:device.forged'));
    expect(await thief.signIn(EMAIL, PASSWORD)).toBe(429);
  });

  it('tells people apart behind a proxy that is trusted, and believes no other about where they come from', async () => {
    const email = 'behind@example.org';
    const tries = async (address: string, clients: readonly string[]): Promise<readonly number[]> => {
      const statuses = [];
      for (const forwardedFor of clients)
        statuses.push(await browserOf(api.app, { address, forwardedFor }).signIn(email, 'not the password'));
      return statuses;
    };
    const clients = Array.from({ length: 7 }, (_, host) => `192.0.2.${host.toString()}`);
    expect(await tries('127.0.0.2', clients)).toEqual(clients.map(() => 401));
    expect(await tries('198.51.100.40', clients)).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const { rows } = await sql<{
      address: string;
    }>`select distinct address from sign_in_event where user_id is null and address <> '198.51.100.30'`.execute(api.db);
    expect(rows.map(({ address }) => address).toSorted()).toEqual([...clients, '198.51.100.40'].toSorted());
  });

  it('is told to come again while the database is being restarted, and the log has it as all else that fails', async () => {
    const cookie = await api.signIn();
    const errors: unknown[] = [];
    const logger = { ...createLogger('silent'), error: (error: unknown) => void errors.push(error) };
    const restarting = api.db.withPlugin({
      transformQuery: () => {
        throw Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' });
      },
      transformResult: ({ result }) => Promise.resolve(result),
    });
    const auth = createAuth({ db: restarting, kind: database().kind, secret: SECRET, origin: ORIGIN, logger });
    const app = new Hono<Variables>();
    setUpErrors(app, { degradations: watchDegradations(logger), logger });
    app.route(
      '/auth',
      authRoutes(api.db, auth, () => undefined),
    );
    const bare = vi.spyOn(console, 'error');
    const answer = await app.request('/auth/get-session', { headers: { cookie } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
    expect(errors.map((error) => troubleOf(error))).toContain('unreachable');
    expect(bare).not.toHaveBeenCalled();
    bare.mockRestore();
  });

  it('keeps no more of a browser’s name than a line', async () => {
    const browser = browserOf(api.app, { address: '203.0.113.25', userAgent: 'x'.repeat(5000) });
    expect(await browser.signIn(EMAIL, PASSWORD)).toBe(200);
    const sessions = (await (await browser.send('/auth/list-sessions')).json()) as readonly { userAgent: string }[];
    expect(Math.max(...sessions.map(({ userAgent }) => userAgent.length))).toBe(300);
  });
});

describe('better-auth', () => {
  onBothInstalled('answers', (database) => {
    let api: TestApi;
    beforeAll(async () => {
      api = await openApi(database());
    });

    it('by the routes that screens use, and by none of the others it has', async () => {
      const browser = browserOf(api.app, { address: '203.0.113.30' });
      expect(await browser.signIn(EMAIL, PASSWORD)).toBe(200);
      const endpoints = Object.values(api.auth.api).flatMap(({ path, options }) =>
        typeof path === 'string' ? [options.method].flat().map((method) => ({ method, path })) : [],
      );
      expect(endpoints.length).toBeGreaterThan(50);
      const open = endpoints.filter(({ method, path }) => OPEN_ROUTES.has(`${method} ${path.replace(':id', 'openid')}`));
      const closed = endpoints.filter((endpoint) => !open.includes(endpoint));
      expect(open.length).toBeGreaterThanOrEqual(13);
      for (const { method, path } of closed)
        for (const spelled of [path, `${path}/`, `/${path}`, path.toUpperCase(), path.replace('/', '/./')]) {
          const address = `/auth${spelled.replace(/:[a-z]+/giu, 'x')}`;
          const response = await browser.send(address, { method, ...(method === 'GET' ? {} : { body: { name: 'Taken over' } }) });
          expect([method, address, response.status]).toEqual([method, address, 404]);
        }
      expect(closed.map(({ path }) => path)).toEqual(
        expect.arrayContaining(['/update-user', '/change-email', '/delete-user', '/admin/create-user', '/sign-up/email']),
      );
      expect((await api.db.selectFrom('user').select('name').execute()).map(({ name }) => name)).toEqual(['Administrator']);
    });

    it('and what any part of the server refuses is logged, with who and where', async () => {
      const log = vi.spyOn(api.services.logger, 'warn');
      const browser = browserOf(api.app, { address: '203.0.113.40' });
      await browser.send('/uploads', { body: {} });
      await browser.send('/documents/doc_1');
      await browser.send('/plan-files/edn_x/plan.xlsx');
      await browser.send('/drafts/edn_x/plan.pdf');
      await browser.signIn(EMAIL, 'not the password');
      const refusals = log.mock.calls.filter(([event]) => event === 'A request was refused').map(([, facts]) => facts);
      log.mockRestore();
      expect(refusals.map((facts) => [facts?.['status'], facts?.['client'], facts?.['member']])).toEqual(
        refusals.map(() => [401, '203.0.113.40', null]),
      );
      expect(refusals.map((facts) => String(facts?.['route']).split('/')[1])).toEqual([
        'uploads',
        'documents',
        'plan-files',
        'drafts',
        'auth',
      ]);
    });
  });
});
