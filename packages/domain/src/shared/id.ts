import { z } from 'zod';
import { type NamedKind, PREFIXES } from './named-kind.ts';
import { coded } from './value-fault.ts';

/**
 * Identifiers carry the kind they name (`pri_…`), so that a pasted id is legible in a log
 * and a wrong one is refused by the schema, and is a type error before that.
 */
const brandedId = <Kind extends string>(prefix: Kind) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9a-z-]{1,120}$`), { error: coded('not-id-of-kind', { prefix }) })
    .brand<Kind>();

/** The identifier of an item of a kind. */
export type Id<Kind extends NamedKind> = Kind extends NamedKind ? string & z.$brand<(typeof PREFIXES)[Kind]> : never;
export type IdSchema<Kind extends NamedKind> = z.core.$ZodBranded<z.ZodString, (typeof PREFIXES)[Kind]>;

/** The schema of the identifiers of a kind. */
export const idSchema = <Kind extends NamedKind>(kind: Kind): IdSchema<Kind> =>
  // TypeScript does not resolve the type of `brand` before it knows the kind.
  brandedId(PREFIXES[kind]) as unknown as IdSchema<Kind>;

const KINDS_BY_PREFIX: ReadonlyMap<string, string> = new Map(Object.entries(PREFIXES).map(([kind, prefix]) => [prefix, kind]));

/** The kind whose identifiers begin like this text; null where none does. */
export function kindOfId(text: string): NamedKind | null {
  const kind = text[3] === '_' ? KINDS_BY_PREFIX.get(text.slice(0, 3)) : undefined;
  // The map was made of the list of kinds.
  return kind === undefined ? null : (kind as NamedKind);
}

export const PartnershipId = brandedId('par');
export type PartnershipId = z.infer<typeof PartnershipId>;
export const PlanId = brandedId('pla');
export type PlanId = z.infer<typeof PlanId>;
export const EditionId = brandedId('edn');
export type EditionId = z.infer<typeof EditionId>;
export const PriorityId = idSchema('priority');
export type PriorityId = z.infer<typeof PriorityId>;
export const ThemeId = idSchema('theme');
export type ThemeId = z.infer<typeof ThemeId>;
export const SubgroupId = idSchema('subgroup');
export type SubgroupId = z.infer<typeof SubgroupId>;
export const OutcomeId = idSchema('outcome');
export type OutcomeId = z.infer<typeof OutcomeId>;
export const ActionId = idSchema('action');
export type ActionId = z.infer<typeof ActionId>;
export const IndicatorId = idSchema('indicator');
export type IndicatorId = z.infer<typeof IndicatorId>;
export const ReadingId = idSchema('reading');
export type ReadingId = z.infer<typeof ReadingId>;
export const TopicId = idSchema('topic');
export type TopicId = z.infer<typeof TopicId>;
export const FindingId = idSchema('finding');
export type FindingId = z.infer<typeof FindingId>;
export const CompletedActionId = idSchema('completed-action');
export type CompletedActionId = z.infer<typeof CompletedActionId>;
export const LineageId = idSchema('lineage');
export type LineageId = z.infer<typeof LineageId>;
export const MeetingId = idSchema('meeting');
export type MeetingId = z.infer<typeof MeetingId>;
export const ContextSectionId = idSchema('context-section');
export type ContextSectionId = z.infer<typeof ContextSectionId>;
export const ContradictionId = idSchema('contradiction');
export type ContradictionId = z.infer<typeof ContradictionId>;
export const AlignmentId = idSchema('alignment');
export type AlignmentId = z.infer<typeof AlignmentId>;
export const AgencyId = idSchema('agency');
export type AgencyId = z.infer<typeof AgencyId>;
export const ContactId = idSchema('contact');
export type ContactId = z.infer<typeof ContactId>;
export const GlossaryEntryId = idSchema('glossary-entry');
export type GlossaryEntryId = z.infer<typeof GlossaryEntryId>;
export const SeriesId = idSchema('series');
export type SeriesId = z.infer<typeof SeriesId>;

export const ScoringModelId = idSchema('scoring-model');
export type ScoringModelId = z.infer<typeof ScoringModelId>;
export const ScoreId = idSchema('score');
export type ScoreId = z.infer<typeof ScoreId>;
export const SeriesMarkId = idSchema('series-mark');
export type SeriesMarkId = z.infer<typeof SeriesMarkId>;

export const ConsultationId = idSchema('consultation');
export type ConsultationId = z.infer<typeof ConsultationId>;

export const ResponseId = idSchema('response');
export type ResponseId = z.infer<typeof ResponseId>;

export const ImplicationId = idSchema('implication');
export type ImplicationId = z.infer<typeof ImplicationId>;

export const ActionUpdateId = idSchema('action-update');
export type ActionUpdateId = z.infer<typeof ActionUpdateId>;

export const GrantId = idSchema('grant');
export type GrantId = z.infer<typeof GrantId>;

export const BidId = idSchema('bid');
export type BidId = z.infer<typeof BidId>;

export const AreaId = idSchema('area');
export type AreaId = z.infer<typeof AreaId>;

export const AreaChangeId = idSchema('area-change');
export type AreaChangeId = z.infer<typeof AreaChangeId>;

export const PageId = idSchema('page');
export type PageId = z.infer<typeof PageId>;

export const CommentId = brandedId('cmt');
export type CommentId = z.infer<typeof CommentId>;
export const FeedbackId = brandedId('fdb');
export type FeedbackId = z.infer<typeof FeedbackId>;

export const DocumentId = brandedId('doc');
export type DocumentId = z.infer<typeof DocumentId>;

export const ImportId = brandedId('imp');
export type ImportId = z.infer<typeof ImportId>;

export const PeerGroupId = brandedId('pgr');
export type PeerGroupId = z.infer<typeof PeerGroupId>;

export const PopulationEditionId = brandedId('pop');
export type PopulationEditionId = z.infer<typeof PopulationEditionId>;

export const ChangeSetId = brandedId('chg');
export type ChangeSetId = z.infer<typeof ChangeSetId>;
export const PublicationId = brandedId('pub');
export type PublicationId = z.infer<typeof PublicationId>;
export const SuccessionId = brandedId('suc');
export type SuccessionId = z.infer<typeof SuccessionId>;
export const WithdrawalId = brandedId('wdr');
export type WithdrawalId = z.infer<typeof WithdrawalId>;
export const SecondPersonRequestId = brandedId('spr');
export type SecondPersonRequestId = z.infer<typeof SecondPersonRequestId>;

/** Makes an identifier from a prefix; where its randomness comes from is the caller's affair. */
export type IdMaker = (prefix: string) => string;
