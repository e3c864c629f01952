import { z } from 'zod';
import type { FieldMap, SchemasOf } from '../fields/index.ts';
import { idSchema, type IdSchema } from '../shared/id.ts';
import { type NamedKind, PREFIXES } from '../shared/named-kind.ts';

/** Whether an item belongs to one edition, or to the partnership, whose editions share it. */
export type Home = 'edition' | 'partnership';

/**
 * `content` is closed to changes while an edition awaits a decision and after it; `running` items are written about an edition
 * and stay open: how it is decided on, and how it goes.
 */
type Lifecycle = 'content' | 'running';

/** The roles that may change items of some kinds only; administrators and editors change all, readers none. */
type Contributor = 'lead' | 'analyst';

/** What the fields of a kind hold. */
type Values<Fields extends FieldMap> = z.output<z.ZodObject<SchemasOf<Fields>, z.core.$strict>>;

type Inputs<Fields extends FieldMap> = z.input<z.ZodObject<SchemasOf<Fields>, z.core.$strict>>;
/** The fields that the place where an item is added can give it. */
type FilledField<Fields extends FieldMap> = {
  [Name in keyof Fields]: Fields[Name]['kind'] extends 'slug' | 'extra' | 'noted-moment' ? Name : never;
}[keyof Fields];
type Added<Fields extends FieldMap> = Omit<Inputs<Fields>, FilledField<Fields>> &
  Partial<Pick<Inputs<Fields>, FilledField<Fields> & keyof Inputs<Fields>>>;

/** What is said of a kind, once: everything else that the software knows of it is made of this. */
interface Definition<Fields extends FieldMap, Where extends Home> {
  readonly home: Where;
  readonly lifecycle: Lifecycle;
  /** Who may add, change, move and remove items of this kind, beside administrators and editors. */
  readonly changedBy: readonly Contributor[];
  /** The field in which people give an item its title, which a new item is made of; null for what has none. */
  readonly title: (keyof NoInfer<Fields> & string) | null;
  /** By which of its fields an item is called where it has no title, the first that holds anything. */
  readonly calledBy?: readonly (keyof NoInfer<Fields> & string)[];
  readonly fields: Fields;
  /** The fields in which no two items in one place may hold the same all together; left out where any may. */
  readonly uniqueBy?: readonly (keyof NoInfer<Fields> & string)[];
  /** The fields, that of its name first, in which two items that hold the same all together say one thing twice; left out where they may. */
  readonly distinctBy?: readonly (keyof NoInfer<Fields> & string)[];
  /** What an item becomes in next year's draft; null where it stays behind. Items of kinds that do not say it all stay behind. */
  carryForward?(values: Values<NoInfer<Fields>>): Values<NoInfer<Fields>> | null;
}

/** What is known of every kind, whichever it is. */
export interface AnyKind {
  readonly name: NamedKind;
  readonly prefix: string;
  readonly home: Home;
  readonly lifecycle: Lifecycle;
  readonly changedBy: readonly Contributor[];
  readonly title: string | null;
  /** The fields by which people call an item, the title first. */
  readonly calledBy: readonly string[];
  /** The field that names the item that one of this kind hangs on, and the kinds that that may be of; null where it hangs on none. */
  readonly parent: { readonly field: string; readonly kinds: readonly NamedKind[] } | null;
  readonly fields: FieldMap;
  /** The fields that have to be said before there is an item, beside its line of text: nothing is right for all, and none says that nobody has said it. */
  readonly asked: readonly string[];
  /** The fields in which no two items in one place may hold the same all together; none where any may. */
  readonly uniqueBy: readonly string[];
  /** The fields, that of its name first, in which two items that hold the same all together say one thing twice; none where they may. */
  readonly distinctBy: readonly string[];
  /** What may be changed of an item, and what is said of one that is added: its address and extra fields may be left out. */
  readonly changes: z.core.$ZodType<object>;
  readonly added: z.core.$ZodType<object>;
  readonly id: z.core.$ZodType<string>;
  /** An item as it is kept, with its identifier, its place among its siblings and its version. */
  readonly item: z.core.$ZodType<object>;
  /** What a new item holds that is made of one line of text, but for what is asked and what comes from where it is added. */
  readonly blank: (text: string) => Readonly<Record<string, unknown>>;
  carryForward?(values: object): object | null;
}

