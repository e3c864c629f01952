import { z } from 'zod';
import { ConsultationFields, ImplicationFields, MeetingFields, ResponseFields } from '../adoption/adoption-parts.ts';
import { isOpenToChanges } from '../adoption/state.ts';
import { CompletedActionFields } from '../assessment/completed-action.ts';
import { FindingFields } from '../assessment/finding.ts';
import { TopicFields } from '../assessment/topic.ts';
import { BidFields, GrantFields } from '../funding/grant.ts';
import { ScoreFields } from '../scoring/answers.ts';
import { ScoringModelFields } from '../scoring/scoring-model.ts';
import * as ids from '../shared/id.ts';
import { SeriesFields, SeriesMarkFields } from '../spc/series-fields.ts';
import { ActionFields, OutcomeFields } from './action.ts';
import { ActionUpdateFields } from './action-update.ts';
import { AgencyFields, ContactFields } from './agency.ts';
import { AreaChangeFields, AreaFields } from './area.ts';
import { AlignmentFields, ContextSectionFields, ContradictionFields, GlossaryEntryFields } from './edition-parts.ts';
import { IndicatorFields, ReadingFields } from './indicator.ts';
import { SubgroupFields } from './lead.ts';
import { LineageFields } from './lineage.ts';
import { PageFields } from './page.ts';
import { PriorityFields, ThemeFields } from './priority.ts';

/**
 * Every kind of thing that a plan is made of, with the schema of what a person writes in it.
 * One list, from which the tables, the procedures and the screens take their kinds: a kind that is
 * missing somewhere is a type error there.
 */
export const ITEM_FIELDS = {
  agency: AgencyFields,
  contact: ContactFields,
  'glossary-entry': GlossaryEntryFields,
  series: SeriesFields,
  'series-mark': SeriesMarkFields,
  'scoring-model': ScoringModelFields,
  meeting: MeetingFields,
  subgroup: SubgroupFields,
  priority: PriorityFields,
  theme: ThemeFields,
  outcome: OutcomeFields,
  action: ActionFields,
  indicator: IndicatorFields,
  reading: ReadingFields,
  topic: TopicFields,
  finding: FindingFields,
  score: ScoreFields,
  'completed-action': CompletedActionFields,
  lineage: LineageFields,
  alignment: AlignmentFields,
  'context-section': ContextSectionFields,
  contradiction: ContradictionFields,
  consultation: ConsultationFields,
  response: ResponseFields,
  implication: ImplicationFields,
  'action-update': ActionUpdateFields,
  grant: GrantFields,
  bid: BidFields,
  area: AreaFields,
  'area-change': AreaChangeFields,
  page: PageFields,
} as const;

export type ItemKind = keyof typeof ITEM_FIELDS;
export const ItemKind = z.enum(Object.keys(ITEM_FIELDS) as [ItemKind, ...ItemKind[]]);
export type ItemFields<Kind extends ItemKind> = z.infer<(typeof ITEM_FIELDS)[Kind]>;

/** The identifier of each kind, and the prefix it bears. */
export const ITEM_IDS = {
  agency: ids.AgencyId,
  contact: ids.ContactId,
  'glossary-entry': ids.GlossaryEntryId,
  series: ids.SeriesId,
  'series-mark': ids.SeriesMarkId,
  'scoring-model': ids.ScoringModelId,
  meeting: ids.MeetingId,
  subgroup: ids.SubgroupId,
  priority: ids.PriorityId,
  theme: ids.ThemeId,
  outcome: ids.OutcomeId,
  action: ids.ActionId,
  indicator: ids.IndicatorId,
  reading: ids.ReadingId,
  topic: ids.TopicId,
  finding: ids.FindingId,
  score: ids.ScoreId,
  'completed-action': ids.CompletedActionId,
  lineage: ids.LineageId,
  alignment: ids.AlignmentId,
  'context-section': ids.ContextSectionId,
  contradiction: ids.ContradictionId,
  consultation: ids.ConsultationId,
  response: ids.ResponseId,
  implication: ids.ImplicationId,
  'action-update': ids.ActionUpdateId,
  grant: ids.GrantId,
  bid: ids.BidId,
  area: ids.AreaId,
  'area-change': ids.AreaChangeId,
  page: ids.PageId,
} as const satisfies Record<ItemKind, z.ZodType<string>>;

export const ID_PREFIXES: Readonly<Record<ItemKind, string>> = {
  agency: 'age',
  contact: 'cnt',
  'glossary-entry': 'glo',
  series: 'ser',
  'series-mark': 'mrk',
  'scoring-model': 'mod',
  meeting: 'mtg',
  subgroup: 'sub',
  priority: 'pri',
  theme: 'thm',
  outcome: 'out',
  action: 'act',
  indicator: 'ind',
  reading: 'rdg',
  topic: 'top',
  finding: 'fin',
  score: 'scr',
  'completed-action': 'don',
  lineage: 'lin',
  alignment: 'ali',
  'context-section': 'ctx',
  contradiction: 'con',
  consultation: 'cns',
  response: 'rsp',
  implication: 'ipl',
  'action-update': 'upd',
  grant: 'grt',
  bid: 'bid',
  area: 'are',
  'area-change': 'ach',
  page: 'pag',
};

