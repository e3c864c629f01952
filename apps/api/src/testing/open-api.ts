import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { onBothDatabases, onDatabase, type TestDatabase } from '@saferplan/database/testing';
import { type PartnershipScope, scopeFor } from '@saferplan/database/scope';
import type { Role } from '@saferplan/domain/accounts';
import { EditionId } from '@saferplan/domain/shared';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { inject } from 'vitest';
import { createAuth } from '../platform/accounts/auth.ts';
import { createApp } from '../app.ts';
import { packageExtensionsOf } from '../features/extensions/package-extensions.ts';
import { NO_EXTENSIONS } from '../public/package-extensions.ts';
import { NO_CODE, type PackageCode } from '../platform/package-code/package-worker.ts';
import { watchDegradations } from '../http/degradation.ts';
import type { Email } from '../platform/mail/mailer.ts';
import type { Accounts, Services } from '../platform/trpc/context.ts';
import { createLogger } from '../platform/logging/logger.ts';
import { openRenderings } from '../public/open-renderings.ts';
import { publicRoots } from '../public/public-root.ts';
import { openPublishedEditions } from '../public/published-editions.ts';
import { openUploads } from '../platform/uploads.ts';
import { appRouter } from '../router.ts';
import { randomId, type ServiceContext } from '../platform/service-context.ts';
import { EMAIL, INSTALLED, ORIGIN, PASSWORD, SECRET } from './installed.ts';
import { QUICK_PASSWORDS } from './quick-passwords.ts';

export { EMAIL, INSTALLED, ORIGIN, PASSWORD } from './installed.ts';

export const EDITION_2017 = EditionId.parse('edn_maidstone-2017-18');

/** Runs the same tests on SQLite and on PostgreSQL, each with Maidstone installed and its first administrator. */
export const onBothInstalled = (title: string, tests: (database: () => TestDatabase) => void): void =>
  onBothDatabases(title, tests, INSTALLED);

/**
 * Runs tests with Maidstone installed on SQLite alone: for pages, documents and the code of packages, which see what repositories
 * answer and never which database it came from.
 */
export const onInstalled = (title: string, tests: (database: () => TestDatabase) => void): void =>
  onDatabase('sqlite', title, tests, INSTALLED);

interface Rights {
  readonly role: Role;
  readonly publisher: boolean;
  readonly leads: readonly string[];
}

const ADMINISTRATOR: Rights = { role: 'administrator', publisher: true, leads: [] };

const rethrow = (error: unknown): never => {
  throw error;
};

/** The whole API on a test's database, which is a copy of `INSTALLED`, called as a browser or as a member would. */
export async function openApi(
  { db, reader, kind }: TestDatabase,
  code: PackageCode = NO_CODE,
  onError: (error: unknown) => void = rethrow,
) {
  const auth = createAuth({
    db,
    kind,
    secret: SECRET,
    origin: ORIGIN,
    passwordHashing: QUICK_PASSWORDS,
    logger: { warn: () => undefined, error: onError },
  });
  // Taken away with the folder of templates, once all tests have run.
  const dataFolder = mkdtempSync(join(inject('templateFolder'), 'api-'));
  const scope = scopeFor(maidstone.partnership.id);
  const sentEmails: Email[] = [];
  const services: Services = {
    origin: ORIGIN,
    mailer: (message) => {
      sentEmails.push(message);
      return Promise.resolve();
    },
    providerName: null,
    logger: { ...createLogger('silent'), error: onError },
    operator: {
      email: EMAIL,
      packaged: [maidstone.partnership.slug],
      onBegun: ({ id, slug }) => roots.add({ slug, publishedEditions: openPublishedEditions(reader.db, scopeFor(id)), own: NO_EXTENSIONS }),
    },
  };
  const publishedEditions = openPublishedEditions(reader.db, scope);
  const roots = publicRoots([{ slug: maidstone.partnership.slug, publishedEditions, own: packageExtensionsOf(code, services.logger) }]);
  const degradations = watchDegradations(services.logger);
  const { renderings } = openRenderings({ dataFolder, mostMegabytes: 64, onTrouble: onError });
  const stopping = new AbortController();
  const app = createApp({
    stopping: stopping.signal,
    renderings,
    db,
    auth,
    roots,
    county: null,
    origins: [ORIGIN],
    trustedProxies: ['127.0.0.2'],
    dataFolder,
    services,
    degradations,
    codeOf: () => code,
    metrics: null,
  });
  const contextOf = (name: string, rights: Rights = ADMINISTRATOR, of: PartnershipScope = scope): ServiceContext => ({
    db,
    scope: of,
    actor: { id: name, name, role: rights.role, leads: rights.leads },
    now: () => new Date(),
    makeId: randomId,
    code,
  });
  const accounts: Accounts = {
    db,
    auth,
    forgetFirstSignIn: () => undefined,
    operatorEmail: EMAIL,
    signedIn: () => Promise.resolve(null),
    client: { address: '203.0.113.1', answer: new Headers() },
  };
  const callerOf = (name: string, rights: Rights = ADMINISTRATOR, of: PartnershipScope = scope, email: string = EMAIL) =>
    appRouter.createCaller({
      member: {
        context: contextOf(name, rights, of),
        uploads: openUploads(dataFolder).of(name),
        email,
        role: rights.role,
        publisher: rights.publisher,
        reminders: true,
        isPractice: false,
        partnerships: [],
      },
      accounts,
      services,
    });
  /** Signs the first administrator in over HTTP, and answers with the cookie. */
  const signIn = async (): Promise<string> => {
    const response = await app.request('/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: ORIGIN },
      body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
    });
    return response.headers.get('set-cookie')?.split(';')[0] ?? '';
  };
  const anonymous = () => appRouter.createCaller({ member: null, accounts, services });
  return {
    app,
    roots,
    dataFolder,
    renderings,
    publications: reader.db,
    auth,
    accounts,
    services,
    sentEmails,
    anonymous,
    signIn,
    db,
    stopping,
    contextOf,
    callerOf,
  };
}

export type TestApi = Awaited<ReturnType<typeof openApi>>;
