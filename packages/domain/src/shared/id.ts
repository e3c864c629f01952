import { z } from 'zod';

/**
 * Identifiers carry the kind they name (`pri_…`), so that a pasted id is legible in a log
 * and a wrong one is refused by the schema, and is a type error before that.
 */
const brandedId = <Kind extends string>(prefix: Kind) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9a-z-]{1,120}$`), { error: `This is not an identifier of the kind ${prefix}_…` })
    .brand<Kind>();

export const PartnershipId = brandedId('par');
export type PartnershipId = z.infer<typeof PartnershipId>;
export const PlanId = brandedId('pla');
export type PlanId = z.infer<typeof PlanId>;
export const EditionId = brandedId('edn');
export type EditionId = z.infer<typeof EditionId>;
export const PriorityId = brandedId('pri');
export type PriorityId = z.infer<typeof PriorityId>;
export const ThemeId = brandedId('thm');
export type ThemeId = z.infer<typeof ThemeId>;
export const SubgroupId = brandedId('sub');
export type SubgroupId = z.infer<typeof SubgroupId>;
export const OutcomeId = brandedId('out');
export type OutcomeId = z.infer<typeof OutcomeId>;
export const ActionId = brandedId('act');
export type ActionId = z.infer<typeof ActionId>;
export const IndicatorId = brandedId('ind');
export type IndicatorId = z.infer<typeof IndicatorId>;
export const ReadingId = brandedId('rdg');
export type ReadingId = z.infer<typeof ReadingId>;
export const TopicId = brandedId('top');
export type TopicId = z.infer<typeof TopicId>;
export const FindingId = brandedId('fin');
export type FindingId = z.infer<typeof FindingId>;
export const CompletedActionId = brandedId('don');
export type CompletedActionId = z.infer<typeof CompletedActionId>;
export const LineageId = brandedId('lin');
export type LineageId = z.infer<typeof LineageId>;
export const MeetingId = brandedId('mtg');
export type MeetingId = z.infer<typeof MeetingId>;
export const ContextSectionId = brandedId('ctx');
export type ContextSectionId = z.infer<typeof ContextSectionId>;
export const ContradictionId = brandedId('con');
export type ContradictionId = z.infer<typeof ContradictionId>;
export const AlignmentId = brandedId('ali');
export type AlignmentId = z.infer<typeof AlignmentId>;
export const AgencyId = brandedId('age');
export type AgencyId = z.infer<typeof AgencyId>;
export const ContactId = brandedId('cnt');
export type ContactId = z.infer<typeof ContactId>;
export const GlossaryEntryId = brandedId('glo');
export type GlossaryEntryId = z.infer<typeof GlossaryEntryId>;
export const SeriesId = brandedId('ser');
export type SeriesId = z.infer<typeof SeriesId>;

export const ScoringModelId = brandedId('mod');
export type ScoringModelId = z.infer<typeof ScoringModelId>;
export const ScoreId = brandedId('scr');
export type ScoreId = z.infer<typeof ScoreId>;
export const SeriesMarkId = brandedId('mrk');
export type SeriesMarkId = z.infer<typeof SeriesMarkId>;

export const ConsultationId = brandedId('cns');
export type ConsultationId = z.infer<typeof ConsultationId>;

export const ResponseId = brandedId('rsp');
export type ResponseId = z.infer<typeof ResponseId>;

export const ImplicationId = brandedId('ipl');
export type ImplicationId = z.infer<typeof ImplicationId>;

export const ActionUpdateId = brandedId('upd');
export type ActionUpdateId = z.infer<typeof ActionUpdateId>;

export const GrantId = brandedId('grt');
export type GrantId = z.infer<typeof GrantId>;

export const BidId = brandedId('bid');
export type BidId = z.infer<typeof BidId>;

export const AreaId = brandedId('are');
export type AreaId = z.infer<typeof AreaId>;

export const AreaChangeId = brandedId('ach');
export type AreaChangeId = z.infer<typeof AreaChangeId>;

export const PageId = brandedId('pag');
export type PageId = z.infer<typeof PageId>;

export const CommentId = brandedId('cmt');
export type CommentId = z.infer<typeof CommentId>;

export const DocumentId = brandedId('doc');
export type DocumentId = z.infer<typeof DocumentId>;

export const ImportId = brandedId('imp');
export type ImportId = z.infer<typeof ImportId>;

export const ChangeSetId = brandedId('chg');
export type ChangeSetId = z.infer<typeof ChangeSetId>;
export const PublicationId = brandedId('pub');
export type PublicationId = z.infer<typeof PublicationId>;
export const WithdrawalId = brandedId('wdr');
export type WithdrawalId = z.infer<typeof WithdrawalId>;
export const SecondPersonRequestId = brandedId('spr');
export type SecondPersonRequestId = z.infer<typeof SecondPersonRequestId>;

/** Makes an identifier from a prefix; where its randomness comes from is the caller's affair. */
export type IdMaker = (prefix: string) => string;
