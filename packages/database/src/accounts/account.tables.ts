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

/** Who belongs to which partnership, as what. */
export interface MembershipTable {
  user_id: string;
  partnership_id: string;
  role: string;
}
