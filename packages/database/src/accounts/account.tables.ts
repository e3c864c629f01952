import type { Generated } from 'kysely';

/** The tables `user`, `session`, `account` and `verification` are better-auth's: their columns bear its names. */
export interface UserTable {
  id: string;
  name: string;
  email: string;
}

export interface SessionTable {
  id: string;
  userId: string;
}

export interface AccountTable {
  id: string;
  userId: string;
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

/** Links that let somebody in or set a password. `member` is JSON. */
export interface AccessLinkTable {
  token_hash: string;
  partnership_id: string;
  purpose: string;
  email: string;
  member: string;
  made_by: string;
  made_at: string;
  expires_at: string;
  used_at: string | null;
}

/** Tries to sign in. Rows are never changed or removed, which triggers see to. */
export interface SignInEventTable {
  sequence: Generated<number>;
  at: string;
  email: string;
  outcome: string;
  address: string;
}
