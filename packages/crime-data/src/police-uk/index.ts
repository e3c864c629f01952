export * from './read-police-data.ts';
export { POLICE_COLUMNS } from './columns.ts';
export type { OddMonth, OddNeighbour, WhyMissing } from './coverage.ts';
export type { FoundInMonth, KeptMonths } from './usual-months.ts';
export { looksLikePoliceFile } from './looks-like-police-file.ts';
export { type CoverageQuestion, questionsOfCoverage } from './coverage-questions.ts';
