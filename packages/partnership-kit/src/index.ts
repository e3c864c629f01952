export { CONFORMANCE, type ConformanceCheck } from './conformance.ts';
export * from './define-partnership.ts';
export type { DefinedEdition } from './defined-edition.ts';
export { PackageProblems } from './package-problems.ts';
export { EMERGENCY_CONTACTS } from './emergency-contacts.ts';
export * from './extensions/extensions.ts';
export { inTodaysFormat } from './formats.ts';
export { ImportedTables, Readings, runBuild, runCalculation, runImporter } from './extensions/run-extensions.ts';
export type * from './source.ts';
