import { ITEM_FIELDS, type ItemKind } from '@saferplan/domain/plan';

/** What every item table has; beside these, each has a column for every field of its kind. */
export interface ItemTable {
  id: string;
  partnership_id: string;
  /** Absent from the tables of kinds that a partnership's editions share. */
  edition_id?: string;
  position: number;
  version: number;
}

/** Fields that are lists or structures, kept as JSON text. */
const JSON_FIELDS: Readonly<Partial<Record<ItemKind, readonly string[]>>> = {
  meeting: ['votes'],
  priority: ['lead', 'actionPlan', 'contactIds', 'extra'],
  theme: ['runsThrough'],
  action: ['leadAgency', 'extra'],
  indicator: ['baseline', 'target', 'extra'],
  topic: ['informs', 'seriesIds'],
  finding: ['now', 'before', 'stated'],
  lineage: ['fromIds', 'toIds'],
  series: ['feed', 'limitsFrom', 'target'],
  'series-mark': ['mark'],
  'scoring-model': ['definition'],
  score: ['answers', 'discussion'],
  'action-update': ['override'],
  bid: ['priorityIds'],
  'area-change': ['fromIds', 'toIds'],
};

/** Fields that are true or false, kept as 1 or 0. */
const BOOLEAN_FIELDS: Readonly<Partial<Record<ItemKind, readonly string[]>>> = {
  contradiction: ['settled', 'isPublic'],
  score: ['illustrative'],
  implication: ['signedOff'],
};

/**
 * The table of a kind. The names are those of the kinds, in snake case; they are typed as the one name
 * that stands for them all in `Database`, because they share the columns that repositories ask for by name.
 */
export const tableOf = (kind: ItemKind): 'item' => kind.replaceAll('-', '_') as 'item';

export const columnOf = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const fieldsOf = (kind: ItemKind): readonly string[] => Object.keys(ITEM_FIELDS[kind].shape);

export type Column = string | number | null;

/** The fields of an item as its columns hold them. */
export function encodeFields(kind: ItemKind, fields: object): Record<string, Column> {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [columnOf(field), encode(kind, field, value)]));
}

function encode(kind: ItemKind, field: string, value: unknown): Column {
  if (JSON_FIELDS[kind]?.includes(field)) return JSON.stringify(value);
  if (BOOLEAN_FIELDS[kind]?.includes(field)) return value === true ? 1 : 0;
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`${kind}.${field} is no scalar: list it in JSON_FIELDS`);
}

/** The fields of an item from its row; the schema of its kind has yet to check them. */
export function decodeFields(kind: ItemKind, row: object): Record<string, unknown> {
  const columns = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(fieldsOf(kind).map((field) => [field, decode(kind, field, columns.get(columnOf(field)))]));
}

function decode(kind: ItemKind, field: string, value: unknown): unknown {
  if (JSON_FIELDS[kind]?.includes(field)) return JSON.parse(String(value));
  if (BOOLEAN_FIELDS[kind]?.includes(field)) return value === 1;
  return value;
}
