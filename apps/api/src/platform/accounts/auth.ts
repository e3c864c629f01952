import { describeFault } from '@saferplan/messages/faults/values';
import type { Database, DatabaseLocation } from '@saferplan/database';
import { countTry, deleteResetLinkOf } from '@saferplan/database/accounts';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { admin, genericOAuth, type GenericOAuthConfig, microsoftEntraId, twoFactor } from 'better-auth/plugins';
import { defaultAc } from 'better-auth/plugins/admin/access';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Logger } from '../logging/logger.ts';
import { withoutPersonalData } from '../logging/without-personal-data.ts';
import { weaknessOf } from './password-strength.ts';

/** The header in which we tell better-auth the address of the connection; whatever a client sends in it is overwritten. */
export const CLIENT_ADDRESS_HEADER = 'x-saferplan-client-address';

/** The header in which we tell better-auth whether the browser is known by its device cookie; whatever a client sends in it is overwritten. */
export const KNOWN_DEVICE_HEADER = 'x-saferplan-known-device';

/** At most 20 a minute from one network address, of browsers that are not known: those have limits of their own. */
const ofStrangers = (request: Request): { readonly window: number; readonly max: number } | false =>
  request.headers.get(KNOWN_DEVICE_HEADER) === 'yes' ? false : { window: 60, max: 20 };

/** A provider of OpenID Connect with which members may sign in beside their password. */
export interface IdentityProvider {
  /** What the button says: 'Sign in with …'. */
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Microsoft Entra, of one tenant, or any provider by its issuer. */
  readonly at: { readonly entraTenant: string } | { readonly issuer: string };
}

/** The identifier of the provider in addresses and in the table of accounts. */
export const PROVIDER_ID = 'openid';

/** How passwords are kept: as a hash, against which a password is tried. */
export interface PasswordHashing {
  readonly hash: (password: string) => Promise<string>;
  readonly verify: (tried: { readonly hash: string; readonly password: string }) => Promise<boolean>;
}

/** Accounts and sessions on our own database. Nobody can sign up: members are let in by an administrator. */
export function createAuth(options: {
  readonly db: Kysely<Database>;
  readonly kind: DatabaseLocation['kind'];
  readonly secret: string;
  readonly origin: string;
  readonly identityProvider?: IdentityProvider | null;
  /** Left out, better-auth's: scrypt with N = 2^14, r = 16 and p = 1. Tests, which hash hundreds, give one that costs nothing. */
  readonly passwordHashing?: PasswordHashing;
  /** Where better-auth writes what it has to say. */
  readonly logger: Pick<Logger, 'warn' | 'error'>;
}) {
  const { db, kind, secret, origin, identityProvider = null, passwordHashing, logger } = options;
  return betterAuth({
    appName: 'Saferplan',
    baseURL: origin,
    basePath: '/auth',
    // The address by which the page itself was reached, be it localhost or 127.0.0.1.
    trustedOrigins: (request) => (request === undefined ? [] : [new URL(request.url).origin]),
    secret,
    database: { db, type: kind },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      ...(passwordHashing === undefined ? {} : { password: passwordHashing }),
    },
    account: {
      // Who somebody is at the provider is bound to their account by themselves, signed in: never by an address.
      accountLinking: { enabled: true, disableImplicitLinking: true, allowDifferentEmails: true, allowUnlinkingAll: false },
    },
    session: { expiresIn: 60 * 60 * 24 * 7, updateAge: 60 * 60 * 24 },
    rateLimit: {
      enabled: true,
      // Counted by ourselves, since better-auth's own count goes on for as long as a clock was set back.
      customStorage: {
        consume: async (key, { max, window }) => {
          const { allowed, retryAfterS } = await countTry(db, key, { max, windowS: window }, Date.now());
          return { allowed, retryAfter: allowed ? null : retryAfterS };
        },
      },
      window: 60,
      max: 120,
      customRules: {
        '/sign-in/email': ofStrangers,
        '/change-password': { window: 60, max: 10 },
        '/two-factor/*': ofStrangers,
      },
    },
    advanced: {
      cookiePrefix: 'saferplan',
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        const body: unknown = context.body;
        if (context.path === '/change-password') {
          const parsed = NewPassword.safeParse(body);
          const weakness = parsed.success ? await weaknessOf(parsed.data.newPassword, []) : null;
          if (weakness !== null) throw new APIError('BAD_REQUEST', { message: describeFault(weakness), fault: weakness });
          // All other sessions end, whatever the client asked for: somebody else may know the old password.
          return { context: { body: { ...Object(body), revokeOtherSessions: true } } };
        }
        // The second factor is asked for at every sign-in: no device is trusted to go without it.
        if (context.path?.startsWith('/two-factor/verify-')) return { context: { body: { ...Object(body), trustDevice: false } } };
        return undefined;
      }),
    },
    databaseHooks: {
      account: {
        update: {
          after: async ({ providerId, userId }) => {
            if (providerId === 'credential') await deleteResetLinkOf(db, userId);
          },
        },
      },
    },
    plugins: [
      // How wrong codes are slowed down is said in `attempt-limits.ts`, for codes and passwords alike.
      twoFactor({ issuer: 'Saferplan', totpOptions: { digits: 6, period: 30 }, accountLockout: { enabled: false } }),
      // For making accounts. Its roles are for a whole installation, so they allow nothing: what somebody may do is in their memberships.
      admin({ defaultRole: 'member', adminRoles: [], roles: { member: defaultAc.newRole({}) } }),
      genericOAuth({ config: identityProvider === null ? [] : [providerOf(identityProvider)] }),
    ],
    telemetry: { enabled: false },
    // What fails is answered and logged where all that fails is.
    onAPIError: { throw: true },
    logger: { level: 'error', log: (_level, message, ...facts: unknown[]) => logTo(logger, message, facts) },
  });
}

