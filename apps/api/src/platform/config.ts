import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DatabaseLocation } from '@saferplan/database';
import { z } from 'zod';
import { LOG_LEVELS, type LogLevel } from './logging/log-level.ts';
import type { IdentityProvider } from './accounts/auth.ts';
import { proxyList } from './http/proxy-list.ts';

/** Made when it is needed: a command that only asks for a path has none of it. */
const environmentSchema = () =>
  z.object({
    /** The port to listen on. */
    PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
    /** The address of this machine to listen on: itself alone when left out; 0.0.0.0 for every network that it is in. */
    HOST: z.string().min(1).default('127.0.0.1'),
    /** The folder that holds the database, the secret and the first sign-in; nothing is written outside it. `data` beside apps/ when left out. */
    SAFERPLAN_DATA: z.string().min(1).optional(),
    /** The file that names the partnerships of this installation; `saferplan.config.ts` beside the server when left out. */
    SAFERPLAN_CONFIG: z.string().min(1).optional(),
    /** Which of several partnerships a command is for, by its address, where `--partnership` does not say. */
    SAFERPLAN_PARTNERSHIP: z.string().min(1).optional(),
    /** A PostgreSQL address; without it the data is an SQLite file in SAFERPLAN_DATA. */
    DATABASE_URL: z
      .string()
      .regex(/^postgres(?:ql)?:\/\//, { error: 'DATABASE_URL must begin with postgres://' })
      .optional(),
    /** The address that people use, such as https://plan.example.gov.uk. Over https, cookies are sent over https alone. */
    SAFERPLAN_ORIGIN: z.url().optional(),
    /** Signs the sessions. Made and kept in SAFERPLAN_DATA on the first start. */
    SAFERPLAN_SECRET: z.string().min(32, { error: 'SAFERPLAN_SECRET must have 32 characters or more' }).optional(),
    /** So many megabytes of documents and pictures are kept in `cache/documents` of the data folder; the least recently used go first. */
    SAFERPLAN_CACHE_MB: z.coerce.number().int().min(1).default(2048),
    /** The first administrator's address for signing in. */
    SAFERPLAN_ADMIN_EMAIL: z.email().max(254).default('admin@saferplan.example'),
    /** The first administrator's password; without it one is made and printed. */
    SAFERPLAN_ADMIN_PASSWORD: z.string().min(12, { error: 'SAFERPLAN_ADMIN_PASSWORD must have 12 characters or more' }).optional(),
    /** A mail server, such as smtps://user:password@mail.example.gov.uk. Without it nothing is sent: links are handed over, digests can be read only. */
    SAFERPLAN_SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, { error: 'SAFERPLAN_SMTP_URL must begin with smtp:// or smtps://' })
      .optional(),
    /** The address that mail comes from. */
    SAFERPLAN_MAIL_FROM: z.string().default('Saferplan <no-reply@saferplan.example>'),
    /** The tenant of Microsoft Entra (a GUID) whose people may sign in with their work account. */
    SAFERPLAN_ENTRA_TENANT_ID: z.guid({ error: 'SAFERPLAN_ENTRA_TENANT_ID must be the GUID of one tenant' }).optional(),
    /** The issuer of any other provider of OpenID Connect, such as https://login.example.gov.uk. */
    SAFERPLAN_OIDC_ISSUER: z
      .url()
      .refine((issuer) => !issuer.includes('login.microsoftonline.com'), {
        error: 'For Microsoft Entra set SAFERPLAN_ENTRA_TENANT_ID instead',
      })
      .optional(),
    /** What the provider knows Saferplan as, and the secret it shares with it. */
    SAFERPLAN_OIDC_CLIENT_ID: z.string().min(1).optional(),
    SAFERPLAN_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    /** What the button for it says: 'Sign in with …'. */
    SAFERPLAN_OIDC_NAME: z.string().min(1).max(60).default('your work account'),
    /** From which level on events are logged. `debug` logs every request. */
    SAFERPLAN_LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
    /** The bearer token for `/metrics`; without it there is no such address. */
    SAFERPLAN_METRICS_TOKEN: z.string().min(16, { error: 'SAFERPLAN_METRICS_TOKEN must have 16 characters or more' }).optional(),
    /** The proxies before the server, as addresses and networks with commas between. Without it nobody is believed about where a request comes from. */
    SAFERPLAN_TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform((text, context) => {
        const entries = text
          .split(',')
          .map((entry) => entry.trim())
          .filter(Boolean);
        try {
          proxyList(entries);
        } catch (error) {
          context.addIssue({ code: 'custom', message: `SAFERPLAN_TRUSTED_PROXIES: ${error instanceof Error ? error.message : ''}` });
        }
        return entries;
      }),
  });

