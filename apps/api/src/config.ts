import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DatabaseLocation } from '@saferplan/database';
import { z } from 'zod';

const Environment = z.object({
  /** The port to listen on. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** The folder that holds the database, the secret and the first sign-in; nothing is written outside it. `data` beside apps/ when left out. */
  SAFERPLAN_DATA: z.string().min(1).optional(),
  /** A PostgreSQL address; without it the data is an SQLite file in SAFERPLAN_DATA. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, { error: 'DATABASE_URL must begin with postgres://' })
    .optional(),
  /** The address that people use, such as https://plan.example.gov.uk. Over https, cookies are sent over https alone. */
  SAFERPLAN_ORIGIN: z.url().optional(),
  /** Signs the sessions. Made and kept in SAFERPLAN_DATA on the first start. */
  SAFERPLAN_SECRET: z.string().min(32, { error: 'SAFERPLAN_SECRET must have 32 characters or more' }).optional(),
  /** The first administrator's address for signing in. */
  SAFERPLAN_ADMIN_EMAIL: z.email().default('admin@saferplan.example'),
  /** The first administrator's password; without it one is made and printed. */
  SAFERPLAN_ADMIN_PASSWORD: z.string().min(12, { error: 'SAFERPLAN_ADMIN_PASSWORD must have 12 characters or more' }).optional(),
});

const DEFAULT_DATA = fileURLToPath(new URL('../../../data', import.meta.url));

export interface Config {
  readonly port: number;
  readonly dataFolder: string;
  readonly database: DatabaseLocation;
  readonly origin: string;
  readonly secret: string;
  readonly firstAdministrator: { readonly email: string; readonly password: string | null };
}

/** The configuration from environment variables. Makes the data folder where there is none. Throws a message for the operator. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) throw new Error(`The configuration is wrong.\n${z.prettifyError(parsed.error)}`);
  const values = parsed.data;
  // pnpm sets INIT_CWD to where the person typed the command, which is what a relative folder is relative to.
  const dataFolder = values.SAFERPLAN_DATA === undefined ? DEFAULT_DATA : resolve(environment['INIT_CWD'] ?? '.', values.SAFERPLAN_DATA);
  mkdirSync(dataFolder, { recursive: true });
  return {
    port: values.PORT,
    dataFolder,
    database:
      values.DATABASE_URL === undefined
        ? { kind: 'sqlite', path: join(dataFolder, 'saferplan.db') }
        : { kind: 'postgres', url: values.DATABASE_URL },
    origin: new URL(values.SAFERPLAN_ORIGIN ?? `http://localhost:${values.PORT}`).origin,
    secret: values.SAFERPLAN_SECRET ?? keptSecret(join(dataFolder, 'secret')),
    firstAdministrator: { email: values.SAFERPLAN_ADMIN_EMAIL, password: values.SAFERPLAN_ADMIN_PASSWORD ?? null },
  };
}

function keptSecret(path: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const secret = randomBytes(32).toString('base64url');
  writeFileSync(path, `${secret}\n`, { mode: 0o600 });
  return secret;
}
