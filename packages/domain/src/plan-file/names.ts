import { kindOfId } from '../shared/id.ts';
import type { NamedKind } from '../shared/named-kind.ts';
import type { PlanElement } from '../plan/edition-content.ts';
import { nameOf } from '../plan/item.ts';

/** An item as cells of a plan file call it. */
interface NamedItem {
  readonly id: string;
  /** Its title; of several with the same title each but the first has its number behind it: `Title (2)`. */
  readonly label: string;
  /** Where it stands among them, from 0. */
  readonly place: number;
}

/** The items of some kinds in their order, found by what a cell calls them and by identifier. */
interface NamedItems {
  readonly items: readonly NamedItem[];
  /** The item that a text names by its label, else by its short name; `uncertain` where a file and the plan number it differently. */
  readonly named: (text: string) => NamedItem | 'uncertain' | undefined;
  readonly withId: (id: string) => NamedItem | undefined;
}

/** The kind of what an identifier names, among items and what is beside them; null where none begins so. */
export const kindNamedBy = (id: string): NamedKind | Beside | null => kindOfId(id) ?? BESIDE_BY_PREFIX.get(id.slice(0, 3)) ?? null;

/** The items of some kinds by their names, of this edition or of the one before. */
export type Names = (kinds: readonly (NamedKind | Beside)[], edition?: 'this' | 'before') => NamedItems;

/** A text as it is compared: capitals and spaces round it make no difference. */
const folded = (text: string): string => text.trim().toLowerCase();

/** Whether two texts name the same thing: capitals and spaces round them make no difference. */
export const same = (one: string, other: string): boolean => folded(one) === folded(other);

/** What is no item and has texts all the same; there is one of each, which is called by this word. */
const BESIDE = ['edition', 'plan', 'partnership'] as const;
export type Beside = (typeof BESIDE)[number];
const isBeside = (kind: NamedKind | Beside): kind is Beside => BESIDE.some((one) => one === kind);

/** As `EditionId`, `PlanId` and `PartnershipId` begin. */
const BESIDE_BY_PREFIX: ReadonlyMap<string, Beside> = new Map([
  ['edn', 'edition'],
  ['pla', 'plan'],
  ['par', 'partnership'],
]);

export type Lists = Readonly<Partial<Record<NamedKind | Beside, readonly { readonly id: string }[]>>>;

/** What a file says beside a plan. */
interface OfFile {
  /** The items that it adds. */
  readonly added: Lists;
  /** The items of all its rows in their order, those that the plan has already among them; left out where the plan alone is asked. */
  readonly rows?: Lists;
}

/**
 * The names of the items in some lists, and of the priorities and themes of the edition before. What a file adds is numbered after what
 * the plan has, so that a row less in the file gives nothing of the plan another name. With the `rows` of the file, a name that means
 * another item when the rows alone are numbered is uncertain.
 */
export function namesOf(plan: Lists, before: readonly PlanElement[], { added, rows }: OfFile = { added: {} }): Names {
  const known = new Map<string, NamedItems>();
  const make = (kinds: readonly (NamedKind | Beside)[], edition: 'this' | 'before'): NamedItems => {
    if (edition === 'before')
      return numbered(before.filter(({ type }) => kinds.includes(type)).map(({ id, title }) => ({ id, title, also: '' })));
    const byPlan = numbered([...titled(plan, kinds), ...titled(added, kinds)]);
    if (rows === undefined) return byPlan;
    const byFile = numbered(titled(rows, kinds));
    const named: NamedItems['named'] = (text) => {
      const [one, other] = [byPlan.named(text), byFile.named(text)];
      if (one === undefined || other === undefined || one === 'uncertain' || other === 'uncertain') return one;
      return one.id === other.id ? one : 'uncertain';
    };
    return { ...byPlan, named };
  };
  return (kinds, edition = 'this') => {
    const key = `${edition} ${kinds.join(' ')}`;
    const made = known.get(key) ?? make(kinds, edition);
    known.set(key, made);
    return made;
  };
}

interface Titled {
  readonly id: string;
  readonly title: string;
  /** Another name that is understood; empty where it has none. */
  readonly also: string;
}

const titled = (lists: Lists, kinds: readonly (NamedKind | Beside)[]): readonly Titled[] =>
  kinds.flatMap((kind) =>
    (lists[kind] ?? []).map((item) => ({
      id: item.id,
      title: isBeside(kind) ? kind : nameOf(kind, item),
      also: 'shortName' in item && typeof item.shortName === 'string' ? item.shortName : '',
    })),
  );

/** Each item with a label that no other has. */
function numbered(given: readonly Titled[]): NamedItems {
  const byLabel = new Map<string, NamedItem>();
  const byShortName = new Map<string, NamedItem>();
  const titles = new Set(given.map(({ title }) => folded(title)));
  const nextNumbers = new Map<string, number>();
  const items = given.map(({ id, title, also }, place) => {
    const key = folded(title);
    let number = nextNumbers.get(key) ?? 1;
    const labelOf = (): string => (number === 1 ? title : `${title} (${number.toString()})`);
    while (byLabel.has(folded(labelOf())) || (number > 1 && titles.has(folded(labelOf())))) number += 1;
    nextNumbers.set(key, number + 1);
    const item = { id, label: labelOf(), place };
    byLabel.set(folded(item.label), item);
    if (also !== '' && !byShortName.has(folded(also))) byShortName.set(folded(also), item);
    return item;
  });
  const byId = new Map(items.map((item) => [item.id, item]));
  return {
    items,
    named: (text) => byLabel.get(folded(text)) ?? byShortName.get(folded(text)),
    withId: (id) => byId.get(id),
  };
}
