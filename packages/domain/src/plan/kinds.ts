import type { FieldMap } from '../fields/index.ts';
import { z } from 'zod';
import { committeeReport } from '../adoption/committee-report.kind.ts';
import { consultation } from '../adoption/consultation.kind.ts';
import { implication } from '../adoption/implication.kind.ts';
import { meeting } from '../adoption/meeting.kind.ts';
import { reportOption } from '../adoption/report-option.kind.ts';
import { response } from '../adoption/response.kind.ts';
import { completedAction } from '../assessment/completed-action.kind.ts';
import { dataGap } from '../assessment/data-gap.kind.ts';
import { finding } from '../assessment/finding.kind.ts';
import { horizonItem } from '../assessment/horizon-item.kind.ts';
import { surveyAnswer } from '../assessment/survey-answer.kind.ts';
import { topic } from '../assessment/topic.kind.ts';
import { bid } from '../funding/bid.kind.ts';
import { grant } from '../funding/grant.kind.ts';
import { resource } from '../funding/resource.kind.ts';
import { caseReview } from '../duties/case-review.kind.ts';
import { dutyRecord } from '../duties/duty-record.kind.ts';
import { publicMeeting } from '../duties/public-meeting.kind.ts';
import { risk } from '../duties/risk.kind.ts';
import { scrutinyRecommendation } from '../duties/scrutiny-recommendation.kind.ts';
import { score } from '../scoring/score.kind.ts';
import { scoringModel } from '../scoring/scoring-model.kind.ts';
import { series } from '../spc/series.kind.ts';
import { seriesMark } from '../spc/series-mark.kind.ts';
import { action } from './action.kind.ts';
import { actionOwner } from './action-owner.kind.ts';
import { actionUpdate } from './action-update.kind.ts';
import { expectedEffect } from './expected-effect.kind.ts';
import { agency } from './agency.kind.ts';
import { alignment } from './alignment.kind.ts';
import { area } from './area.kind.ts';
import { areaChange } from './area-change.kind.ts';
import { contact } from './contact.kind.ts';
import { contextSection } from './context-section.kind.ts';
import { contradiction } from './contradiction.kind.ts';
import { glossaryEntry } from './glossary-entry.kind.ts';
import { indicator } from './indicator.kind.ts';
import { lineage } from './lineage.kind.ts';
import { outcome } from './outcome.kind.ts';
import { page } from './page.kind.ts';
import { priority } from './priority.kind.ts';
import { reading } from './reading.kind.ts';
import { subgroup } from './subgroup.kind.ts';
import { theme } from './theme.kind.ts';
import { sharedTranslation, translation } from './translation.kind.ts';
import type { AnyKind, Home } from '../items/define-kind.ts';
import type { NamedKind } from '../shared/named-kind.ts';

/**
 * Every kind of items that a plan is made of. The only list: tables, procedures, screens, words and what is published are made of
 * the definitions in it, in this order.
 */
export const KINDS = {
  agency,
  contact,
  'glossary-entry': glossaryEntry,
  series,
  'series-mark': seriesMark,
  'scoring-model': scoringModel,
  meeting,
  subgroup,
  priority,
  theme,
  outcome,
  action,
  indicator,
  reading,
  topic,
  finding,
  score,
  'completed-action': completedAction,
  'survey-answer': surveyAnswer,
  'horizon-item': horizonItem,
  'data-gap': dataGap,
  lineage,
  alignment,
  'context-section': contextSection,
  contradiction,
  consultation,
  response,
  implication,
  'action-update': actionUpdate,
  'action-owner': actionOwner,
  'expected-effect': expectedEffect,
  grant,
  bid,
  resource,
  'public-meeting': publicMeeting,
  'duty-record': dutyRecord,
  'case-review': caseReview,
  'scrutiny-recommendation': scrutinyRecommendation,
  risk,
  'committee-report': committeeReport,
  'report-option': reportOption,
  area,
  'area-change': areaChange,
  page,
  translation,
  'shared-translation': sharedTranslation,
} as const satisfies { readonly [Name in NamedKind]: AnyKind & { readonly name: Name } };

export type ItemKind = keyof typeof KINDS;
/** The kinds of all fields: what is done by the kind of a field has an answer for each of them. */
export type FieldKindName = {
  readonly [Kind in ItemKind]: NamesIn<(typeof KINDS)[Kind]['fields']>;
}[ItemKind];
type NamesIn<Fields extends FieldMap> = Fields[keyof Fields]['kind'];
type KindsAt<Where extends Home> = { [Kind in ItemKind]: (typeof KINDS)[Kind]['home'] extends Where ? Kind : never }[ItemKind];
/** The kinds that belong to the partnership and are shared by its editions; all others belong to one edition. */
export type PartnershipKind = KindsAt<'partnership'>;
export type EditionKind = KindsAt<'edition'>;

/** The definition of any kind, with what all definitions have. */
export const kindOf = (kind: ItemKind): AnyKind => KINDS[kind];

// The keys of an object are the names that its type lists.
export const ITEM_KINDS = Object.keys(KINDS) as readonly ItemKind[];
/** The name of a kind, where it comes from outside. */
export const ItemKind = z.enum(ITEM_KINDS);
export const PARTNERSHIP_KINDS = ITEM_KINDS.filter((kind): kind is PartnershipKind => kindOf(kind).home === 'partnership');
export const EDITION_KINDS = ITEM_KINDS.filter((kind): kind is EditionKind => kindOf(kind).home === 'edition');
