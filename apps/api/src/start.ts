import { NO_EXTENSIONS } from '@saferplan/partnership-kit';
import { randomUUID } from 'node:crypto';
import { serve, type ServerType } from '@hono/node-server';
import { type Database, oneAtATime, openDatabase } from '@saferplan/database';
import { scopeFor } from '@saferplan/database/plan';
import type { Kysely } from 'kysely';
import { createAuth } from './accounts/auth.ts';
import { ensureFirstAdministrator, readFirstSignIn } from './accounts/first-administrator.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { noteTrouble } from './http/note-trouble.ts';
import { loadInstallation } from './install/installation.ts';
import { installPartnership } from './install/install-partnership.ts';
import { runRegularly } from './jobs/run-regularly.ts';
import { createMailer, type Mailer } from './mail/mailer.ts';
import { frontDoor } from './public/front-door.ts';
import { ownPartsOf } from './extensions/own-parts.ts';
import { publicRoots } from './public/public-root.ts';
import { holdShelves, openShelf } from './public/shelf.ts';
import { askForReminders, sendReminders } from './monitoring/reminders.ts';

export interface RunningServer {
  readonly address: string;
  /** How to sign in for the first time; null once that is no longer needed. */
  readonly firstSignIn: string | null;
  /** Finishes the requests in hand, closes the database and resolves. */
  readonly stop: () => Promise<void>;
}

/** Database, partnership, first administrator, server: everything up, or an error and nothing left running. */
export async function start(config: Config): Promise<RunningServer> {
  const db = await openDatabase(config.database);
  const { partnerships, county } = await loadInstallation(config.installation);
  const ids = partnerships.map(({ partnership }) => partnership.id);
  const { identityProvider, origin } = config;
  const auth = createAuth({ db, kind: config.database.kind, secret: config.secret, origin, identityProvider });
  const mailer = createMailer(config.mail);
  await oneAtATime(db, async () => {
    for (const defined of partnerships) await installPartnership(db, defined, () => new Date());
    await ensureFirstAdministrator(db, auth, config, ids);
  });
  const shelves = holdShelves();
  const roots = publicRoots(
    partnerships.map(({ partnership: { id, slug }, extensions }) => ({
      slug,
      shelf: openShelf(db, scopeFor(id), shelves),
      own: ownPartsOf(extensions, noteTrouble),
    })),
  );
  const extensions = new Map(partnerships.map((defined) => [defined.partnership.id, defined.extensions]));
  const app = createApp({
    db,
    auth,
    roots,
    county,
    origins: [config.origin],
    dataFolder: config.dataFolder,
    extensionsOf: (id) => extensions.get(id) ?? NO_EXTENSIONS,
    surroundings: { origin, mailer, providerName: identityProvider?.name ?? null, noteTrouble },
  });
  const server = await new Promise<ServerType>((resolve, reject) => {
    const starting = serve({ fetch: frontDoor(app.fetch, roots), port: config.port }, () => resolve(starting));
    starting.once('error', reject);
  });
  const stopReminders = mailer === null ? null : remindRegularly(db, mailer, origin);
  return {
    address: config.origin,
    firstSignIn: readFirstSignIn(config.dataFolder),
    stop: async () => {
      await stopReminders?.();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
      await db.destroy();
    },
  };
}

const A_MINUTE_MS = 60_000;

function remindRegularly(db: Kysely<Database>, mailer: Exclude<Mailer, null>, origin: string): () => Promise<void> {
  const parts = { db, mailer, origin, now: () => new Date(), replica: randomUUID() };
  const round = async (): Promise<void> => {
    await askForReminders(parts);
    await sendReminders(parts);
  };
  return runRegularly(A_MINUTE_MS, round, noteTrouble);
}
