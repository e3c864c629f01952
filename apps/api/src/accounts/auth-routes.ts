import { getConnInfo } from '@hono/node-server/conninfo';
import type { Database } from '@saferplan/database';
import { appendSignIn, countRefusals, type SignInEvent } from '@saferplan/database/accounts';
import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { type Auth, CLIENT_ADDRESS_HEADER } from './auth.ts';
import { forgetFirstSignIn } from './first-administrator.ts';

/** After so many refusals in a row, an account is closed to everybody for a while, whoever is right about its password. */
const MOST_REFUSALS = 10;
const LOCKED_FOR_MS = 15 * 60 * 1000;

/** `/auth`: better-auth's own routes, told the true address of the connection; every try to sign in is kept. */
export function authRoutes(db: Kysely<Database>, auth: Auth, dataFolder: string): Hono {
  return new Hono().on(['GET', 'POST'], '*', async (context) => {
    const address = connectionAddress(() => getConnInfo(context).remote.address);
    const request = new Request(context.req.raw);
    request.headers.set(CLIENT_ADDRESS_HEADER, address);
    const { path } = context.req;
    if (path !== '/auth/sign-in/email' || context.req.method !== 'POST') {
      const response = await auth.handler(request);
      if (path === '/auth/change-password' && response.ok) forgetFirstSignIn(dataFolder);
      if (/^\/auth\/(?:callback\/|two-factor\/verify)/.test(path)) {
        const signedIn = await emailOfNewSession(auth, response);
        if (signedIn !== null) await appendSignIn(db, { at: new Date().toISOString(), email: signedIn, outcome: 'signed-in', address });
      }
      return response;
    }
    const email = await emailIn(request.clone());
    const note = (outcome: SignInEvent['outcome']): Promise<void> =>
      appendSignIn(db, { at: new Date().toISOString(), email, outcome, address });
    if ((await countRefusals(db, email, new Date(Date.now() - LOCKED_FOR_MS).toISOString())) >= MOST_REFUSALS) {
      await note('locked-out');
      return context.json({ message: 'Too many tries. Wait a quarter of an hour, and try again.' }, 429);
    }
    const response = await auth.handler(request);
    if (response.ok) await note((await emailOfNewSession(auth, response)) === null ? 'second-factor-asked' : 'signed-in');
    else if (response.status === 401) await note('refused');
    return response;
  });
}

/** Whom a response signs in, by the session cookie that it sets; null where it sets none. */
async function emailOfNewSession(auth: Auth, response: Response): Promise<string | null> {
  const cookie = response.headers
    .getSetCookie()
    .find((one) => /^[^=]*saferplan\.session_token=[^;]+/.test(one))
    ?.split(';')[0];
  if (cookie === undefined) return null;
  const session = await auth.api.getSession({ headers: new Headers({ cookie }) });
  return session?.user.email ?? null;
}

/** Requests that come through no connection, as in tests, have no address. */
function connectionAddress(read: () => string | undefined): string {
  try {
    return read() ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

const SignIn = z.object({ email: z.string().max(254).toLowerCase() });

async function emailIn(request: Request): Promise<string> {
  const body: unknown = await request.json().catch(() => null);
  const parsed = SignIn.safeParse(body);
  return parsed.success ? parsed.data.email : '';
}
