import type { Database } from '@saferplan/database';
import type { PartnershipAddress } from '@saferplan/database/plan';
import type { Role } from '@saferplan/domain/accounts';
import type { Uploads } from '../uploads.ts';
import type { Kysely } from 'kysely';
import type { Logger } from '../logging/logger.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Auth } from '../accounts/auth.ts';
import type { ServiceContext } from '../service-context.ts';

/** Who asks: a member of a partnership with the work they may ask for, or nobody who is signed in. */
export interface Context {
  readonly member: Member | null;
  /** What the procedures open to everybody need. */
  readonly accounts: Accounts;
  readonly services: Services;
}

/** The accounts of the installation, and who asks about them. */
export interface Accounts {
  /** The installation's own connection, which sees every partnership: accounts are persons' and not a partnership's. */
  readonly db: Kysely<Database>;
  readonly auth: Auth;
  /** Call this when the person of this address has a new password: that of the first sign-in, if it is theirs, no longer works. */
  readonly forgetFirstSignIn: (email: string) => void;
  /** The address of the operator of the installation, as in `Services`: whoever has its account decides about the installation. */
  readonly operatorEmail: string;
  /** Whose account is signed in, whether or not it belongs to a partnership; null where nobody is. */
  readonly signedIn: () => Promise<SignedIn | null>;
  /** The network address that the request comes from, and the headers of its answer, for cookies. */
  readonly client: { readonly address: string; readonly answer: Headers };
}

/** An account as far as it says who somebody is. */
export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** What the installation offers beside its database. */
export interface Services {
  /** The address that people use. */
  readonly origin: string;
  readonly mailer: Mailer;
  /** What the provider of OpenID Connect is called; null where there is none. */
  readonly providerName: string | null;
  readonly logger: Logger;
  readonly operator: Operator;
}

/** Whoever runs the installation, as far as the app lets them do what no single partnership decides. */
interface Operator {
  /** The address, in lower case, of the account that may begin partnerships in the app: the first administrator's. */
  readonly email: string;
  /** The addresses of the partnerships that the configuration names. */
  readonly packaged: readonly string[];
  /** Call this when a partnership was begun: its public pages are there from then on. */
  readonly onBegun: (partnership: PartnershipAddress) => void;
}

export interface Member {
  readonly context: ServiceContext;
  /** The files that this member has sent and not imported yet. */
  readonly uploads: Uploads;
  readonly email: string;
  readonly role: Role;
  readonly publisher: boolean;
  /** Whether they want reminders by mail. */
  readonly reminders: boolean;
  /** Whether the partnership is a practice copy, out of which nothing goes. */
  readonly isPractice: boolean;
  /** Every partnership that they belong to. */
  readonly partnerships: readonly { readonly slug: string; readonly name: string; readonly isPractice: boolean }[];
}
