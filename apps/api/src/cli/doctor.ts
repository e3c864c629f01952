import { existsSync, statSync } from 'node:fs';
import { access, constants, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { checkDatabase, connectDatabase, type DatabaseLocation } from '@saferplan/database';
import { sql } from 'kysely';
import { type Config, readConfig, typedPath } from '../platform/config.ts';
import { tryMailServer } from '../platform/mail/mailer.ts';

/** What was looked at, how it is, and what to do where it is not well. `look`: it works, and somebody should look at it. */
export interface Examined {
  readonly what: 'versions' | 'configuration' | 'port' | 'database' | 'disk' | 'mail' | 'clock' | 'proxy' | 'backups';
  readonly state: 'well' | 'look' | 'wrong';
  readonly said: string;
  /** Empty where nothing is to be done. */
  readonly toDo: string;
}

type Finding = Omit<Examined, 'what'>;

const well = (said: string): Finding => ({ state: 'well', said, toDo: '' });
const look = (said: string, toDo: string): Finding => ({ state: 'look', said, toDo });
const wrong = (said: string, toDo: string): Finding => ({ state: 'wrong', said, toDo });

/** `saferplan doctor`: what an operator asks when something does not work. Changes nothing. Answers the exit code: 1 where anything is wrong. */
export async function doctorCommand({ backup, json }: { readonly backup: string | null; readonly json: boolean }): Promise<number> {
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    const toDo = 'Correct the environment variables that are named; the guide for operators lists them.';
    print([{ what: 'configuration', ...wrong(messageOf(error), toDo) }], json);
    return 1;
  }
  const examined = await examine(config, { backup: backup === null ? null : typedPath(backup), now: new Date() });
  print(examined, json);
  return examined.some(({ state }) => state === 'wrong') ? 1 : 0;
}