/** A kind of items: its name, the schemas of its identifiers and of what its items hold, and what its definition says. */
export interface Kind<Name extends NamedKind, Fields extends FieldMap, Where extends Home> extends AnyKind {
  readonly name: Name;
  readonly home: Where;
  readonly fields: Fields;
  readonly id: IdSchema<Name>;
  readonly schema: z.ZodObject<SchemasOf<Fields>, z.core.$strict>;
  readonly changes: z.core.$ZodType<Partial<Values<Fields>>, Partial<Inputs<Fields>>>;
  readonly added: z.core.$ZodType<Added<Fields>, Added<Fields>>;
}

/**
 * Defines a kind of items. Its name stands in `PREFIXES`, where other kinds can refer to it; `KINDS` lists the definitions.
 *
 * @example
 * const outcome = defineKind('outcome', {
 *   home: 'edition',
 *   lifecycle: 'content',
 *   changedBy: [],
 *   title: 'text',
 *   fields: { priorityId: parent('priority'), text: sentence(600) },
 * });
 */
export function defineKind<const Name extends NamedKind, Fields extends FieldMap, const Where extends Home>(
  name: Name,
  definition: Definition<Fields, Where>,
): Kind<Name, Fields, Where> {
  const { fields, title, calledBy = [], uniqueBy = [], distinctBy = [], ...rest } = definition;
  const schemas = Object.fromEntries(Object.entries(fields).map(([field, { schema }]) => [field, schema]));
  return {
    ...rest,
    name,
    prefix: PREFIXES[name],
    title,
    calledBy: title === null ? calledBy : [title, ...calledBy],
    parent: parentIn(fields),
    blank: (text) =>
      Object.fromEntries(
        Object.entries(fields).flatMap(([field, { blank }]) => {
          const value = field === title ? text : blank(text);
          return value === undefined ? [] : [[field, value]];
        }),
      ),
    fields,
    asked: Object.entries(fields).flatMap(([field, { kind, blank }]) =>
      field !== title && !comesFromPlace(kind) && blank('') === undefined ? [field] : [],
    ),
    uniqueBy,
    distinctBy,
    id: idSchema(name),
    item: z.strictObject({ ...schemas, id: idSchema(name), position: z.int(), version: z.int() }),
    // `schemas` has the schema of each field under its name, which fromEntries cannot say; the same goes for the two below.
    schema: z.strictObject(schemas as SchemasOf<Fields>),
    changes: z.strictObject(mapFields(fields, ({ schema }) => z.exactOptional(withoutDefault(schema)))) as unknown as Kind<
      Name,
      Fields,
      Where
    >['changes'],
    added: z.strictObject(
      mapFields(fields, ({ kind, schema }) => (isFilledIn(kind) ? z.exactOptional(schema) : schema)),
    ) as unknown as Kind<Name, Fields, Where>['added'],
  };
}

/** Whether the place where an item is added, or the server, fills in a field of this kind. */
const isFilledIn = (kind: string): boolean => kind === 'slug' || kind === 'extra' || kind === 'noted-moment';

/** Whether what a field of this kind holds comes from where an item is added: what it hangs on or names, or what is filled in. */
const comesFromPlace = (kind: string): boolean => kind === 'parent' || kind === 'reference' || isFilledIn(kind);

const mapFields = (fields: FieldMap, schemaOf: (field: FieldMap[string]) => z.core.$ZodType) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)]));

/** A change says nothing of a field that it leaves out, whatever items hold that were written before there was such a field. */
const withoutDefault = (schema: z.core.$ZodType): z.core.$ZodType => (schema instanceof z.ZodDefault ? schema.unwrap() : schema);

function parentIn(fields: FieldMap): AnyKind['parent'] {
  const [field, ...others] = Object.entries(fields).filter(([, { kind }]) => kind === 'parent');
  if (others.length > 0) throw new TypeError('An item hangs on one other at most');
  return field === undefined ? null : { field: field[0], kinds: field[1].references?.to ?? [] };
}

/** For kinds whose items are carried into next year's draft as they are. */
export const asItIs = <Carried>(values: Carried): Carried => values;

/** What the fields of a kind hold: `FieldsOf<typeof outcome>`. */
export type FieldsOf<Of extends { readonly schema: z.core.$ZodType }> = Of['schema']['_zod']['output'];
