export * from './read-police-data.ts';
export { POLICE_COLUMNS } from './columns.ts';
export type { FoundInMonth, OddMonth, OddNeighbour, WhyMissing } from './coverage.ts';
export { looksLikePoliceFile } from './looks-like-police-file.ts';
export { type CoverageQuestion, questionsOfCoverage } from './coverage-questions.ts';
