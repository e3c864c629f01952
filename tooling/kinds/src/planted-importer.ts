import { BUILT_IN } from '../../../apps/api/src/features/spc/importers/built-in.ts';
import { defineImporter, type Importer } from '../../../packages/partnership-kit/src/extensions/extensions.ts';

/** An importer is planted: it is one file, by the same interface as that of a package, and its line in the list of Saferplan's own. */
export const planted: Importer = defineImporter({
  key: 'planted',
  title: 'Planted',
  endings: ['.planted'],
  read: ({ name, text }) => [{ name, rows: [[text()]] }],
});

export const listed: readonly Importer[] = [...BUILT_IN, planted];

// @ts-expect-error -- it says nothing of the names of its files
export const withoutEndings: Importer = defineImporter({ key: 'planted', title: 'Planted', read: () => [] });
// @ts-expect-error -- what it makes is no table
export const withoutTables: Importer = defineImporter({ key: 'planted', title: 'Planted', endings: ['.planted'], read: () => [[1]] });
