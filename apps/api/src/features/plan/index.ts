/* What other features may use of this one. */

export { addItem } from './add-item.ts';
export { amendItem, writeFields } from './amend-item.ts';
export { calculatedReadings } from './calculated-readings.ts';
export { checkReferences } from './check-references.ts';
export { factsOfSteps, noteStep, readSteps, takePublishingStep } from './edition-steps.ts';
export { emergencyTranslations } from './emergency-translations.ts';
export { type EditionWithPrevious, readEdition } from './edition.service.ts';
export { holdForRemoval, loadEditableEdition, readItem } from './home-of-item.ts';
export { fieldsOf, parseFields, pick } from './item-parts.ts';
export { removeAsRead } from './item.service.ts';
export { endFourEyes } from './partnership.service.ts';
export type { FoundText, Passage, ReadPassage } from './passages-job.ts';
export { findTexts, firstNotWithdrawable, readPassages } from './passages.ts';
export { changePlan, type PlanChange } from './plan-change.ts';
export { refuseWhereEnded } from './refuse-where-ended.ts';
export { takeOut } from './remove-item.ts';
export { withdrawnInEdition } from './withdrawn-texts.ts';
