import { z } from 'zod';

/**
 * The installation's secret, closed with a passphrase: scrypt (RFC 7914) with these costs makes the key of AES-256-GCM
 * (NIST SP 800-38D). Bytes are base64.
 */
export const SealedSecret = z.strictObject({
  cost: z.int().min(2).max(1_048_576),
  blockSize: z.int().min(1).max(32),
  parallelization: z.int().min(1).max(16),
  salt: z.base64(),
  nonce: z.base64(),
  tag: z.base64(),
  text: z.base64(),
});
export type SealedSecret = z.infer<typeof SealedSecret>;

const header = {
  format: z.literal('saferplan-backup'),
  kind: z.enum(['sqlite', 'postgres']),
  /** Every migration that the database had had. */
  migrations: z.array(z.string()),
  /** ISO 8601, UTC. */
  madeAt: z.string(),
};

export const Header = z.union([
  /** Until November 2026: without the secret, with sessions and links, its sums over rows in an order of their own. */
  z.strictObject({ ...header, version: z.literal(1) }),
  z.strictObject({ ...header, version: z.literal(2), secret: SealedSecret.nullable() }),
]);
export type Header = z.infer<typeof Header>;

/** One line after the header: a row of a table, the sum of a table after its rows, or the end. */
export const Line = z.union([
  z.strictObject({ table: z.string(), row: z.record(z.string(), z.unknown()) }),
  z.strictObject({ table: z.string(), rows: z.int(), sha256: z.string() }),
  z.strictObject({ end: z.literal(true) }),
]);
export type Line = z.infer<typeof Line>;

/**
 * What lasts no longer than a visit: sessions, links that were handed over, limits on tries, who is looking. It is not backed up,
 * and not restored from a backup that has it: who signed out or used a link since must not get it back.
 */
export const TRANSIENT: ReadonlySet<string> = new Set(['session', 'verification', 'rateLimit', 'access_link', 'reset_link', 'presence']);
