import type { Database, DatabaseLocation } from '@saferplan/database';
import { betterAuth } from 'better-auth';
import type { Kysely } from 'kysely';

/** The header in which we tell better-auth the address of the connection; whatever a client sends in it is overwritten. */
export const CLIENT_ADDRESS_HEADER = 'x-saferplan-client-address';

/** Accounts and sessions on our own database. Nobody can sign up: members are let in by an administrator. */
export function createAuth(options: {
  readonly db: Kysely<Database>;
  readonly kind: DatabaseLocation['kind'];
  readonly secret: string;
  readonly origin: string;
}) {
  const { db, kind, secret, origin } = options;
  return betterAuth({
    appName: 'Saferplan',
    baseURL: origin,
    basePath: '/auth',
    // The address by which the page itself was reached, be it localhost or 127.0.0.1.
    trustedOrigins: (request) => (request === undefined ? [] : [new URL(request.url).origin]),
    secret,
    database: { db, type: kind },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: { expiresIn: 60 * 60 * 24 * 7, updateAge: 60 * 60 * 24 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 120,
      customRules: { '/sign-in/email': { window: 60, max: 20 }, '/change-password': { window: 60, max: 10 } },
    },
    advanced: {
      cookiePrefix: 'saferplan',
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  });
}

export type Auth = ReturnType<typeof createAuth>;
