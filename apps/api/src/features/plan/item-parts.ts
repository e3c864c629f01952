import { type Item, type ItemKind, KINDS } from '@saferplan/domain/plan';
import { freeSlug, slugFrom } from '@saferplan/domain/shared';
import type { z } from 'zod';
import { checkedModel } from '../scoring/index.ts';
import { parseOrAbort } from '../../platform/transaction.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an item without its identifier, position and version. */
export function fieldsOf(kind: ItemKind, item: Item<ItemKind>): Record<string, unknown> {
  return pick({ ...item }, Object.keys(KINDS[kind].schema.shape));
}

/** An item from its parts; the fields have been checked by the schema of its kind. */
export function assemble(kind: ItemKind, id: string, position: number, version: number, fields: Fields): Item<ItemKind> {
  // TypeScript cannot see that the fields parsed as this kind's; parseFields has.
  return { id: KINDS[kind].id.parse(id), position, version, ...fields } as unknown as Item<ItemKind>;
}

/** The fields as their schema reads them; refuses with every fault and its path. */
export function parseFields(kind: ItemKind, fields: Fields): Record<string, unknown> {
  const schema: z.ZodType<object> = KINDS[kind].schema;
  const parsed = { ...parseOrAbort(schema, fields) };
  return kind === 'scoring-model' ? checkedModel(parsed) : parsed;
}

/** The fields of a new item with what may be left out: extra fields, which most partnerships have none of, and a slug made of the title. */
export function completed(kind: ItemKind, given: Fields, siblings: readonly Item<ItemKind>[]): Fields {
  const { shape } = KINDS[kind].schema;
  const fields = 'extra' in shape ? { extra: {}, ...given } : given;
  if (!('slug' in shape) || fields['slug'] !== undefined || typeof fields['title'] !== 'string') return fields;
  return { ...fields, slug: freeSlug(slugFrom(fields['title']), slugsOf(siblings)) };
}

/** The addresses that are taken among items of a kind. */
export const slugsOf = (siblings: readonly Item<ItemKind>[]): ReadonlySet<string> =>
  new Set(siblings.flatMap((sibling) => ('slug' in sibling ? [sibling.slug] : [])));

/** The named fields of an item; a field that it does not have is `undefined`. */
export const pick = (fields: Fields, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, fields[name]]));
