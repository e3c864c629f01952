export { describeDue, Due } from '../fields/date-fields.ts';
export { NO_ACCESSIBILITY } from './accessibility.ts';
export { type ActionFields, ActionStatus } from './action.kind.ts';
export type { ActionOwnerFields } from './action-owner.kind.ts';
export { EffectCounts, ExpectedWay } from './expected-effect.kind.ts';
export { type ActionUpdateFields, newestUpdate, Rag } from './action-update.kind.ts';
export * from './apply-recommendations.ts';
export type { AreaFields } from './area.kind.ts';
export { AREA_CHANGE_ARITY, type AreaChangeFields, AreaChangeKind } from './area-change.kind.ts';
export * from './areas-on.ts';
export * from './begin-assessment.ts';
export * from './check-areas.ts';
export * from './check-edition.ts';
export * from './check-lineage.ts';
export * from './check-years.ts';
export * from './copy-forward.ts';
export * from './edition-content.ts';
export * from './edition.ts';
export * from './extra-field.ts';
export * from './first-plan.ts';
export * from './follow-changes.ts';
export { type Baseline, describeTarget, Direction, type IndicatorFields, Target } from './indicator.kind.ts';
export * from './item.ts';
export * from './kinds.ts';
export { type Lead, LeadAgency } from './lead.ts';
export { PlanElementId, LINEAGE_ARITY, type LineageFields, LineageKind } from './lineage.kind.ts';
export type { PageFields } from './page.kind.ts';
export * from './partnership.ts';
export { type Leads, type PastedAction, pastedActions, readLeads, rowsWithoutAction } from './pasting/pasted-actions.ts';
export { columnsOf, type PastedColumn, readPastedCells } from './pasting/pasted-cells.ts';
export { asPasted, tablesOfWord, type WordTable } from './pasting/word-tables.ts';
export type { CellChoices } from './plan-file/cells.ts';
export {
  type FiledItem,
  type FiledSheet,
  type FileProblem,
  readPlanFile,
  writePlanFile,
  writePlanTemplate,
} from './plan-file/plan-file.ts';
export { PLACEHOLDERS } from './placeholders.ts';
export * from './practice-copy.ts';
export { type ActionPlan, type PriorityFields } from './priority.kind.ts';
export { canBeReached, type PublicContact } from './public-contact.ts';
export * from './readings-of.ts';
export * from './references.ts';
export * from './responsible-authorities.ts';
export * from './statutory-frame.ts';
export { RunsThrough, runsThrough, type ThemeFields } from './theme.kind.ts';