const DEFAULT_DATA = fileURLToPath(new URL('../../../../data', import.meta.url));

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** The most that kept documents and pictures may take on disk. */
  readonly cacheMegabytes: number;
  readonly database: DatabaseLocation;
  readonly origin: string;
  /** Whether somebody has said what it is; else it is this machine's own. */
  readonly isOriginGiven: boolean;
  readonly secret: string;
  /** The file in which the secret is kept; null where SAFERPLAN_SECRET gives it. */
  readonly secretFile: string | null;
  readonly firstAdministrator: { readonly email: string; readonly password: string | null };
  readonly mail: { readonly smtpUrl: string | null; readonly from: string };
  readonly identityProvider: IdentityProvider | null;
  /** The file that names the partnerships; null for the one beside the server. */
  readonly installation: string | null;
  /** The address of the partnership that a command is for; null where the environment does not say. */
  readonly partnership: string | null;
  readonly logLevel: LogLevel;
  /** The bearer token for `/metrics`; null where there is no such address. */
  readonly metricsToken: string | null;
  /** The addresses and networks of proxies that are believed about where a request comes from. */
  readonly trustedProxies: readonly string[];
}

/** The full path of one as typed, which is relative to where the person is: pnpm tells that in INIT_CWD, apart from where it runs. */
export const typedPath = (path: string, environment: NodeJS.ProcessEnv = process.env): string =>
  resolve(environment['INIT_CWD'] ?? '.', path);

/** The configuration from environment variables. Makes the data folder where there is none. Throws a message for the operator. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environmentSchema().safeParse(environment);
  if (!parsed.success) throw new Error(`The configuration is wrong.\n${z.prettifyError(parsed.error)}`);
  const values = parsed.data;
  const dataFolder = values.SAFERPLAN_DATA === undefined ? DEFAULT_DATA : typedPath(values.SAFERPLAN_DATA, environment);
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  keepToOwner(dataFolder, 0o700);
  return {
    port: values.PORT,
    host: values.HOST,
    dataFolder,
    cacheMegabytes: values.SAFERPLAN_CACHE_MB,
    database:
      values.DATABASE_URL === undefined
        ? { kind: 'sqlite', path: join(dataFolder, 'saferplan.db') }
        : { kind: 'postgres', url: values.DATABASE_URL },
    origin: new URL(values.SAFERPLAN_ORIGIN ?? `http://localhost:${values.PORT}`).origin,
    isOriginGiven: values.SAFERPLAN_ORIGIN !== undefined,
    secret: values.SAFERPLAN_SECRET ?? keptSecret(join(dataFolder, 'secret')),
    secretFile: values.SAFERPLAN_SECRET === undefined ? join(dataFolder, 'secret') : null,
    firstAdministrator: { email: values.SAFERPLAN_ADMIN_EMAIL, password: values.SAFERPLAN_ADMIN_PASSWORD ?? null },
    mail: { smtpUrl: values.SAFERPLAN_SMTP_URL ?? null, from: values.SAFERPLAN_MAIL_FROM },
    identityProvider: identityProviderIn(values),
    installation: values.SAFERPLAN_CONFIG === undefined ? null : typedPath(values.SAFERPLAN_CONFIG, environment),
    partnership: values.SAFERPLAN_PARTNERSHIP ?? null,
    logLevel: values.SAFERPLAN_LOG_LEVEL,
    metricsToken: values.SAFERPLAN_METRICS_TOKEN ?? null,
    trustedProxies: values.SAFERPLAN_TRUSTED_PROXIES,
  };
}

/** Lets nobody but the owner at a file or folder. What belongs to another account, or cannot be changed, keeps its rights. */
function keepToOwner(path: string, mode: number): void {
  try {
    if ((statSync(path).mode & 0o777) !== mode) chmodSync(path, mode);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EPERM' || error.code === 'EROFS'))) throw error;
  }
}

function identityProviderIn(values: z.infer<ReturnType<typeof environmentSchema>>): IdentityProvider | null {
  const { SAFERPLAN_ENTRA_TENANT_ID: entraTenant, SAFERPLAN_OIDC_ISSUER: issuer } = values;
  if (entraTenant === undefined && issuer === undefined) return null;
  const { SAFERPLAN_OIDC_CLIENT_ID: clientId, SAFERPLAN_OIDC_CLIENT_SECRET: clientSecret } = values;
  if (clientId === undefined || clientSecret === undefined)
    throw new Error('The configuration is wrong. Set SAFERPLAN_OIDC_CLIENT_ID and SAFERPLAN_OIDC_CLIENT_SECRET for the provider.');
  const at = entraTenant === undefined ? { issuer: issuer ?? '' } : { entraTenant };
  return { name: values.SAFERPLAN_OIDC_NAME, clientId, clientSecret, at };
}

function keptSecret(path: string): string {
  if (existsSync(path)) {
    keepToOwner(path, 0o600);
    return readFileSync(path, 'utf8').trim();
  }
  const secret = randomBytes(32).toString('base64url');
  writeFileSync(path, `${secret}\n`, { mode: 0o600 });
  return secret;
}
