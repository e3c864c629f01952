import { z } from 'zod';
import { type Id, idSchema, type IdSchema } from '../shared/id.ts';
import type { NamedKind } from '../shared/named-kind.ts';
import type { Field, OnRemoval, References } from './field.ts';
import { coded } from '../shared/value-fault.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

const oneId = (to: readonly NamedKind[], onRemoval: OnRemoval, edition: References['edition'] = 'this'): References => ({
  to,
  edition,
  onRemoval,
  idsIn: (value) => (isText(value) ? [value] : []),
  without: (value, id) => (value === id ? null : value),
});

/** The item that an item hangs on, and goes with. A kind has one such field at most. */
export const parent = <Kind extends NamedKind>(kind: Kind): Field<'parent', IdSchema<Kind>> => ({
  kind: 'parent',
  schema: idSchema(kind),
  column: 'text',
  references: oneId([kind], 'cascade'),
  localised: null,
  blank: () => undefined,
});

/** The item of any of some kinds, or the edition, plan or partnership, that an item hangs on, and goes with. */
export const parentOfAny = (to: readonly NamedKind[]): Field<'parent', z.ZodString> => ({
  kind: 'parent',
  schema: AnyId,
  column: 'text',
  references: { ...oneId(to, 'cascade'), inOwnHome: true },
  localised: null,
  blank: () => undefined,
});

const AnyId = z.string().regex(/^[a-z]{3}_[0-9a-z-]{1,120}$/u, { error: coded('not-id') });

/** An item that is always named: it cannot be removed while it is. */
export const reference = <Kind extends NamedKind>(kind: Kind): Field<'reference', IdSchema<Kind>> => ({
  kind: 'reference',
  schema: idSchema(kind),
  column: 'text',
  references: oneId([kind], 'refuse'),
  localised: null,
  blank: () => undefined,
});

/** What the fields that may name nothing, or several items, say of what they name. */
interface Named<Kind extends NamedKind> {
  readonly to: readonly [Kind, ...Kind[]];
  readonly onRemoval: 'refuse' | 'release';
  /** The edition in which the items are; this one where it is left out. */
  readonly edition?: References['edition'];
}

/** An item that may be named, or null. */
export const optionalReference = <Kind extends NamedKind>({
  to,
  onRemoval,
  edition,
}: Named<Kind>): Field<'optional-reference', z.ZodNullable<z.ZodType<Id<Kind>, string>>> => ({
  kind: 'optional-reference',
  schema: idOfAny(to).nullable(),
  column: 'text',
  references: oneId(to, onRemoval, edition),
  localised: null,
  blank: () => null,
});

/** Any number of items up to `most`. */
export const references = <Kind extends NamedKind>({
  to,
  most,
  onRemoval,
  edition = 'this',
}: Named<Kind> & { readonly most: number }): Field<'references', z.ZodArray<z.ZodType<Id<Kind>, string>>> => ({
  kind: 'references',
  schema: z.array(idOfAny(to)).max(most),
  column: 'json',
  references: {
    to,
    edition,
    onRemoval,
    idsIn: (value) => (Array.isArray(value) ? value.filter(isText) : []),
    without: (value, id) => (Array.isArray(value) ? value.filter((part) => part !== id) : value),
  },
  localised: null,
  blank: () => [],
});

/** The schema of the identifiers of any of some kinds. */
function idOfAny<Kind extends NamedKind>([first, ...others]: readonly [Kind, ...Kind[]]): z.ZodType<Id<Kind>, string> {
  const schema = others.length === 0 ? idSchema(first) : z.union([first, ...others].map((kind) => idSchema(kind)));
  // Each branch parses identifiers of the kinds that were given, and no others.
  return schema as unknown as z.ZodType<Id<Kind>, string>;
}
