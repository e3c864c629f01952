import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { getRequestListener, type ServerType } from '@hono/node-server';
import {
  checkDatabase,
  connectionsOf,
  type Database,
  holdDatabaseFile,
  MEMBER_LIMITS,
  withLock,
  openDatabase,
  openPublicReader,
} from '@saferplan/database';
import { countPublications } from '@saferplan/database/publication';
import { listBegunPartnerships, type PartnershipAddress } from '@saferplan/database/plan';
import { scopeFor } from '@saferplan/database/scope';
import type { PartnershipId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import { createAuth } from './platform/accounts/auth.ts';
import { ensureFirstAdministrator, readFirstSignIn } from './features/accounts/first-administrator.ts';
import { createApp } from './app.ts';
import type { Config } from './platform/config.ts';
import { closeWithin, endsWithin } from './http/close-within.ts';
import { forgetOldFeedback } from './features/feedback/forget-old-feedback.ts';
import { watchDegradations } from './http/degradation.ts';
import { loadInstallation } from './features/install/installation.ts';
import { installPartnership } from './features/install/install-partnership.ts';
import { noteInstalledPackage } from './features/install/installed-package.ts';
import { runRegularly } from './platform/jobs/run-regularly.ts';
import { createMailer, type Mailer } from './platform/mail/mailer.ts';
import { pageCache } from './public/page-cache.ts';
import { packageExtensionsOf } from './features/extensions/package-extensions.ts';
import { NO_CODE, openPackage, type PackageCode } from './platform/package-code/package-worker.ts';
import { openRenderings } from './public/open-renderings.ts';
import { publicRoots } from './public/public-root.ts';
import { openPublishedEditionsCache, openPublishedEditions } from './public/published-editions.ts';
import { checkPublications, sentenceOnUnsound, type UnsoundPublication } from './public/unsound-publications.ts';
import { createLogger, type Logger } from './platform/logging/logger.ts';
import { closePools } from './platform/workers/pool-on-demand.ts';
import { measured, measuredAnswer } from './platform/metrics/measured.ts';
import { createMetrics } from './platform/metrics/metrics.ts';
import { askForReminders, countReminders, sendReminders } from './features/monitoring/reminders.ts';

export interface RunningServer {
  /** The address that people use. */
  readonly address: string;
  /** The address of this machine that it listens on. */
  readonly listensOn: string;
  /** How to sign in for the first time; null once that is no longer needed. */
  readonly firstSignIn: string | null;
  /** Finishes the requests in hand for ten seconds at most, closes threads and the database for six, and resolves. */
  readonly stop: () => Promise<void>;
}

/** Database, partnership, first administrator, server: everything up, or an error and nothing left running. */
export async function start(config: Config): Promise<RunningServer> {
  const giveBack = config.database.kind === 'sqlite' ? holdDatabaseFile(config.database.path) : () => undefined;
  try {
    const server = await startHolding(config);
    return { ...server, stop: () => server.stop().finally(giveBack) };
  } catch (error) {
    giveBack();
    throw error;
  }
}

async function startHolding(config: Config): Promise<RunningServer> {
  const logger = createLogger(config.logLevel);
  checkDatabase(config.database);
  const db = await openDatabase(config.database, MEMBER_LIMITS, (sentence) => logger.info(sentence));
  const { partnerships, county } = await loadInstallation(config.installation);
  const code = new Map(partnerships.map((loaded) => [loaded.partnership.id, openPackage(loaded, logger.error)]));
  const codeOf = (id: PartnershipId): PackageCode => code.get(id) ?? NO_CODE;
  const ids = partnerships.map(({ partnership }) => partnership.id);
  const { identityProvider, origin } = config;
  const auth = createAuth({ db, kind: config.database.kind, secret: config.secret, origin, identityProvider, logger });
  const mailer = createMailer(config.mail);
  const { justMade, begunAtStart } = await withLock(db, async () => {
    for (const loaded of partnerships) {
      await installPartnership(db, loaded, () => new Date(), codeOf(loaded.partnership.id));
      const changed = await noteInstalledPackage(db, loaded);
      if (changed !== null) logger.warn(changed);
    }
    const begun = await listBegunPartnerships(db);
    const made = await ensureFirstAdministrator(db, auth, config, [...ids, ...begun.map(({ id }) => id)]);
    return { justMade: made, begunAtStart: begun };
  });
  const reader = await openPublicReader(config.database);
  if (reader.closedBy === 'read-only')
    logger.warn('The public pages read through no role of their own: make saferplan_public, as the guide “Run it for a county” says.');
  const degradations = watchDegradations(logger);
  const noteUnsound = (slug: string, unsound: readonly UnsoundPublication[]): void => {
    const what = `publications of ${slug}`;
    if (unsound.length === 0) degradations.clear(what);
    else degradations.note(what, sentenceOnUnsound(slug, unsound));
  };
  const noteStale = (slug: string, isStale: boolean): void => {
    const what = `pages of ${slug}`;
    if (isStale) degradations.note(what, `The database does not answer in time: the pages of ${slug} are shown as they were read last.`);
    else degradations.clear(what);
  };
  const publishedEditionsCache = openPublishedEditionsCache();
  const openRoot = ({ id, slug }: PartnershipAddress) => ({
    slug,
    publishedEditions: openPublishedEditions(
      reader.db,
      scopeFor(id),
      publishedEditionsCache,
      ({ unsound }) => noteUnsound(slug, unsound),
      (isStale) => noteStale(slug, isStale),
    ),
    own: packageExtensionsOf(codeOf(id), logger),
  });
  const packaged = partnerships.map(({ partnership: { id, slug } }) => ({ id, slug }));
  const roots = publicRoots(packaged.map(openRoot));
  for (const begun of begunAtStart) roots.add(openRoot(begun));
  const { renderings, close: closeRenderings } = openRenderings({
    dataFolder: config.dataFolder,
    mostMegabytes: config.cacheMegabytes,
    onTrouble: logger.error,
  });
  const metrics = createMetrics({
    pool: () => connectionsOf(db),
    publications: () => countPublications(db),
    jobs: () => countReminders(db, new Date()),
  });
  const stopping = new AbortController();
  const app = createApp({
    stopping: stopping.signal,
    renderings,
    db,
    degradations,
    auth,
    roots,
    county,
    origins: [config.origin],
    dataFolder: config.dataFolder,
    trustedProxies: config.trustedProxies,
    codeOf,
    services: {
      origin,
      mailer,
      providerName: identityProvider?.name ?? null,
      logger,
      operator: {
        email: config.firstAdministrator.email.toLowerCase(),
        packaged: packaged.map(({ slug }) => slug),
        onBegun: (begun) => roots.add(openRoot(begun)),
      },
    },
    metrics: config.metricsToken === null ? null : { metrics, token: config.metricsToken },
  });
  const server = await new Promise<ServerType>((resolve, reject) => {
    const cache = pageCache(app.fetch, roots);
    const counted = config.metricsToken === null ? null : metrics;
    const answer = counted === null ? cache.answer : measuredAnswer(cache.answer, counted);
    const listener = getRequestListener(counted === null ? cache.fetch : measured(cache.fetch, counted), { hostname: config.host });
    const starting = createServer((incoming, outgoing) => {
      if (!answer(incoming, outgoing)) void listener(incoming, outgoing);
    }).listen(config.port, config.host, () => resolve(starting));
    starting.once('error', reject);
  });
  const checked = checkPublications(
    reader.db,
    [...packaged, ...begunAtStart.filter(({ slug }) => !packaged.some((one) => one.slug === slug))].map(({ id, slug }) => ({
      scope: scopeFor(id),
      slug,
    })),
    noteUnsound,
  ).catch((error: unknown) => logger.error(error));
  // What a command or another server has begun.
  const stopLooking = runRegularly(
    LOOK_EVERY_MS,
    async () => {
      for (const begun of await listBegunPartnerships(db)) roots.add(openRoot(begun));
    },
    logger.error,
  );
  const stopReminders = mailer === null ? null : remindRegularly(db, mailer, origin, logger);
  const stopForgetting = forgetOldFeedback(db, () => new Date(), logger.error);
  return {
    address: config.origin,
    listensOn: listeningAddress(server),
    firstSignIn: readFirstSignIn(config.dataFolder, { justMade }),
    stop: async () => {
      stopping.abort();
      await stopReminders?.();
      await stopLooking();
      await stopForgetting();
      // Whoever waits for a document gets it, or is told to come again.
      const rendered = closeRenderings(RENDERING_WITHIN_MS);
      await closeWithin(server, STOP_WITHIN_MS);
      const rest = async (): Promise<void> => {
        await rendered;
        await checked;
        await Promise.all([closePools(), ...[...code.values()].map((one) => one.close())]);
        await reader.db.destroy();
        await db.destroy();
      };
      // A request that was cut off may still wait for a database that does not answer.
      if (!(await endsWithin(rest(), CLOSED_WITHIN_MS))) logger.warn('Stopped although the database had not let go of all connections');
    },
  };
}

/** For so long requests in hand may go on when the server is stopped. */
const STOP_WITHIN_MS = 10_000;
/** For so long after that threads and connections to the database are waited for. */
const CLOSED_WITHIN_MS = 6000;

function listeningAddress(server: ServerType): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') return String(bound);
  return bound.family === 'IPv6'
    ? `http://[${bound.address}]:${bound.port.toString()}`
    : `http://${bound.address}:${bound.port.toString()}`;
}

/** For so long a document that is being made may go on when the server is stopped. */
const RENDERING_WITHIN_MS = 5000;

/** So often it is looked for partnerships that were begun elsewhere. */
const LOOK_EVERY_MS = 10_000;

const A_MINUTE_MS = 60_000;

function remindRegularly(db: Kysely<Database>, mailer: Exclude<Mailer, null>, origin: string, logger: Logger): () => Promise<void> {
  const parts = { db, mailer, origin, now: () => new Date(), replica: randomUUID() };
  const round = async (): Promise<void> => {
    await askForReminders(parts);
    await sendReminders(parts);
  };
  return runRegularly(A_MINUTE_MS, round, logger.error);
}
