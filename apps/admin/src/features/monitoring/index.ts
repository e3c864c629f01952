/* What other parts of the app may use of this feature; its screens are named by the router alone. */

export { ProgressTabs } from './progress-tabs.tsx';
export { type RatedAction, useRatedActions } from './use-rated-actions.ts';
export { reasonInWords } from './reasons-in-words.ts';
