import { createHash } from 'node:crypto';
import type { Database } from '@saferplan/database';
import { claimOnce, countTry, forgetTries, giveBackTry, type Limit } from '@saferplan/database/accounts';
import type { Kysely } from 'kysely';
import { networkOf } from '../../http/client-address.ts';

/** A secret that somebody offers, before it is known whether it is right. */
export interface Attempt {
  readonly kind: 'password' | 'second-factor';
  /** The address of the account, in small letters; there may be none of that address. */
  readonly email: string;
  /** The network address that it comes from. */
  readonly address: string;
  /** The browser, where this person has signed in with it before; else null. */
  readonly device: string | null;
}

const QUARTER_OF_AN_HOUR = 15 * 60;
const AN_HOUR = 60 * 60;

/**
 * Decision 0024 gives the reasons for these numbers. A stranger is held to all of `pair`, `network` and `account`; beyond
 * `account` one more try is let through in each window of `beyond`, from wherever, so that nobody can shut an account. A browser
 * that signed in before has a limit of its own, which no stranger can use up.
 */
export const LIMITS: Readonly<
  Record<
    Attempt['kind'],
    { readonly pair: Limit; readonly network: Limit; readonly account: Limit; readonly beyond: Limit; readonly device: Limit }
  >
> = {
  password: {
    pair: { max: 5, windowS: QUARTER_OF_AN_HOUR },
    network: { max: 100, windowS: AN_HOUR },
    account: { max: 30, windowS: AN_HOUR },
    beyond: { max: 1, windowS: 60 },
    device: { max: 10, windowS: QUARTER_OF_AN_HOUR },
  },
  'second-factor': {
    pair: { max: 5, windowS: QUARTER_OF_AN_HOUR },
    network: { max: 100, windowS: AN_HOUR },
    account: { max: 20, windowS: AN_HOUR },
    beyond: { max: 1, windowS: 5 * 60 },
    device: { max: 10, windowS: QUARTER_OF_AN_HOUR },
  },
};

export type Verdict =
  | { readonly allowed: true }
  /** `isFirst`: the first that is slowed down in this window, which is worth a line in the history of signing in. */
  | { readonly allowed: false; readonly retryAfterS: number; readonly isFirst: boolean };

/** Counts a try before its secret is looked at, so that many at once cannot all be early enough. */
export async function beginAttempt(db: Kysely<Database>, attempt: Attempt, nowMs: number): Promise<Verdict> {
  const limits = LIMITS[attempt.kind];
  const keys = keysOf(attempt);
  if (attempt.device !== null) return refusalOf(limits.device, await countTry(db, keys.device, limits.device, nowMs));
  const network = refusalOf(limits.network, await countTry(db, keys.network, limits.network, nowMs));
  if (!network.allowed) return network;
  const pair = refusalOf(limits.pair, await countTry(db, keys.pair, limits.pair, nowMs));
  if (!pair.allowed) {
    // Nothing was tried: others in the same network are not to pay for it.
    await giveBackTry(db, keys.network);
    return pair;
  }
  const account = await countTry(db, keys.account, limits.account, nowMs);
  if (account.allowed) return { allowed: true };
  const beyond = await countTry(db, keys.beyond, limits.beyond, nowMs);
  if (beyond.allowed) return { allowed: true };
  await giveBackTry(db, keys.pair);
  await giveBackTry(db, keys.network);
  return { allowed: false, retryAfterS: beyond.retryAfterS, isFirst: account.count === limits.account.max + 2 };
}

/** Takes a try back whose secret was right. */
export async function attemptWasRight(db: Kysely<Database>, attempt: Attempt): Promise<void> {
  const keys = keysOf(attempt);
  if (attempt.device !== null) return forgetTries(db, keys.device);
  await forgetTries(db, keys.pair);
  await giveBackTry(db, keys.network);
  return giveBackTry(db, keys.account);
}

/** Three periods of 30 seconds are accepted, in either direction of a clock that is set; five minutes cover them. */
const CODE_SPENT_FOR_MS = 5 * 60 * 1000;

/** Whether a code of an authenticator app is offered for the first time: a second time it is refused, right or wrong (RFC 6238, section 5.2). */
export const spendCode = (db: Kysely<Database>, userId: string, code: string, nowMs: number): Promise<boolean> =>
  claimOnce(db, `code|${hashOf(userId)}|${hashOf(code)}`, CODE_SPENT_FOR_MS, nowMs);

/** Asks for reset links, by account (whether or not there is one of that address) and by sender. */
const RESET_LIMITS: Readonly<Record<'account' | 'sender', Limit>> = {
  account: { max: 3, windowS: AN_HOUR },
  sender: { max: 10, windowS: AN_HOUR },
};

/** Counts a request for a new password against the network that it comes from; `nowMs` in milliseconds since 1970. */
export const countResetFrom = (db: Kysely<Database>, address: string, nowMs: number): ReturnType<typeof countTry> =>
  countTry(db, `reset-from|${networkOf(address)}`, RESET_LIMITS.sender, nowMs);

/** Counts a request for a new password against the address of the account; `nowMs` in milliseconds since 1970. */
export const countResetOf = (db: Kysely<Database>, email: string, nowMs: number): ReturnType<typeof countTry> =>
  countTry(db, `reset-of|${hashOf(email)}`, RESET_LIMITS.account, nowMs);

function refusalOf({ max }: Limit, counted: Awaited<ReturnType<typeof countTry>>): Verdict {
  return counted.allowed ? { allowed: true } : { allowed: false, retryAfterS: counted.retryAfterS, isFirst: counted.count === max + 1 };
}

/** Addresses of people stand in no key, so that nothing of them is left to erase. */
function keysOf({ kind, email, address, device }: Attempt): Readonly<Record<keyof (typeof LIMITS)['password'], string>> {
  const account = `${kind}|${hashOf(email)}`;
  const network = networkOf(address);
  return {
    pair: `${account}|${network}`,
    network: `${kind}-from|${network}`,
    account,
    beyond: `${account}|beyond`,
    device: `${account}|device|${device ?? ''}`,
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
