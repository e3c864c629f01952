export type { CellChoices, FiledSheet } from './filed-sheet.ts';
export { type FiledItem, type FileProblem, type PlanFileReading, readPlanFile } from './read-plan-file.ts';
export { writePlanFile, writePlanTemplate } from './write-plan-file.ts';
