import { EditionId, type IdMaker, PartnershipId, PlanId } from '../shared/id.ts';
import { PREFIXES } from '../shared/named-kind.ts';
import type { EditionItems, PartnershipItems } from './edition-content.ts';
import type { Edition } from './edition.ts';
import type { Item } from './item.ts';
import { EDITION_KINDS, type ItemKind, KINDS, PARTNERSHIP_KINDS } from './kinds.ts';
import type { Partnership, Plan } from './partnership.ts';

/** How many practice copies a partnership may have at a time. */
export const MOST_PRACTICE_COPIES = 2;

/** All of a partnership that is copied to practise on: what it is, its plans, what editions share, and its editions. */
export interface Copied {
  readonly partnership: Partnership;
  readonly plans: readonly Plan[];
  readonly shared: PartnershipItems;
  readonly editions: readonly { readonly edition: Edition; readonly items: EditionItems }[];
}

/**
 * The same partnership under identifiers of its own, so that nothing in it is an item of the first. Its name says that it is for
 * practice, and nobody need agree with a second person in it. Uploaded documents are not copied, so no meeting names one. `newId` answers
 * the identifier that what had another one has now, and is the same for what has none.
 */
export function practiceCopyOf(
  original: Copied,
  made: { readonly slug: string; readonly makeId: IdMaker },
): Copied & { readonly newId: (id: string) => string } {
  const ids = new Map<string, string>([[original.partnership.id, made.makeId('par')]]);
  for (const { id } of original.plans) ids.set(id, made.makeId('pla'));
  for (const kind of PARTNERSHIP_KINDS) for (const { id } of original.shared[kind]) ids.set(id, made.makeId(PREFIXES[kind]));
  for (const { edition, items } of original.editions) {
    ids.set(edition.id, made.makeId('edn'));
    for (const kind of EDITION_KINDS) for (const { id } of items[kind]) ids.set(id, made.makeId(PREFIXES[kind]));
  }
  const newId = (id: string): string => ids.get(id) ?? id;
  const { partnership } = original;
  return {
    partnership: {
      ...renamed(partnership, newId),
      id: PartnershipId.parse(newId(partnership.id)),
      slug: made.slug,
      name: `Practice: ${partnership.name}`.slice(0, 200).trim(),
      shortName: `Practice ${partnership.shortName}`.slice(0, 40).trim(),
      fourEyes: false,
      version: 1,
    },
    plans: original.plans.map((plan) => ({ ...plan, id: PlanId.parse(newId(plan.id)) })),
    // The type of Object.fromEntries does not say which list belongs to which kind; so below.
    shared: Object.fromEntries(
      PARTNERSHIP_KINDS.map((kind) => [kind, original.shared[kind].map((item) => copyOf(kind, item, newId))]),
    ) as unknown as PartnershipItems,
    editions: original.editions.map(({ edition, items }) => ({
      edition: { ...renamed(edition, newId), id: EditionId.parse(newId(edition.id)), version: 1 },
      items: Object.fromEntries(
        EDITION_KINDS.map((kind) => [kind, items[kind].map((item) => copyOf(kind, item, newId))]),
      ) as unknown as EditionItems,
    })),
    newId,
  };
}

function copyOf(kind: ItemKind, item: Item<ItemKind>, newId: (id: string) => string): Item<ItemKind> {
  const { id, position, version: _version, ...fields } = item;
  const own = 'documentId' in fields ? { ...fields, documentId: null } : fields;
  return { id: KINDS[kind].id.parse(newId(id)), position, version: 1, ...KINDS[kind].schema.parse(renamed(own, newId)) };
}

/** The same value with every identifier in it exchanged. */
function renamed<Value>(value: Value, newId: (id: string) => string): Value {
  // Each branch answers a value of the shape that it was given.
  if (typeof value === 'string') return newId(value) as Value;
  if (Array.isArray(value)) return value.map((part: unknown) => renamed(part, newId)) as Value;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [newId(name), renamed(part, newId)])) as Value;
  return value;
}
