import type { Database } from '@saferplan/database';
import { type Account, findSecondFactorChallenge, findUserByEmail, findUserById } from '@saferplan/database/accounts';
import { parseSigned } from 'hono/utils/cookie';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Attempt } from './attempt-limits.ts';
import type { Auth } from '../../platform/accounts/auth.ts';

/** What a request offers to prove who somebody is. */
export interface OfferedSecret {
  readonly kind: Attempt['kind'];
  readonly email: string;
  /** Null where nobody has the address that was typed. */
  readonly account: Account | null;
  /** A code of an authenticator app, which counts once; null for passwords and recovery codes. */
  readonly code: string | null;
  /** Whether the request is to sign somebody in: not so where they are, and change a password or a second factor. */
  readonly signsIn: boolean;
}

const Typed = z.object({ email: z.string().max(254).toLowerCase().optional(), code: z.string().max(100).optional() });

const OF_A_SESSION: ReadonlySet<string> = new Set(['POST /change-password', 'POST /two-factor/enable', 'POST /two-factor/disable']);

/** The secret that a request to one of better-auth's routes offers; null where it offers none, or where it is nobody's to offer. */
export async function offeredSecret(db: Kysely<Database>, auth: Auth, route: string, request: Request): Promise<OfferedSecret | null> {
  const isCode = route === 'POST /two-factor/verify-totp';
  if (route === 'POST /sign-in/email') {
    const { email = '' } = await typedIn(request);
    if (email === '') return null;
    return { kind: 'password', email, account: await findUserByEmail(db, email), code: null, signsIn: true };
  }
  const ofSession = OF_A_SESSION.has(route);
  if (!ofSession && !isCode && route !== 'POST /two-factor/verify-backup-code') return null;
  const session = await auth.api.getSession({ headers: request.headers });
  const userId = session?.user.id ?? (ofSession ? null : await whoIsAsked(db, auth, request.headers));
  const account = userId === null ? null : await findUserById(db, userId);
  if (account === null) return null;
  const { code } = isCode ? await typedIn(request) : {};
  return {
    kind: ofSession ? 'password' : 'second-factor',
    email: account.email,
    account,
    code: code ?? null,
    signsIn: session === null,
  };
}

/** Whose second factor a browser is asked for, by the signed cookie that it got with the right password. */
async function whoIsAsked(db: Kysely<Database>, auth: Auth, headers: Headers): Promise<string | null> {
  const { secret, createAuthCookie } = await auth.$context;
  const { name } = createAuthCookie('two_factor');
  const identifier = (await parseSigned(headers.get('cookie') ?? '', secret, name))[name];
  return typeof identifier === 'string' ? findSecondFactorChallenge(db, identifier) : null;
}

async function typedIn(request: Request): Promise<z.infer<typeof Typed>> {
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null);
  const parsed = Typed.safeParse(body);
  return parsed.success ? parsed.data : {};
}
