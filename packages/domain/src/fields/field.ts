import type { z } from 'zod';
import type { NamedKind } from '../shared/named-kind.ts';

/**
 * How a database keeps the values of a field: as text (of `optional-text` null is the empty one), a number, whole pence, 1 or 0, or
 * JSON text.
 */
export type ColumnType = 'text' | 'optional-text' | 'number' | 'money' | 'boolean' | 'json';

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
  /** Whether what is named lies where the item itself does: in its edition, or among what editions share. */
  readonly inOwnHome?: true;
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
  /**
   * Which texts in a value are said in every language of the partnership, by their JSON pointers (RFC 6901) within the value: the
   * empty one is the value itself. Null where a value is the same in every language.
   */
  readonly localised: RegExp | null;
  /**
   * What it holds in a new item that is made of one line of text; `undefined` where that comes from the place
   * at which the item is added, or is asked of whoever adds it (`AnyKind.asked`).
   */
  readonly blank: (text: string) => z.core.input<Schema> | undefined;
  /**
   * Of a moment that the server notes and nobody types: when an item is added, or when one of the named fields of it is changed;
   * left out of every other field.
   */
  readonly notedWhen?: 'added' | readonly string[];
  /**
   * Of what somebody confirmed of other fields as they are: it holds `blank` again once one of the named fields is changed and it is not
   * said anew in the same change; left out of every other field.
   */
  readonly lapsesWith?: readonly string[];
  /**
   * Another form of its values, in which packages write them and the append-only log has them from earlier versions: of money, a number of
   * pounds. What is not of the form that is asked for comes back as it is, for the schema to judge. Left out where there is one form alone.
   */
  readonly otherForm?: { readonly from: (value: unknown) => unknown; readonly to: (value: unknown) => unknown };
  /** Of what only those may read who may change its item; left out of every other field. */
  readonly isForWriters?: true;
}

export type FieldMap = Readonly<Record<string, Field>>;

/** The schemas of some fields by name. */
export type SchemasOf<Fields extends FieldMap> = { readonly [Name in keyof Fields]: Fields[Name]['schema'] };

/** A field whose values name no items; new items hold `blank` in it. */
export const field = <Kind extends string, Schema extends z.core.$ZodType>(
  kind: Kind,
  column: ColumnType,
  schema: Schema,
  blank: z.core.input<Schema>,
): Field<Kind, Schema> => ({ kind, schema, column, references: null, localised: null, blank: () => blank });

/** A field with parts, kept as JSON. `references` says what its parts name, if anything. */
export const structure = <Kind extends string, Schema extends z.core.$ZodType>(
  kind: Kind,
  schema: Schema,
  blank: z.core.input<Schema>,
  references: References | null = null,
): Field<Kind, Schema> => ({ kind, schema, column: 'json', references, localised: null, blank: () => blank });

/** The same field, whose value in a new item is made of the line of text. */
export const startingWith = <Kind extends string, Schema extends z.core.$ZodType>(
  given: Field<Kind, Schema>,
  blank: (text: string) => z.core.input<Schema>,
): Field<Kind, Schema> => ({ ...given, blank });

/** The same field, which nobody fills in for whoever adds an item: it is asked for before there is one. */
export const asked = <Kind extends string, Schema extends z.core.$ZodType>(given: Field<Kind, Schema>): Field<Kind, Schema> => ({
  ...given,
  blank: () => undefined,
});

/** For fields that start with the line of text itself. */
export const theText = (text: string): string => text;

/** The same field, which holds `value` in items that were written before there was such a field. */
export const withDefault = <Kind extends string, Schema extends z.ZodType>(
  given: Field<Kind, Schema>,
  value: z.core.util.NoUndefined<z.output<Schema>>,
): Field<Kind, z.ZodDefault<Schema>> => ({ ...given, schema: given.schema.default(value) });

/** The same field, in whose values the texts at these pointers are said in every language. */
export const withLocalised = <Kind extends string, Schema extends z.core.$ZodType>(
  given: Field<Kind, Schema>,
  localised: RegExp,
): Field<Kind, Schema> => ({ ...given, localised });

/** The same field, whose text is the same in every language: a number on an agenda, or what is only for those who keep the plan. */
export const inOneLanguage = <Kind extends string, Schema extends z.core.$ZodType>(given: Field<Kind, Schema>): Field<Kind, Schema> => ({
  ...given,
  localised: null,
});

/** The same field, which only those may read who may change its item. */
export const forWriters = <Kind extends string, Schema extends z.core.$ZodType>(given: Field<Kind, Schema>): Field<Kind, Schema> => ({
  ...given,
  isForWriters: true,
});
