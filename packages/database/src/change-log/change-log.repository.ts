import { inTodaysForm, ItemKind } from '@saferplan/domain/plan';
import { ChangeSetId, type ChangeSummary, EditionId, summaryFromText, summaryToText } from '@saferplan/domain/shared';
import { type Kysely, PostgresAdapter, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';
import { CHANGES_CHANNEL } from './changes-channel.ts';

/** What was done to one item. For `reordered`, before and after hold the order of its siblings. */
export const ChangeType = z.enum(['created', 'changed', 'removed', 'reordered']);
export type ChangeType = z.infer<typeof ChangeType>;

/** The kinds of things that changes are kept of. */
export const LoggedKind = z.union([
  ItemKind,
  z.enum(['edition', 'partnership', 'publication', 'import', 'member', 'comment', 'peer-group', 'population', 'succession']),
]);
export type LoggedKind = z.infer<typeof LoggedKind>;

export interface Change {
  readonly kind: LoggedKind;
  readonly itemId: string;
  readonly changeType: ChangeType;
  readonly before: unknown;
  readonly after: unknown;
}

/** One change of one person, with every item's part in it. */
export interface ChangeSet {
  readonly id: ChangeSetId;
  readonly editionId: EditionId | null;
  readonly actorId: string;
  readonly actorName: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly summary: ChangeSummary;
  readonly undoes: ChangeSetId | null;
  readonly changes: readonly Change[];
}

/** Appends; nothing in these two tables can be changed or removed, which triggers see to. On PostgreSQL other servers are told once it is committed. */
export async function appendChangeSet(trx: Transaction<Database>, scope: PartnershipScope, set: ChangeSet): Promise<void> {
  await trx
    .insertInto('change_set')
    .values({
      id: set.id,
      partnership_id: scope.partnershipId,
      edition_id: set.editionId,
      actor_id: set.actorId,
      actor_name: set.actorName,
      at: set.at,
      summary: summaryToText(set.summary),
      undoes: set.undoes,
    })
    .execute();
  if (trx.getExecutor().adapter instanceof PostgresAdapter)
    await sql`select pg_notify(${CHANGES_CHANNEL}, ${scope.partnershipId})`.execute(trx);
  if (set.changes.length === 0) return;
  await trx
    .insertInto('change_log')
    .values(
      set.changes.map((change) => ({
        change_set_id: set.id,
        partnership_id: scope.partnershipId,
        item_kind: change.kind,
        item_id: change.itemId,
        change_type: change.changeType,
        before: toText(change.before),
        after: toText(change.after),
      })),
    )
    .execute();
}

/** That something was changed in an edition (null: in what editions share), and by whom; nothing of what it was. */
export interface ChangeNote {
  readonly sequence: number;
  readonly editionId: EditionId | null;
  readonly actorId: string;
}

/** The number of the newest change of a partnership; 0 where there is none. */
export async function newestChange(db: Kysely<Database>, scope: PartnershipScope): Promise<number> {
  const row = await db
    .selectFrom('change_set')
    .select('sequence')
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.sequence ?? 0;
}

/** The moments (ISO 8601, UTC) of first changes; null where nothing was changed. */
export interface FirstChanges {
  readonly ofPartnership: string | null;
  readonly ofEdition: string | null;
}

/** When a partnership, and one of its editions, was first changed. Indexes: change_set_partnership and change_set_edition, one row of each. */
export async function readFirstChanges(db: Kysely<Database>, scope: PartnershipScope, editionId: EditionId): Promise<FirstChanges> {
  const first = db.selectFrom('change_set').select('at').where('partnership_id', '=', scope.partnershipId).orderBy('sequence').limit(1);
  const ofPartnership = await first.executeTakeFirst();
  const ofEdition = await first.where('edition_id', '=', editionId).executeTakeFirst();
  return { ofPartnership: ofPartnership?.at ?? null, ofEdition: ofEdition?.at ?? null };
}

/** The changes of a partnership after a number, the oldest first. Index: change_set_partnership. */
export async function listChangeNotes(db: Kysely<Database>, scope: PartnershipScope, after: number): Promise<readonly ChangeNote[]> {
  const rows = await db
    .selectFrom('change_set')
    .select(['sequence', 'edition_id', 'actor_id'])
    .where('sequence', '>', after)
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('sequence')
    .limit(MOST_NOTES)
    .execute();
  return rows.map(({ sequence, edition_id, actor_id }) => ({
    sequence,
    editionId: edition_id === null ? null : EditionId.parse(edition_id),
    actorId: actor_id,
  }));
}

const MOST_NOTES = 500;

/** The newest change sets of an edition (null: of what editions share), newest first. Index: `change_set_edition`. */
export async function listChangeSets(
  db: Kysely<Database>,
  scope: PartnershipScope,
  editionId: EditionId | null,
  limit: number,
): Promise<ChangeSet[]> {
  const rows = await db
    .selectFrom('change_set')
    .select(SET_COLUMNS)
    .where('partnership_id', '=', scope.partnershipId)
    .where('edition_id', editionId === null ? 'is' : '=', editionId)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  return withChanges(db, scope, rows);
}

/** So many change sets are read at once where all of them are. */
const AT_ONCE = 200;

/**
 * Every change set of an edition (null: of what editions share), newest first, some at a time; what is added meanwhile is not among
 * them. Index: `change_set_edition`.
 */
export async function* eachChangeSet(
  db: Kysely<Database>,
  scope: PartnershipScope,
  editionId: EditionId | null,
): AsyncGenerator<readonly ChangeSet[]> {
  let before: number | null = null;
  do {
    let query = db
      .selectFrom('change_set')
      .select([...SET_COLUMNS, 'sequence'])
      .where('partnership_id', '=', scope.partnershipId)
      .where('edition_id', editionId === null ? 'is' : '=', editionId)
      .orderBy('sequence', 'desc')
      .limit(AT_ONCE);
    if (before !== null) query = query.where('sequence', '<', before);
    const rows = await query.execute();
    before = rows.length < AT_ONCE ? null : (rows.at(-1)?.sequence ?? null);
    yield await withChanges(db, scope, rows);
  } while (before !== null);
}

/** Every change set that touched an item, newest first. Index: `change_log_item`. */
export async function listChangesOf(db: Kysely<Database>, scope: PartnershipScope, kind: LoggedKind, itemId: string): Promise<ChangeSet[]> {
  const rows = await db
    .selectFrom('change_set')
    .select(SET_COLUMNS)
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', 'in', (sets) =>
      sets
        .selectFrom('change_log')
        .select('change_set_id')
        .where('partnership_id', '=', scope.partnershipId)
        .where('item_kind', '=', kind)
        .where('item_id', '=', itemId),
    )
    .orderBy('sequence', 'desc')
    .execute();
  return withChanges(db, scope, rows);
}

