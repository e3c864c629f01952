import { listEditions, loadEditionItems, loadPartnershipItems } from '@saferplan/database/plan';
import { type Item, type ItemKind, nameOf } from '@saferplan/domain/plan';
import type { ServiceContext } from '../../platform/service-context.ts';

/** One thing that was found: what it is, in which edition (null: in what editions share), and the words around. */
export interface Found {
  readonly kind: ItemKind;
  readonly id: string;
  readonly label: string | null;
  readonly name: string;
  readonly excerpt: string;
}

const MOST = 40;
const AROUND = 60;

/** Everything in which all of these words stand: in names first, then newest edition first. */
export async function searchAll(context: ServiceContext, input: { readonly query: string }): Promise<readonly Found[]> {
  const wanted = input.query.toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return [];
  const editions = await listEditions(context.db, context.scope);
  const homes = [
    ...(await Promise.all(
      editions.map(async ({ id, label }) => ({ label, items: await loadEditionItems(context.db, context.scope, id) })),
    )),
    { label: null, items: await loadPartnershipItems(context.db, context.scope) },
  ];
  const found = homes.flatMap(({ label, items }) =>
    Object.entries(items).flatMap(([kind, list]) =>
      // Each list holds items of the kind that it is filed under.
      (list as readonly Item<ItemKind>[]).flatMap((item) => lookIn(kind as ItemKind, item, label, wanted)),
    ),
  );
  // Of two names that hold the words, the shorter is nearer to them.
  const named = found.filter(({ inName }) => inName).toSorted((one, other) => one.name.length - other.name.length);
  return [...named, ...found.filter(({ inName }) => !inName)].slice(0, MOST).map(({ inName: _inName, ...rest }) => rest);
}

function lookIn(
  kind: ItemKind,
  item: Item<ItemKind>,
  label: string | null,
  wanted: readonly string[],
): readonly (Found & { readonly inName: boolean })[] {
  const words = Object.entries(item).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== 'id');
  const all = words.map(([, text]) => text).join(' · ');
  if (!wanted.every((word) => all.toLowerCase().includes(word))) return [];
  const name = nameOf(kind, item);
  const [first = ''] = wanted;
  const source = words.map(([, text]) => text).find((text) => text !== name && text.toLowerCase().includes(first)) ?? '';
  const at = Math.max(0, source.toLowerCase().indexOf(first) - AROUND);
  const excerpt = source === '' ? '' : `${at > 0 ? '…' : ''}${source.slice(at, at + 2 * AROUND + first.length)}`;
  return [{ kind, id: item.id, label, name, excerpt, inName: wanted.every((word) => name.toLowerCase().includes(word)) }];
}
