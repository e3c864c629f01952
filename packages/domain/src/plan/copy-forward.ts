import { EditionId, type IdMaker, LineageId } from '../shared/id.ts';
import { PREFIXES } from '../shared/named-kind.ts';
import { type EditionContent, type EditionItems, planElementsOf } from './edition-content.ts';
import { type Edition, NOT_SAID_OF_EDITION, yearAfter } from './edition.ts';
import { type Item, parentOf } from './item.ts';
import { type EditionKind, EDITION_KINDS, kindOf, KINDS } from './kinds.ts';

/** The kinds of which items carry into next year's draft. Findings, readings, meetings and last year's lineage belong to their own year. */
const CARRIED = EDITION_KINDS.filter((kind) => kindOf(kind).carryForward !== undefined);

/** Next year's draft, with the identifiers of its items by those that they were copied from. */
export interface CopiedForward {
  readonly edition: Edition;
  readonly items: EditionItems;
  readonly copies: ReadonlyMap<string, string>;
}

/**
 * Next year's draft: a copy of what carries forward, with identifiers of its own, and its lineage begun.
 * Every priority and theme is 'retained', without a reason, until somebody decides.
 */
export function copyForward(source: EditionContent, makeId: IdMaker): CopiedForward {
  const editionId = EditionId.parse(makeId('edn'));
  const copies = new Map<string, string>([[source.edition.id, editionId]]);
  for (const kind of CARRIED)
    for (const item of source.items[kind]) if (carriedFields(kind, item) !== null) copies.set(item.id, makeId(PREFIXES[kind]));

  const edition: Edition = {
    ...source.edition,
    ...NOT_SAID_OF_EDITION,
    // The editions of a rolling plan go on overlapping.
    overlap: source.edition.overlap,
    ...yearAfter(source.edition),
    id: editionId,
    state: 'draft',
    amendment: null,
    previousId: source.edition.id,
    refreshed: null,
    version: 1,
  };
  const items = collect((kind) => source.items[kind].flatMap((item) => copyOf(kind, item, copies)));
  return { edition, items: { ...items, lineage: beginLineage(source.items, copies, makeId) }, copies };
}

/** Builds the record of lists by kind; the schema of each kind has checked its items. */
function collect(listOf: (kind: EditionKind) => readonly Item<EditionKind>[]): EditionItems {
  // The type of Object.fromEntries does not say which list belongs to which kind; `listOf` answers items of the kind asked for.
  return Object.fromEntries(EDITION_KINDS.map((kind) => [kind, listOf(kind)])) as unknown as EditionItems;
}

/** What an item becomes in the draft, before what it names is that of the draft; null where it stays behind. */
function carriedFields(kind: EditionKind, item: Item<EditionKind>): object | null {
  const { id: _id, position: _position, version: _version, ...fields } = item;
  return kindOf(kind).carryForward?.(fields) ?? null;
}

/** The copy of an item, or nothing where it, or what it hangs on, stays behind. */
function copyOf(kind: EditionKind, item: Item<EditionKind>, copies: ReadonlyMap<string, string>): readonly Item<EditionKind>[] {
  const { id, position } = item;
  const carried = carriedFields(kind, item);
  const parent = parentOf(kind, item);
  if (carried === null || (parent !== null && !copies.has(parent))) return [];
  const pointed = KINDS[kind].schema.parse(repoint(carried, copies));
  return [{ id: KINDS[kind].id.parse(copies.get(id)), position, version: 1, ...pointed }];
}

/** The same value with every identifier of the old edition replaced by that of its copy. */
function repoint(value: unknown, copies: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return copies.get(value) ?? value;
  if (Array.isArray(value)) return value.map((part) => repoint(part, copies));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, repoint(part, copies)]));
  return value;
}

function beginLineage(source: EditionItems, copies: ReadonlyMap<string, string>, makeId: IdMaker): readonly Item<'lineage'>[] {
  return planElementsOf(source).map((planElement, position) => ({
    id: LineageId.parse(makeId('lin')),
    position,
    version: 1,
    ...KINDS.lineage.schema.parse({
      kind: 'retained',
      fromIds: [planElement.id],
      toIds: [copies.get(planElement.id)],
      reason: '',
      recommendedId: null,
      meetingId: null,
    }),
  }));
}
