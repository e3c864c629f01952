import { createHash, randomBytes } from 'node:crypto';

/** A link as it is handed over: its token is never seen again. */
export interface HandedOver {
  readonly token: string;
  readonly expiresAt: string;
}

const A_DAY_MS = 24 * 60 * 60 * 1000;

/** A new token of 256 random bits that lasts for some days, and the hash under which it is kept. */
export function makeToken(now: Date, days: number): HandedOver & { readonly tokenHash: string; readonly madeAt: string } {
  const token = randomBytes(32).toString('base64url');
  return {
    token,
    tokenHash: tokenHashOf(token),
    madeAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + days * A_DAY_MS).toISOString(),
  };
}

/** The SHA-256 of a token in hexadecimal: the database keeps this and never the token. */
export const tokenHashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
