import type { ColumnType } from '@saferplan/domain/fields';
import { type ItemKind, kindOf } from '@saferplan/domain/plan';
import { Money } from '@saferplan/domain/shared';

/** What every item table has; beside these, each has a column for every field of its kind. */
export interface ItemTable {
  id: string;
  partnership_id: string;
  /** Absent from the tables of kinds that a partnership's editions share. */
  edition_id?: string;
  position: number;
  version: number;
}

/**
 * The table of a kind. The names are those of the kinds, in snake case; they are typed as the one name
 * that stands for them all in `Database`, because they share the columns that repositories ask for by name.
 */
export const tableOf = (kind: ItemKind): 'item' => kind.replaceAll('-', '_') as 'item';

/** The column in which a field is stored: `leadAgency` in `lead_agency`. */
export const columnOf = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export type Column = string | number | null;

/** The fields of an item as its columns hold them. */
export function encodeFields(kind: ItemKind, fields: object): Record<string, Column> {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [columnOf(field), encode(kind, field, value)]));
}

function encode(kind: ItemKind, field: string, value: unknown): Column {
  switch (kindOf(kind).fields[field]?.column) {
    case 'json':
      return JSON.stringify(value);
    case 'boolean':
      return value === true ? 1 : 0;
    case 'optional-text':
      if (value === null || typeof value === 'string') return value ?? '';
      throw new TypeError(`${kind}.${field} is no text: its field kind says that it is one`);
    case 'text':
    case 'number':
      if (value === null || typeof value === 'string' || typeof value === 'number') return value;
      throw new TypeError(`${kind}.${field} is no scalar: its field kind says that it is one`);
    case 'money':
      return value === null ? null : Money.parse(value).pence;
    case undefined:
      throw new TypeError(`There is no field ${kind}.${field}`);
  }
}

interface FieldColumn {
  readonly field: string;
  readonly name: string;
  readonly column: ColumnType;
}
const columns = new Map<ItemKind, readonly FieldColumn[]>();

/** The columns of a kind's fields, worked out once a process. */
function columnsOf(kind: ItemKind): readonly FieldColumn[] {
  const known = columns.get(kind);
  if (known !== undefined) return known;
  const made = Object.entries(kindOf(kind).fields).map(([field, { column }]) => ({ field, name: columnOf(field), column }));
  columns.set(kind, made);
  return made;
}

/** The fields of an item from its row; the schema of its kind has yet to check them. */
export const decodeFields = (kind: ItemKind, row: object): Record<string, unknown> =>
  Object.fromEntries(columnsOf(kind).map(({ field, name, column }) => [field, decode(column, Reflect.get(row, name))]));

function decode(column: ColumnType, value: unknown): unknown {
  switch (column) {
    case 'json':
      return JSON.parse(String(value));
    case 'boolean':
      return value === 1;
    case 'optional-text':
      return value === '' ? null : (value ?? null);
    case 'money':
      // PostgreSQL hands over whole numbers of 64 bits as text; no amount is so large that a number could not hold it.
      return value === null ? null : { pence: Number(value) };
    case 'text':
    case 'number':
      return value;
  }
}