/** The newest change of this person in this edition (null: in what editions share) that is neither an undoing nor undone; null where there is none. */
export async function findLastUndoable(
  db: Kysely<Database>,
  scope: PartnershipScope,
  editionId: EditionId | null,
  actorId: string,
): Promise<ChangeSet | null> {
  const rows = await db
    .selectFrom('change_set')
    .select(SET_COLUMNS)
    .where('partnership_id', '=', scope.partnershipId)
    .where('edition_id', editionId === null ? 'is' : '=', editionId)
    .where('actor_id', '=', actorId)
    .where('undoes', 'is', null)
    .where('id', 'not in', (undone) =>
      undone
        .selectFrom('change_set as undoing')
        .select((columns) => columns.fn.coalesce('undoing.undoes', columns.val('')).as('undoes'))
        .where('undoing.partnership_id', '=', scope.partnershipId)
        .where('undoing.actor_id', '=', actorId),
    )
    .orderBy('sequence', 'desc')
    .limit(1)
    .execute();
  const [found] = await withChanges(db, scope, rows);
  return found ?? null;
}

/** The change set of this identifier, or null where the partnership has none. */
export async function findChangeSet(db: Kysely<Database>, scope: PartnershipScope, id: ChangeSetId): Promise<ChangeSet | null> {
  const rows = await db
    .selectFrom('change_set')
    .select(SET_COLUMNS)
    .where('partnership_id', '=', scope.partnershipId)
    .where('id', '=', id)
    .execute();
  const [found] = await withChanges(db, scope, rows);
  return found ?? null;
}

const SET_COLUMNS = ['id', 'edition_id', 'actor_id', 'actor_name', 'at', 'summary', 'undoes'] as const;

interface SetRow {
  readonly id: string;
  readonly edition_id: string | null;
  readonly actor_id: string;
  readonly actor_name: string;
  readonly at: string;
  readonly summary: string;
  readonly undoes: string | null;
}

async function withChanges(db: Kysely<Database>, scope: PartnershipScope, sets: readonly SetRow[]): Promise<ChangeSet[]> {
  if (sets.length === 0) return [];
  const rows = await db
    .selectFrom('change_log')
    .select(['change_set_id', 'item_kind', 'item_id', 'change_type', 'before', 'after'])
    .where('partnership_id', '=', scope.partnershipId)
    .where(
      'change_set_id',
      'in',
      sets.map((set) => set.id),
    )
    .orderBy('sequence')
    .execute();
  const changes = Map.groupBy(rows, (row) => row.change_set_id);
  return sets.map((set) => ({
    id: ChangeSetId.parse(set.id),
    editionId: set.edition_id === null ? null : EditionId.parse(set.edition_id),
    actorId: set.actor_id,
    actorName: set.actor_name,
    at: set.at,
    summary: summaryFromText(set.summary),
    undoes: set.undoes === null ? null : ChangeSetId.parse(set.undoes),
    changes: (changes.get(set.id) ?? []).map(changeOf),
  }));
}

interface ChangeRow {
  readonly item_kind: string;
  readonly item_id: string;
  readonly change_type: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** An entry of the log, whose values are as they would be written today, whichever version wrote them. */
export function changeOf(row: ChangeRow): Change {
  const kind = LoggedKind.parse(row.item_kind);
  const item = ItemKind.safeParse(kind);
  const valuesIn = (text: string | null): unknown => (item.success ? inTodaysForm(item.data, fromText(text)) : fromText(text));
  return {
    kind,
    itemId: row.item_id,
    changeType: ChangeType.parse(row.change_type),
    before: valuesIn(row.before),
    after: valuesIn(row.after),
  };
}

const toText = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value));

/** The value that a column holds as JSON; null where it holds none. */
const fromText = (text: string | null): unknown => (text === null ? null : JSON.parse(text));
