import { type EditionContent, type Item, type ItemKind, kindOf, parentOf } from '@saferplan/domain/plan';
import { workbenchWords } from '../../../words/workbench-words.ts';

/** What is read on the Plan screen beside the priorities. */
export const PARTS = {
  themes: { kind: 'theme', name: workbenchWords.planParts.themes },
  matrix: { kind: null, name: workbenchWords.planParts.whichThemesRunWhere },
  subgroups: { kind: 'subgroup', name: workbenchWords.planParts.subgroups },
  alignments: { kind: 'alignment', name: workbenchWords.planParts.alignedWith },
  background: { kind: 'context-section', name: workbenchWords.planParts.background },
  file: { kind: null, name: workbenchWords.planParts.thePlanAsAFile },
} as const satisfies Readonly<Record<string, { readonly kind: ItemKind | null; readonly name: string }>>;
export type PartName = keyof typeof PARTS;

export const isPart = (name: string): name is PartName => name in PARTS;

const KINDS_HERE = ['priority', 'outcome', 'action', 'indicator', 'reading', 'theme', 'subgroup', 'alignment', 'context-section'] as const;
export type PlanKind = (typeof KINDS_HERE)[number];

/** An item of the plan, with those beside which it stands in order. */
export interface PlanItem {
  readonly kind: PlanKind;
  readonly item: Item<PlanKind>;
  readonly siblings: readonly Item<PlanKind>[];
  readonly index: number;
}

/** The item of an identifier; null where the plan holds none of it. */
export function itemOf({ items }: EditionContent, id: string | undefined): PlanItem | null {
  for (const kind of KINDS_HERE) {
    const list: readonly Item<PlanKind>[] = items[kind];
    const item = list.find((one) => one.id === id);
    if (item === undefined) continue;
    const siblings = list.filter((other) => parentOf(kind, other) === parentOf(kind, item));
    return { kind, item, siblings, index: siblings.indexOf(item) };
  }
  return null;
}

/** Where an item is read: the priority that it is or hangs on, directly or through its indicator; else the part of its kind. */
export function placeOf(content: EditionContent, { kind, item }: Pick<PlanItem, 'kind' | 'item'>): string {
  if (kind === 'priority') return item.id;
  const parent = parentOf(kind, item);
  if (parent === null) return Object.keys(PARTS).find((name) => isPart(name) && PARTS[name].kind === kind) ?? 'themes';
  const above = itemOf(content, parent);
  return above === null ? parent : placeOf(content, above);
}

/** Everything that goes when an item is removed, by kind: of a priority its outcomes, actions, indicators and their readings. */
export function goesWith(content: EditionContent, { kind, item }: Pick<PlanItem, 'kind' | 'item'>): ReadonlyMap<PlanKind, number> {
  const counts = new Map<PlanKind, number>();
  for (const child of KINDS_HERE.filter((one) => kindOf(one).parent?.kinds.includes(kind) === true)) {
    const list: readonly Item<PlanKind>[] = content.items[child];
    const own = list.filter((one) => parentOf(child, one) === item.id);
    if (own.length > 0) counts.set(child, own.length);
    for (const one of own)
      for (const [below, count] of goesWith(content, { kind: child, item: one })) counts.set(below, (counts.get(below) ?? 0) + count);
  }
  return counts;
}
