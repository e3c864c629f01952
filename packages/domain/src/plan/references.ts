import { ID_PREFIXES, ITEM_KINDS, type ItemKind } from './item.ts';

/** An item that another one names: its kind, its identifier, and in which field and edition it is looked for. */
export interface Reference {
  readonly kind: ItemKind;
  readonly id: string;
  readonly field: string;
  readonly edition: 'this' | 'before';
}

/** The fields through which items name others, and whether those are of the same edition or the one before. */
const REFERENCE_FIELDS: Readonly<Partial<Record<ItemKind, Readonly<Record<string, Reference['edition']>>>>> = {
  priority: { lead: 'this', subgroupId: 'this', contactIds: 'this' },
  theme: { runsThrough: 'this' },
  outcome: { priorityId: 'this' },
  action: { priorityId: 'this', leadAgency: 'this' },
  indicator: { priorityId: 'this', seriesId: 'this' },
  reading: { indicatorId: 'this' },
  topic: { reviews: 'before', informs: 'this', seriesIds: 'this' },
  'series-mark': { seriesId: 'this' },
  finding: { topicId: 'this' },
  score: { topicId: 'this', modelId: 'this' },
  'completed-action': { topicId: 'this' },
  'action-update': { actionId: 'this' },
  response: { consultationId: 'this' },
  bid: { grantId: 'this', priorityIds: 'this' },
  lineage: { fromIds: 'before', toIds: 'this', meetingId: 'this' },
  'area-change': { fromIds: 'this', toIds: 'this' },
};

const KINDS_BY_PREFIX = new Map(ITEM_KINDS.map((kind) => [ID_PREFIXES[kind], kind]));

/** Every item that these fields name. Fields that are absent name nothing. */
export function referencesIn(kind: ItemKind, fields: object): readonly Reference[] {
  const among = REFERENCE_FIELDS[kind] ?? {};
  return Object.entries(fields).flatMap(([field, value]) => {
    const edition = among[field];
    return edition === undefined ? [] : identifiersIn(value).map(({ kind: named, id }) => ({ kind: named, id, field, edition }));
  });
}

function identifiersIn(value: unknown): readonly { readonly kind: ItemKind; readonly id: string }[] {
  if (typeof value === 'string') {
    const kind = KINDS_BY_PREFIX.get(value.slice(0, 3));
    return kind === undefined || value[3] !== '_' ? [] : [{ kind, id: value }];
  }
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(identifiersIn);
  return [];
}
