import { randomUUID } from 'node:crypto';
import type { Database } from '@saferplan/database';
import type { PartnershipScope } from '@saferplan/database/scope';
import type { Asking } from '@saferplan/domain/accounts';
import type { ChangeSetId, IdMaker } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import type { PackageCode } from './package-code/package-worker.ts';

/** What a service needs to do its work: the database, on whose behalf, who asks, and where time and identifiers come from. */
export interface ServiceContext {
  readonly db: Kysely<Database>;
  readonly scope: PartnershipScope;
  /** Who asks, and what they may do. */
  readonly actor: Asking & { readonly id: string; readonly name: string };
  readonly now: () => Date;
  readonly makeId: IdMaker;
  /** What the package of the partnership adds as code. */
  readonly code: PackageCode;
  /** Under which identifier the caller sent what is done, if they said so. */
  readonly sentAs?: SentAs;
}

/** What makes a change that is sent again, because its answer was lost or somebody pressed twice, be done once. */
export interface SentAs {
  /** The first entry of the history that the change makes has it. */
  readonly id: ChangeSetId;
  /** The transactions that have made that entry, of which at most one is committed. */
  readonly notedIn: WeakSet<object>;
}

/** `pri_` and 32 random hexadecimal digits. */
export const randomId: IdMaker = (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}`;