/** Looks at everything that an installation needs, one after the other. `backup` is the path of the newest one, where it was said. */
export async function examine(
  config: Config,
  { backup, now }: { readonly backup: string | null; readonly now: Date },
): Promise<readonly Examined[]> {
  return [
    { what: 'versions', ...versions() },
    { what: 'configuration', ...well(`The data is in ${config.dataFolder}; people use ${config.origin}.`) },
    { what: 'port', ...(await examinePort(config)) },
    { what: 'database', ...(await examineDatabase(config.database)) },
    { what: 'disk', ...(await examineDisk(config.dataFolder)) },
    { what: 'mail', ...(await examineMail(config.mail)) },
    { what: 'clock', ...(await examineClock(config.database, now)) },
    { what: 'proxy', ...examineProxy(config) },
    { what: 'backups', ...examineBackup(backup, now) },
  ];
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The Node that Saferplan brings along runs TypeScript as it is. */
function versions(): Finding {
  const said = `Node ${process.versions.node} on ${process.platform} ${process.arch}.`;
  return process.features.typescript === false
    ? wrong(
        `${said} It does not run TypeScript.`,
        'Start with “pnpm start” or “pnpm saferplan”, which use the Node that is installed with Saferplan.',
      )
    : well(said);
}

const HEALTH_MS = 3000;

async function examinePort({ port, host }: Pick<Config, 'port' | 'host'>): Promise<Finding> {
  const code = await new Promise<string | null>((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
  if (code === null) return well(`Port ${port.toString()} is free.`);
  if (code !== 'EADDRINUSE') return wrong(`Port ${port.toString()} cannot be listened on (${code}).`, 'Choose another, as in PORT=4001.');
  const health = await fetch(`http://localhost:${port.toString()}/healthz`, { signal: AbortSignal.timeout(HEALTH_MS) }).catch(() => null);
  const body: unknown = await health?.json().catch(() => null);
  if (health === null || body === null || typeof body !== 'object' || !('status' in body))
    return wrong(`Another program listens on port ${port.toString()}.`, 'Stop it, or choose another port, as in PORT=4001.');
  return health.ok
    ? well(`Saferplan runs on port ${port.toString()}.`)
    : wrong(`Saferplan runs on port ${port.toString()} and says that it is not well: ${JSON.stringify(body)}.`, 'Read its log.');
}

async function examineDatabase(location: DatabaseLocation): Promise<Finding> {
  if (location.kind === 'sqlite' && !existsSync(location.path))
    return well(`There is no database yet: the first start makes ${location.path}.`);
  try {
    checkDatabase(location);
    const db = connectDatabase(location);
    try {
      if (location.kind === 'sqlite') {
        await sql`select 1`.execute(db);
        return well(`${location.path} can be read from end to end, ${megabytes(statSync(location.path).size)}.`);
      }
      const { rows } = await sql<{ version: string; role: string; unbound: boolean }>`
        select current_setting('server_version') as version, current_user as role, rolsuper or rolbypassrls as unbound
        from pg_roles where rolname = current_user
      `.execute(db);
      const [server] = rows;
      const said = `PostgreSQL ${server?.version ?? ''} answers, as ${server?.role ?? ''}.`;
      return server?.unbound === true
        ? look(
            `${said} Row policies do not bind this role.`,
            'Connect as a role with nosuperuser and nobypassrls: see “Run it for a county”.',
          )
        : well(said);
    } finally {
      await db.destroy();
    }
  } catch (error) {
    return wrong(
      messageOf(error),
      'Is DATABASE_URL right, does the server run, and may this machine reach it? Else restore the newest backup into an empty database.',
    );
  }
}

const [LITTLE_BYTES, SOME_BYTES] = [64 * 1024 ** 2, 1024 ** 3];

async function examineDisk(folder: string): Promise<Finding> {
  try {
    await access(folder, constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    const free = bavail * bsize;
    const said = `${megabytes(free)} are free at ${folder}.`;
    const toDo = 'Make room, or lower SAFERPLAN_CACHE_MB. Nothing can be saved once the disk is full.';
    return free < LITTLE_BYTES ? wrong(said, toDo) : free < SOME_BYTES ? look(said, toDo) : well(said);
  } catch (error) {
    return wrong(messageOf(error), `Let the account that runs Saferplan write to ${folder}, or name another by SAFERPLAN_DATA.`);
  }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 ** 2).toLocaleString('en-GB')} MB`;

async function examineMail(mail: Config['mail']): Promise<Finding> {
  if (mail.smtpUrl === null)
    return look(
      'No mail server is set up: links are handed over, and no reminders are sent.',
      'Set SAFERPLAN_SMTP_URL and SAFERPLAN_MAIL_FROM.',
    );
  try {
    await tryMailServer(mail.smtpUrl);
    return well(`The mail server answers and lets us in; mail comes from ${mail.from}.`);
  } catch (error) {
    return wrong(
      `The mail server does not take mail from us: ${messageOf(error)}`,
      'Check the address, user and password in SAFERPLAN_SMTP_URL, and whether a firewall stands between.',
    );
  }
}

const A_MINUTE_MS = 60_000;

/** Nothing in a database can be newer than now: where it is, the clock was turned back, or is wrong. */
async function examineClock(location: DatabaseLocation, now: Date): Promise<Finding> {
  const said = `It is ${now.toISOString()} here.`;
  const unknown = well(`${said} There is nothing yet to compare it with.`);
  if (location.kind === 'sqlite' && !existsSync(location.path)) return unknown;
  try {
    const db = connectDatabase(location);
    try {
      const { newest } = await db
        .selectFrom('change_set')
        .select(({ fn }) => fn.max('at').as('newest'))
        .executeTakeFirstOrThrow();
      if (newest === null) return unknown;
      return Date.parse(newest) > now.getTime() + A_MINUTE_MS
        ? wrong(
            `${said} The newest change was made later than that, ${newest}.`,
            'Set the clock of this machine by NTP: codes of second factors and dates on pages depend on it.',
          )
        : well(`${said} The newest change is older, as it should be.`);
    } finally {
      await db.destroy();
    }
  } catch {
    // Why the database cannot be read is said where it is looked at.
    return look(`${said} The database could not be asked for the newest change.`, 'See what is said of the database.');
  }
}

function examineProxy({ origin, host, trustedProxies }: Pick<Config, 'origin' | 'host' | 'trustedProxies'>): Finding {
  const { protocol, hostname } = new URL(origin);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (isLocal) return well('People use this machine alone, so there is no proxy.');
  if (protocol !== 'https:')
    return look(
      `People use ${origin}, without encryption.`,
      'Let a proxy speak TLS before it, and set SAFERPLAN_ORIGIN to the https address.',
    );
  if (trustedProxies.length === 0)
    return look(
      `People use ${origin}, and no proxy is believed: everybody seems to come from one address, and shares its limits on signing in.`,
      'Name the proxy in SAFERPLAN_TRUSTED_PROXIES.',
    );
  return well(`People use ${origin}, through ${trustedProxies.join(', ')}; it listens on ${host}.`);
}

const A_DAY_MS = 86_400_000;
/** A backup a day, with some hours to spare. */
const MOST_DAYS = 1.5;

function examineBackup(path: string | null, now: Date): Finding {
  if (path === null)
    return look(
      'Saferplan does not know where your backups are.',
      'Make one each day (pnpm saferplan backup FILE), and name the newest here: doctor --backup FILE.',
    );
  if (!existsSync(path)) return wrong(`There is no backup at ${path}.`, `Make one: pnpm saferplan backup ${path}`);
  const { mtime, size } = statSync(path);
  const days = (now.getTime() - mtime.getTime()) / A_DAY_MS;
  const said = `The backup ${path} is ${days.toFixed(1)} days old, ${megabytes(size)}.`;
  if (size === 0) return wrong(`${said} It is empty.`, `Make one: pnpm saferplan backup ${path}`);
  return days > MOST_DAYS ? wrong(said, 'Make one each day, and try now and then to restore it into an empty folder.') : well(said);
}

const SIGNS: Readonly<Record<Examined['state'], string>> = { well: 'well ', look: 'look ', wrong: 'WRONG' };

function print(examined: readonly Examined[], json: boolean): void {
  if (json) {
    console.log(JSON.stringify(examined, null, 2));
    return;
  }
  for (const { what, state, said, toDo } of examined)
    console.log(`${SIGNS[state]}  ${what.padEnd(13)}  ${said}${toDo === '' ? '' : `\n${' '.repeat(22)}→ ${toDo}`}`);
}
