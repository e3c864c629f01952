import type { Database } from '@saferplan/database';
import { appendSignIn, listMemberships, type SignInEvent } from '@saferplan/database/accounts';
import type { Failure } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Variables } from '../../http/set-up-security.ts';
import { attemptWasRight, beginAttempt, spendCode } from './attempt-limits.ts';
import { type Auth, CLIENT_ADDRESS_HEADER, KNOWN_DEVICE_HEADER } from '../../platform/accounts/auth.ts';
import { deviceCookie, knownDevice } from './device-cookie.ts';
import { type OfferedSecret, offeredSecret } from './offered-secret.ts';
import { preferredMembership } from './preferred-membership.ts';

/** The routes of better-auth that our screens use. Every other is closed: a test walks all that it has. */
export const OPEN_ROUTES: ReadonlySet<string> = new Set([
  'POST /sign-in/email',
  'POST /sign-in/social',
  'POST /sign-out',
  'GET /get-session',
  'GET /list-sessions',
  'POST /revoke-session',
  'POST /revoke-other-sessions',
  'POST /change-password',
  'GET /list-accounts',
  'POST /link-social',
  'GET /callback/openid',
  'GET /oauth2/callback/openid',
  'POST /two-factor/enable',
  'POST /two-factor/disable',
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
]);

/** Longer than any browser's; a session keeps it. */
const LONGEST_USER_AGENT = 300;

/** `/auth`: better-auth's own routes, told the true address of the client; every try to prove who somebody is, is counted and kept. */
export function authRoutes(db: Kysely<Database>, auth: Auth, forgetFirstSignIn: (email: string) => void): Hono<Variables> {
  return new Hono<Variables>().on(['GET', 'POST'], '*', async (context) => {
    const route = `${context.req.method} ${context.req.path.replace(/^\/auth/u, '')}`;
    if (!OPEN_ROUTES.has(route)) {
      // Read to its end, 1 MB at most, since a connection that closes under a sender hides the answer from them.
      await context.req.arrayBuffer();
      return context.json({ message: 'Not found' }, 404);
    }
    const request = new Request(context.req.raw);
    const address = context.get('clientAddress');
    request.headers.set(CLIENT_ADDRESS_HEADER, address);
    request.headers.set(KNOWN_DEVICE_HEADER, 'no');
    request.headers.set('user-agent', (request.headers.get('user-agent') ?? '').slice(0, LONGEST_USER_AGENT));
    const offered = await offeredSecret(db, auth, route, request);
    const response = offered === null ? await auth.handler(request) : await tryOne({ db, auth, address }, offered, request);
    if (route === 'POST /change-password' && response.ok && offered !== null) forgetFirstSignIn(offered.email);
    if (offered?.signsIn === true || route.includes('/callback/')) return noteSignIn({ db, auth, address }, request, response);
    return response;
  });
}

interface Parts {
  readonly db: Kysely<Database>;
  readonly auth: Auth;
  readonly address: string;
}

/** Lets better-auth look at a secret, unless there were too many tries. */
async function tryOne({ db, auth, address }: Parts, offered: OfferedSecret, request: Request): Promise<Response> {
  const { kind, email, account, code } = offered;
  const { secret } = await auth.$context;
  const device = account === null ? null : await knownDevice(secret, request.headers.get('cookie'), account.id);
  request.headers.set(KNOWN_DEVICE_HEADER, device === null ? 'no' : 'yes');
  const attempt = { kind, email, address, device };
  const keep = async (outcome: SignInEvent['outcome']): Promise<void> => {
    // What was refused concerns every partnership of the account, whichever one the browser says that it is for.
    const memberships = account === null ? [] : await listMemberships(db, account.id);
    await appendSignIn(db, {
      at: new Date().toISOString(),
      outcome,
      address,
      userId: account?.id ?? null,
      partnershipIds: memberships.map(({ partnershipId }) => partnershipId),
    });
  };
  const now = Date.now();
  const verdict = await beginAttempt(db, attempt, now);
  if (!verdict.allowed) {
    if (verdict.isFirst) await keep('locked-out');
    return tooMany(verdict.retryAfterS);
  }
  const refusal = kind === 'password' ? 'refused' : 'second-factor-refused';
  if (account !== null && code !== null && !(await spendCode(db, account.id, code, now))) {
    await keep(refusal);
    return Response.json({ code: 'INVALID_CODE', message: 'Invalid code' }, { status: 401 });
  }
  const response = await auth.handler(request);
  if (response.ok) await attemptWasRight(db, attempt);
  else if (await isRefusal(response)) await keep(refusal);
  return response;
}

/** Keeps in the history that somebody has signed in, and knows their browser from now on. */
async function noteSignIn({ db, auth, address }: Parts, request: Request, response: Response): Promise<Response> {
  const user = await userOfNewSession(auth, response);
  const asked = user === null ? await userAskedForMore(db, auth, request, response) : null;
  const userId = user?.id ?? asked;
  if (userId === null) return response;
  const memberships = await listMemberships(db, userId);
  const partnershipId = preferredMembership(memberships, request.headers)?.partnershipId;
  await appendSignIn(db, {
    at: new Date().toISOString(),
    outcome: user === null ? 'second-factor-asked' : 'signed-in',
    address,
    userId,
    partnershipIds: partnershipId === undefined ? [] : [partnershipId],
  });
  if (user === null) return response;
  const { secret, authCookies } = await auth.$context;
  const known = new Response(response.body, response);
  const secure = authCookies.sessionToken.attributes.secure === true;
  known.headers.append('set-cookie', await deviceCookie(secret, user.id, { secure }));
  return known;
}

/** Whom a response signs in, by the session cookie that it sets; null where it sets none. */
async function userOfNewSession(auth: Auth, response: Response): Promise<{ readonly id: string } | null> {
  const cookie = response.headers
    .getSetCookie()
    .find((one) => /^[^=]*saferplan\.session_token=[^;]+/u.test(one))
    ?.split(';')[0];
  if (cookie === undefined) return null;
  return (await auth.api.getSession({ headers: new Headers({ cookie }) }))?.user ?? null;
}

/** Who gave the right password and is asked for a second factor; null where nobody is. */
async function userAskedForMore(db: Kysely<Database>, auth: Auth, request: Request, response: Response): Promise<string | null> {
  if (!response.ok || !request.url.endsWith('/sign-in/email')) return null;
  const cookie = response.headers.getSetCookie().find((one) => /^[^=]*saferplan\.two_factor=[^;]+/u.test(one)) ?? '';
  const headers = new Headers({ cookie: cookie.split(';')[0] ?? '' });
  return (await offeredSecret(db, auth, 'POST /two-factor/verify-backup-code', new Request(request.url, { headers })))?.account?.id ?? null;
}

const Answer = z.object({ code: z.string() });
const WRONG_SECRETS: ReadonlySet<string> = new Set([
  'INVALID_EMAIL_OR_PASSWORD',
  'INVALID_PASSWORD',
  'INVALID_CODE',
  'INVALID_BACKUP_CODE',
]);

async function isRefusal(response: Response): Promise<boolean> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const parsed = Answer.safeParse(body);
  return parsed.success && WRONG_SECRETS.has(parsed.data.code);
}

function tooMany(retryAfterS: number): Response {
  const failure: Failure = { code: 'request-refused', why: { code: 'too-many-tries', retryAfterS } };
  return Response.json({ failure, message: describeFailure(failure) }, { status: 429, headers: { 'retry-after': String(retryAfterS) } });
}
