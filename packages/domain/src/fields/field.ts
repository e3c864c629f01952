import type { z } from 'zod';
import type { NamedKind } from '../shared/id.ts';

/** How a database keeps the values of a field: as text, a number, 1 or 0, or JSON text. */
export type ColumnType = 'text' | 'number' | 'boolean' | 'json';

/**
 * What becomes of an item when one that a field of it names is removed: the removal is refused, the field releases the name,
 * or the item is removed too.
 */
export type OnRemoval = 'refuse' | 'release' | 'cascade';

/** What a field names: items of which kinds, in which edition they are, and what their removal does. */
export interface References {
  readonly to: readonly NamedKind[];
  readonly edition: 'this' | 'before';
  readonly onRemoval: OnRemoval;
  /** The identifiers in a value of the field. */
  readonly idsIn: (value: unknown) => readonly string[];
  /** The value without an identifier. Of fields whose `onRemoval` is `release`, the answer is a value of the field again. */
  readonly without: (value: unknown, id: string) => unknown;
}

/**
 * A field of a kind of items. `kind` names its field kind, which says how it is edited, kept and said; the schema is the type of its
 * values. Field kinds are the functions of this folder and, where they belong to one feature, of its `*.kind.ts` files.
 */
export interface Field<Kind extends string = string, Schema extends z.core.$ZodType = z.core.$ZodType> {
  readonly kind: Kind;
  readonly schema: Schema;
  readonly column: ColumnType;
  readonly references: References | null;
}

export type FieldMap = Readonly<Record<string, Field>>;

/** The schemas of some fields by name. */
export type SchemasOf<Fields extends FieldMap> = { readonly [Name in keyof Fields]: Fields[Name]['schema'] };

/** A field whose values name no items. */
export const field = <Kind extends string, Schema extends z.core.$ZodType>(
  kind: Kind,
  column: ColumnType,
  schema: Schema,
): Field<Kind, Schema> => ({ kind, schema, column, references: null });

/** A field with parts, kept as JSON. `references` says what its parts name, if anything. */
export const structure = <Kind extends string, Schema extends z.core.$ZodType>(
  kind: Kind,
  schema: Schema,
  references: References | null = null,
): Field<Kind, Schema> => ({ kind, schema, column: 'json', references });

/** The same field, which holds `value` in items that were written before there was such a field. */
export const withDefault = <Kind extends string, Schema extends z.ZodType>(
  given: Field<Kind, Schema>,
  value: z.core.util.NoUndefined<z.output<Schema>>,
): Field<Kind, z.ZodDefault<Schema>> => ({ ...given, schema: given.schema.default(value) });
