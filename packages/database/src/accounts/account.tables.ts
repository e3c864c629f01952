import type { Generated } from 'kysely';

/** The tables `user`, `session`, `account`, `verification`, `rateLimit` and `twoFactor` are better-auth's: their columns bear its names. */
export interface UserTable {
  id: string;
  name: string;
  email: string;
  /** SQLite has no booleans: 1 or 0 there. */
  twoFactorEnabled: Generated<boolean | number | null>;
  /** Names, with spaces between them. */
  closedNotices: Generated<string>;
  /** `en` or `cy`; null until they have chosen in which the app speaks to them. */
  language: Generated<string | null>;
}

export interface SessionTable {
  id: string;
  userId: string;
}

export interface AccountTable {
  id: string;
  userId: string;
  /** `credential` for a password, else the provider of OpenID Connect. */
  providerId: string;
  password: string | null;
}

/** Short-lived secrets of signing in. `value` of most of them is the identifier of a user. */
export interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
}

export interface TwoFactorTable {
  id: string;
  userId: string;
}

/** How often something was tried in a window of time, by a key that says what and who. `lastRequest`: when the window began, ms since 1970. */
export interface RateLimitTable {
  id: string;
  key: string;
  count: number;
  lastRequest: number;
}

/** Who belongs to which partnership, as what. `leads` is JSON: addresses of priorities. */
export interface MembershipTable {
  user_id: string;
  partnership_id: string;
  role: string;
  publisher: number;
  leads: string;
  /** Whether they get reminders by mail: 1 or 0. */
  reminders: number;
}

/** Invitations that nobody has accepted yet. `member` is JSON. */
export interface AccessLinkTable {
  token_hash: string;
  partnership_id: string;
  /** Always `invitation`: reset links have a table of their own. */
  purpose: string;
  email: string;
  member: string;
  made_by: string;
  made_at: string;
  expires_at: string;
  /** Always empty: an invitation is removed when it is accepted. */
  used_at: string | null;
}

/** The one live link by which an account gets a new password. */
export interface ResetLinkTable {
  user_id: string;
  token_hash: string;
  /** The partnership that made it; null where it was asked for by mail or made by the operator. */
  partnership_id: string | null;
  made_by: string;
  made_at: string;
  expires_at: string;
}

/** Tries to sign in. Rows are never changed, and removed only when the membership has ended, which triggers see to. */
export interface SignInEventTable {
  sequence: Generated<number>;
  at: string;
  /** Always empty: servers of earlier versions kept the address that was typed. */
  email: string;
  outcome: string;
  address: string;
  /** The account; null where nobody has the address that was typed. */
  user_id: string | null;
  /** The partnership whose administrators are shown it. */
  partnership_id: string | null;
}
