import { type Item, KINDS } from '../plan/index.ts';
import type { IdMaker } from '../shared/id.ts';
import { PREFIXES } from '../shared/named-kind.ts';
import {
  CARRIED_KINDS,
  type CarriedItem,
  type CarriedKind,
  type CarriedOver,
  type CarriedQuestion,
  type LeftItem,
  type SourceOfItem,
} from './carried.ts';

/** Items that stand beside the priorities and are known by their names: what is called the same is the same. */
type NamedShared = 'agency' | 'contact' | 'subgroup';

/** Items in the making: what was added, joined with what was there, left behind and asked. */
export interface NewItems {
  readonly count: (kind: CarriedKind) => number;
  readonly idOf: <Kind extends CarriedKind>(kind: Kind) => Item<Kind>['id'];
  readonly add: <Kind extends CarriedKind>(
    kind: Kind,
    given: { readonly id: Item<Kind>['id']; readonly position: number; readonly fields: object; readonly sources: readonly SourceOfItem[] },
  ) => void;
  /** Adds an item, or its source to the one that holds the same already; the identifier of either. */
  readonly addOrJoin: (kind: 'outcome' | 'action' | 'indicator', source: SourceOfItem, fields: object) => string;
  /** The item of this name, which is made of these fields where there is none yet. */
  readonly shared: <Kind extends NamedShared>(kind: Kind, name: string, source: SourceOfItem, fields: object) => Item<Kind>['id'];
  readonly leave: (left: readonly LeftItem[]) => void;
  readonly ask: (question: CarriedQuestion) => void;
  readonly all: () => CarriedOver;
}

/** Whether two names or texts are the same but for capitals and spaces. */
export const isSame = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/** Begins with what is there already, by its name. */
export function newItems(
  there: { readonly agencies: readonly Named[]; readonly contacts: readonly Named[]; readonly subgroups: readonly Named[] },
  makeId: IdMaker,
): NewItems {
  const items: { kind: CarriedKind; item: { readonly id: string; readonly [field: string]: unknown }; sources: SourceOfItem[] }[] = [];
  const left: LeftItem[] = [];
  const questions: CarriedQuestion[] = [];
  const byName = new Map<string, string>();
  const remember = (kind: NamedShared, list: readonly Named[]): void => {
    for (const { id, name } of list) byName.set(`${kind} ${plain(name)}`, id);
  };
  remember('agency', there.agencies);
  remember('contact', there.contacts);
  remember('subgroup', there.subgroups);
  const already: Readonly<Record<NamedShared, number>> = {
    agency: there.agencies.length,
    contact: there.contacts.length,
    subgroup: there.subgroups.length,
  };
  const byContent = new Map<string, { readonly id: string; readonly sources: SourceOfItem[] }>();
  const count = (kind: CarriedKind): number => items.filter((one) => one.kind === kind).length;
  const idOf = <Kind extends CarriedKind>(kind: Kind): Item<Kind>['id'] => parsedId(kind, makeId(PREFIXES[kind]));
  const put = (kind: CarriedKind, id: string, position: number, fields: object, sources: SourceOfItem[]): void => {
    items.push({ kind, item: { id, position, version: 1, ...KINDS[kind].schema.parse(fields) }, sources });
  };
  return {
    count,
    idOf,
    add: (kind, { id, position, fields, sources }) => {
      put(kind, id, position, fields, [...sources]);
    },
    addOrJoin: (kind, source, fields) => {
      const content = `${kind} ${plain(JSON.stringify(fields))}`;
      const known = byContent.get(content);
      if (known !== undefined) {
        known.sources.push(source);
        return known.id;
      }
      const made = { id: idOf(kind), sources: [source] };
      byContent.set(content, made);
      put(kind, made.id, count(kind), fields, made.sources);
      return made.id;
    },
    shared: (kind, name, source, fields) => {
      const key = `${kind} ${plain(name)}`;
      const known = byName.get(key);
      if (known !== undefined) {
        const own = items.find(({ item }) => item.id === known);
        if (own !== undefined && !own.sources.some((one) => one.sha256 === source.sha256 && one.path === source.path))
          own.sources.push(source);
        return parsedId(kind, known);
      }
      const id = idOf(kind);
      byName.set(key, id);
      put(kind, id, already[kind] + count(kind), fields, [source]);
      return id;
    },
    leave: (more) => {
      left.push(...more);
    },
    ask: (question) => {
      questions.push(question);
    },
    all: () => ({
      // Each was parsed by the schema of its own kind.
      items: CARRIED_KINDS.flatMap((kind) => items.filter((one) => one.kind === kind)) as unknown as readonly CarriedItem[],
      left,
      questions,
    }),
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const parsedId = <Kind extends CarriedKind>(kind: Kind, id: string): Item<Kind>['id'] =>
  // The schema of the kind's identifiers answers one of them.
  KINDS[kind].id.parse(id) as Item<Kind>['id'];