export type ItemId<Kind extends ItemKind> = z.infer<(typeof ITEM_IDS)[Kind]>;

/** An item as it is kept: what was written, with its identifier, its place among its siblings and its version. */
export type Item<Kind extends ItemKind> = {
  readonly id: ItemId<Kind>;
  readonly position: number;
  readonly version: number;
} & Readonly<ItemFields<Kind>>;

/** The kinds that belong to the partnership and are shared by its editions; all others belong to one edition. */
export const PARTNERSHIP_KINDS = [
  'agency',
  'contact',
  'glossary-entry',
  'series',
  'series-mark',
  'scoring-model',
  'area',
  'area-change',
  'page',
] as const satisfies readonly ItemKind[];
export type PartnershipKind = (typeof PARTNERSHIP_KINDS)[number];
export type EditionKind = Exclude<ItemKind, PartnershipKind>;
export const ITEM_KINDS = Object.keys(ITEM_FIELDS) as readonly ItemKind[];
export const EDITION_KINDS = ITEM_KINDS.filter((kind): kind is EditionKind => !(PARTNERSHIP_KINDS as readonly ItemKind[]).includes(kind));

/**
 * The kinds that tell how an edition is decided on and how it goes. They may be written while its content is closed, because
 * they are written about it.
 */
const RUNNING_KINDS: ReadonlySet<ItemKind> = new Set<ItemKind>([
  'meeting',
  'consultation',
  'response',
  'implication',
  'action-update',
  'reading',
  'grant',
  'bid',
]);

/** Whether an item of this kind may be changed in an edition as it stands. */
export const isKindOpen = (kind: ItemKind, edition: Parameters<typeof isOpenToChanges>[0]): boolean =>
  RUNNING_KINDS.has(kind) || isOpenToChanges(edition);

/** The kinds that hang on another item: the field that names their parent, and its kind. They go when it goes. */
export const PARENTS = {
  'series-mark': { field: 'seriesId', kind: 'series' },
  outcome: { field: 'priorityId', kind: 'priority' },
  action: { field: 'priorityId', kind: 'priority' },
  indicator: { field: 'priorityId', kind: 'priority' },
  reading: { field: 'indicatorId', kind: 'indicator' },
  finding: { field: 'topicId', kind: 'topic' },
  score: { field: 'topicId', kind: 'topic' },
  'completed-action': { field: 'topicId', kind: 'topic' },
  'action-update': { field: 'actionId', kind: 'action' },
  response: { field: 'consultationId', kind: 'consultation' },
  bid: { field: 'grantId', kind: 'grant' },
} as const satisfies Partial<Record<ItemKind, { field: string; kind: ItemKind }>>;

export type ChildKind = keyof typeof PARENTS;
export const isChildKind = (kind: ItemKind): kind is ChildKind => kind in PARENTS;
/** The identifier of the item that this one hangs on, or null where its kind hangs on none. */
export function parentOf(kind: ItemKind, fields: object): string | null {
  if (!isChildKind(kind)) return null;
  const { field } = PARENTS[kind];
  const parent: unknown = Object.entries(fields).find(([name]) => name === field)?.[1];
  return typeof parent === 'string' ? parent : null;
}

const ITEM_NAMES: Readonly<Partial<Record<ItemKind, string>>> = {
  'glossary-entry': 'glossary entry',
  'series-mark': 'mark on the chart',
  'scoring-model': 'scoring model',
  'completed-action': 'completed action',
  'context-section': 'section',
  'action-update': 'update',
  implication: 'line of the implications',
  'area-change': 'change of areas',
};

/** The kind as a word in a sentence: 'glossary entry'. */
export const itemName = (kind: ItemKind): string => ITEM_NAMES[kind] ?? kind;

/** The fields in which people give an item its title, the first that it has. */
const TITLE_FIELDS = ['title', 'name', 'text', 'term', 'measure', 'subject', 'item', 'applicant', 'respondent'];
/** The fields by which people call an item that has no title. */
const OTHER_NAMING_FIELDS = ['aspect', 'done', 'on', 'when', 'at', 'kind'];

/** The title, name or text of an item; empty where it has none. */
export const titleOf = (fields: object): string => firstIn(fields, TITLE_FIELDS);

/** What people call an item: its title, name or text, else its date or kind; empty where it has none. */
export const nameOf = (fields: object): string => firstIn(fields, [...TITLE_FIELDS, ...OTHER_NAMING_FIELDS]);

function firstIn(fields: object, names: readonly string[]): string {
  const values = new Map<string, unknown>(Object.entries(fields));
  const found = names.map((name) => values.get(name)).find((value) => typeof value === 'string' && value !== '');
  return typeof found === 'string' ? found : '';
}
