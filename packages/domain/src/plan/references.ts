import { ID_PREFIXES, isChildKind, type Item, ITEM_KINDS, type ItemKind, itemName, nameOf, parentOf, titleOf } from './item.ts';

/**
 * What becomes of an item when one that it names is removed: it goes along with it, it lets go of it, or it keeps it from
 * being removed.
 */
export type OnRemoval = 'goes-along' | 'lets-go' | 'keeps';

/** An item that another one names: its kind, its identifier, and in which field and edition it is looked for. */
export interface Reference {
  readonly kind: ItemKind;
  readonly id: string;
  readonly field: string;
  readonly edition: 'this' | 'before';
}

interface ReferenceField {
  readonly edition: Reference['edition'];
  readonly onRemoval: OnRemoval;
}

const parent: ReferenceField = { edition: 'this', onRemoval: 'goes-along' };
const link: ReferenceField = { edition: 'this', onRemoval: 'lets-go' };
const linkBefore: ReferenceField = { edition: 'before', onRemoval: 'lets-go' };
const needed: ReferenceField = { edition: 'this', onRemoval: 'keeps' };

/**
 * Every field through which items name others. What `lets-go` must be able to do without: a list, or a field that may be null.
 */
export const REFERENCE_FIELDS: Readonly<Partial<Record<ItemKind, Readonly<Record<string, ReferenceField>>>>> = {
  priority: { lead: needed, subgroupId: needed, contactIds: needed },
  theme: { runsThrough: link },
  outcome: { priorityId: parent },
  action: { priorityId: parent, leadAgency: needed },
  indicator: { priorityId: parent, seriesId: needed },
  reading: { indicatorId: parent },
  topic: { reviews: linkBefore, informs: link, seriesIds: needed },
  'series-mark': { seriesId: parent },
  finding: { topicId: parent },
  score: { topicId: parent, modelId: needed },
  'completed-action': { topicId: parent },
  'action-update': { actionId: parent },
  response: { consultationId: parent },
  bid: { grantId: parent, priorityIds: link },
  lineage: { fromIds: linkBefore, toIds: link, recommendedId: needed, meetingId: needed },
  'area-change': { fromIds: needed, toIds: needed },
};

const KINDS_BY_PREFIX = new Map(ITEM_KINDS.map((kind) => [ID_PREFIXES[kind], kind]));

/** Every item that these fields name. Fields that are absent name nothing. */
export function referencesIn(kind: ItemKind, fields: object): readonly Reference[] {
  const among = REFERENCE_FIELDS[kind] ?? {};
  return Object.entries(fields).flatMap(([field, value]) => {
    const edition = among[field]?.edition;
    return edition === undefined ? [] : identifiersIn(value).map(({ kind: named, id }) => ({ kind: named, id, field, edition }));
  });
}

function identifiersIn(value: unknown): readonly { readonly kind: ItemKind; readonly id: string }[] {
  if (typeof value === 'string') {
    const kind = KINDS_BY_PREFIX.get(value.slice(0, 3));
    return kind === undefined || value[3] !== '_' ? [] : [{ kind, id: value }];
  }
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(identifiersIn);
  return [];
}

/** Items by kind: those of an edition, or those that editions share. */
type ItemLists = { readonly [Kind in ItemKind]?: readonly Item<Kind>[] };

interface Use {
  readonly kind: ItemKind;
  readonly item: Item<ItemKind>;
  readonly fields: readonly string[];
}

/** The items that name `id` in a field of this sort, each with those fields. */
function usesBy(onRemoval: OnRemoval, id: string, items: ItemLists): readonly Use[] {
  return ITEM_KINDS.flatMap((kind) => {
    const among = Object.entries(REFERENCE_FIELDS[kind] ?? {}).filter(([, field]) => field.onRemoval === onRemoval);
    if (among.length === 0) return [];
    const list: readonly Item<ItemKind>[] = items[kind] ?? [];
    return list.flatMap((item) => {
      const values = new Map<string, unknown>(Object.entries(item));
      const fields = among.map(([field]) => field).filter((field) => identifiersIn(values.get(field)).some((named) => named.id === id));
      return fields.length === 0 ? [] : [{ kind, item, fields }];
    });
  });
}

/** A change that must go with another one, so that the plan stays whole. */
export interface FollowingChange {
  readonly kind: ItemKind;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** When an item goes, whatever merely names it lets go of it: decisions, themes, topics and bids of a priority, say. */
export function followRemoval(removed: { readonly kind: ItemKind; readonly id: string }, items: ItemLists): readonly FollowingChange[] {
  return usesBy('lets-go', removed.id, items).map(({ kind, item, fields }) => {
    const values = new Map<string, unknown>(Object.entries(item));
    return { kind, id: item.id, fields: Object.fromEntries(fields.map((field) => [field, without(values.get(field), removed.id)])) };
  });
}

/** What keeps an item from being removed, in words; empty when it may go. */
export function usesOf(removed: { readonly kind: ItemKind; readonly id: string }, items: ItemLists): readonly string[] {
  return [...new Set(usesBy('keeps', removed.id, items).map(({ kind, item }) => nameOfUse(kind, item, items)))];
}

/** What an item without a title is called where it keeps another. */
const UNTITLED: Readonly<Partial<Record<ItemKind, string>>> = { lineage: 'a decision in the lineage' };

function nameOfUse(kind: ItemKind, item: Item<ItemKind>, items: ItemLists): string {
  const title = titleOf(item);
  if (title !== '') return `“${title}”`;
  const parentId = isChildKind(kind) ? parentOf(kind, item) : null;
  const above = ITEM_KINDS.flatMap((other): readonly Item<ItemKind>[] => items[other] ?? []).find(({ id }) => id === parentId);
  if (above !== undefined) return `“${nameOf(above)}”`;
  return UNTITLED[kind] ?? `${itemName(kind)} “${nameOf(item)}”`;
}

/** The value without an identifier: taken out of lists, null where it stood alone. */
function without(value: unknown, id: string): unknown {
  if (value === id) return null;
  if (Array.isArray(value)) return value.filter((part) => part !== id).map((part: unknown) => without(part, id));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, without(part, id)]));
  return value;
}

/**
 * The value as it is now with what it let go of put back: what `before` named and `after` does not. Null where it has
 * become something else since, into which that does not fit.
 */
export function linkAgain(now: unknown, before: unknown, after: unknown): { readonly value: unknown } | null {
  if (isSame(now, before)) return { value: now };
  if (isSame(now, after)) return { value: before };
  if (Array.isArray(now) && Array.isArray(before) && Array.isArray(after)) {
    const lost: readonly unknown[] = before.filter((part) => !after.includes(part) && !now.includes(part));
    return { value: [...now, ...lost] };
  }
  if (!isRecord(now) || !isRecord(before) || !isRecord(after)) return null;
  const value: Record<string, unknown> = {};
  for (const name of Object.keys(now)) {
    const part = linkAgain(now[name], before[name], after[name]);
    if (part === null) return null;
    value[name] = part.value;
  }
  return { value };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
