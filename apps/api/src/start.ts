import { serve, type ServerType } from '@hono/node-server';
import { openDatabase } from '@saferplan/database';
import { scopeFor } from '@saferplan/database/plan';
import { maidstone } from '@saferplan/partnership-maidstone';
import { createAuth } from './accounts/auth.ts';
import { ensureFirstAdministrator, readFirstSignIn } from './accounts/first-administrator.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { installPartnership } from './install/install-partnership.ts';

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
  const partnershipId = maidstone.partnership.id;
  await installPartnership(db, maidstone, () => new Date());
  const auth = createAuth({ db, kind: config.database.kind, secret: config.secret, origin: config.origin });
  await ensureFirstAdministrator(db, auth, config, partnershipId);
  const app = createApp({
    db,
    auth,
    publicScope: scopeFor(partnershipId),
    origins: [config.origin],
    dataFolder: config.dataFolder,
  });
  const server = await new Promise<ServerType>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, port: config.port }, () => resolve(starting));
    starting.once('error', reject);
  });
  return {
    address: config.origin,
    firstSignIn: readFirstSignIn(config.dataFolder),
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
      await db.destroy();
    },
  };
}
