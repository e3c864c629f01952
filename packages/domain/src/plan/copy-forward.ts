import { EditionId, type IdMaker, LineageId } from '../shared/id.ts';
import { type EditionContent, type EditionItems, fociOf } from './edition-content.ts';
import { type Edition, yearAfter } from './edition.ts';
import { type EditionKind, EDITION_KINDS, ID_PREFIXES, type Item, ITEM_FIELDS, ITEM_IDS } from './item.ts';

/** What carries into next year's draft. Findings, readings, meetings and last year's lineage belong to their own year. */
const CARRIED: ReadonlySet<EditionKind> = new Set<EditionKind>([
  'subgroup',
  'priority',
  'theme',
  'outcome',
  'action',
  'indicator',
  'alignment',
  'context-section',
]);

/**
 * Next year's draft: a copy of what carries forward, with identifiers of its own, and its lineage begun.
 * Every priority and theme is 'retained', without a reason, until somebody decides. Actions that are done
 * or stopped stay behind; the others start the year with nothing reported.
 */
export function copyForward(source: EditionContent, makeId: IdMaker): { readonly edition: Edition; readonly items: EditionItems } {
  const copies = new Map<string, string>();
  for (const kind of CARRIED) for (const item of source.items[kind]) copies.set(item.id, makeId(ID_PREFIXES[kind]));

  const edition: Edition = {
    ...source.edition,
    ...yearAfter(source.edition),
    id: EditionId.parse(makeId('edn')),
    state: 'draft',
    amendment: null,
    previousId: source.edition.id,
    refreshed: null,
    version: 1,
  };
  const carriedActions = source.items.action
    .filter((action) => action.status !== 'done' && action.status !== 'stopped')
    .map((action) => ({ ...action, status: 'not-reported' as const }));
  const carried: EditionItems = { ...source.items, action: carriedActions };
  const items = collect((kind) => (CARRIED.has(kind) ? carried[kind].map((item) => copyOf(kind, item, copies)) : []));
  return { edition, items: { ...items, lineage: beginLineage(source.items, copies, makeId) } };
}

/** Builds the record of lists by kind; the schema of each kind has checked its items. */
function collect(listOf: (kind: EditionKind) => readonly Item<EditionKind>[]): EditionItems {
  // Object.fromEntries forgets which list belongs to which kind; `listOf` answers items of the kind asked for.
  return Object.fromEntries(EDITION_KINDS.map((kind) => [kind, listOf(kind)])) as unknown as EditionItems;
}

function copyOf(kind: EditionKind, item: Item<EditionKind>, copies: ReadonlyMap<string, string>): Item<EditionKind> {
  const { id, position, version: _version, ...fields } = item;
  const pointed = ITEM_FIELDS[kind].parse(repoint(fields, copies));
  return { id: ITEM_IDS[kind].parse(copies.get(id)), position, version: 1, ...pointed };
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
  return fociOf(source).map((focus, position) => ({
    id: LineageId.parse(makeId('lin')),
    position,
    version: 1,
    ...ITEM_FIELDS.lineage.parse({
      kind: 'retained',
      fromIds: [focus.id],
      toIds: [copies.get(focus.id)],
      reason: '',
      recommendedId: null,
      meetingId: null,
    }),
  }));
}