/** What better-auth has to say, in our log: its errors with their stacks, and else its words alone, since its facts may name people. */
function logTo(logger: Pick<Logger, 'warn' | 'error'>, message: string, facts: readonly unknown[]): void {
  const error = facts.find((fact) => fact instanceof Error);
  if (error === undefined) logger.warn('The library of accounts refused something', { message: withoutPersonalData(message) });
  else logger.error(error, { of: 'accounts' });
}

const NewPassword = z.object({ newPassword: z.string() });

/** Entra names a person by tenant and object; any other provider by issuer and subject. Nobody unknown gets an account. */
function providerOf({ clientId, clientSecret, at }: IdentityProvider): GenericOAuthConfig<typeof PROVIDER_ID> {
  const common = { providerId: PROVIDER_ID, clientId, clientSecret, disableSignUp: true, pkce: true, overrideUserInfo: false } as const;
  if ('entraTenant' in at) {
    const tenant = at.entraTenant.toLowerCase();
    return {
      ...microsoftEntraId({ clientId, clientSecret, tenantId: tenant }),
      ...common,
      accountSubject: ({ profile }) =>
        typeof profile['oid'] === 'string' && profile['tid'] === tenant ? `${tenant}:${profile['oid']}` : '',
    };
  }
  return {
    ...common,
    discoveryUrl: `${at.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    scopes: ['openid', 'profile', 'email'],
  };
}

export type Auth = ReturnType<typeof createAuth>;

/** Makes an account with a password, in a transaction of ours. Throws where there is one with this address. */
export async function createAccount(
  auth: Auth,
  trx: Kysely<Database>,
  who: { readonly email: string; readonly name: string; readonly password: string },
): Promise<{ readonly id: string }> {
  const { database, advanced } = auth.options;
  const within = betterAuth({
    ...auth.options,
    database: { ...database, db: trx },
    // It would open a connection of its own to look at the tables, which a transaction cannot.
    advanced: { ...advanced, database: { validateSchema: false } },
  });
  const { user } = await within.api.createUser({ body: who });
  return { id: user.id };
}
