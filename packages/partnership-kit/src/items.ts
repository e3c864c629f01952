import { type Item, type ItemFields, type ItemKind, ID_PREFIXES, ITEM_FIELDS, ITEM_IDS } from '@saferplan/domain/plan';
import { z } from 'zod';

/** The identifier that the item under `key` will have; throws where there is no such key. */
export function point(kind: ItemKind, among: object, scope: string, key: string, path: string): string {
  if (!(key in among)) throw new Error(`${path}: there is no ${kind} “${key}”; there are: ${Object.keys(among).join(', ')}`);
  return `${ID_PREFIXES[kind]}_${scope}-${key}`;
}

export function keyed<Kind extends ItemKind>(
  kind: Kind,
  source: Readonly<Record<string, unknown>>,
  scope: string,
  path: string,
): Item<Kind>[] {
  return Object.entries(source).map(([key, fields], position) => item(kind, fields, `${scope}-${key}`, position, `${path}.${key}`));
}

export function listed<Kind extends ItemKind>(kind: Kind, source: readonly unknown[], scope: string, path: string): Item<Kind>[] {
  return source.map((fields, position) => item(kind, fields, `${scope}-${position + 1}`, position, `${path}.${position}`));
}

export function item<Kind extends ItemKind>(kind: Kind, fields: unknown, name: string, position: number, path: string): Item<Kind> {
  const schema: z.ZodType = ITEM_FIELDS[kind];
  const id: z.ZodType = ITEM_IDS[kind];
  return {
    id: checked(id, `${ID_PREFIXES[kind]}_${name}`, path),
    position,
    version: 1,
    ...(checked(schema, fields, path) as ItemFields<Kind>),
    // The two schemas above are those of this kind; TypeScript cannot follow an index by a type parameter.
  } as Item<Kind>;
}

export function checked<Value>(schema: z.ZodType<Value>, value: unknown, path: string): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`${path}: ${z.prettifyError(result.error)}`);
}
