import type { Importer } from '@saferplan/partnership-kit';
import { jsonRecords } from './json-records.ts';

/** Saferplan's own importers of files that are no spreadsheets, by the same interface as those of a partnership's package. */
export const BUILT_IN: readonly Importer[] = [jsonRecords];

/** Whether the name of a file ends as those that an importer reads. */
export const reads = ({ endings }: Pick<Importer, 'endings'>, name: string): boolean =>
  endings.some((ending) => name.toLowerCase().endsWith(ending.toLowerCase()));
