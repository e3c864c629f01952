import {
  type CalculatedReading,
  type Calculation,
  type ConformanceCheck,
  defineImporter,
  type DefinedEdition,
  type DefinedPartnership,
  type DocumentSection,
  type Extensions,
  type ImportedCell,
  type ImportedFile,
  type ImportedTable,
  type Importer,
  type ItemsSource,
  type KeptEdition,
  type KeptItem,
  NO_EXTENSIONS,
  type PublicPage,
} from '@saferplan/partnership-kit';

// Examples of the reference: each region is the example of the name that it bears, and a test runs them. Everything here is made up.

// #region ImportedCell
const notKnown: ImportedCell = null;
// #endregion

// #region ImportedTable
export const callOuts: ImportedTable = {
  name: 'Call-outs by month',
  rows: [
    ['Month', 'Call-outs'],
    ['2026-04', 12],
    ['2026-05', notKnown],
  ],
};
// #endregion

// #region ImportedFile
const linesOf = ({ text }: ImportedFile): readonly string[] => text().trim().split('\n');
// #endregion

// #region Importer
export const wardensFile: Importer = {
  key: 'wardens',
  title: 'Wardens’ log',
  endings: ['.log'],
  // Each line is a month and a number: `2026-04 12`.
  read: (file) => [
    { name: 'Visits by month', rows: [['Month', 'Visits'], ...linesOf(file).map((line) => [line.slice(0, 7), Number(line.slice(8))])] },
  ],
};
// #endregion

// #region defineImporter
const patrolsFile = defineImporter({
  key: 'patrols',
  title: 'Patrols',
  endings: ['.pat'],
  read: (file) => [{ name: 'Patrols by month', rows: [['Month', 'Patrols'], ...linesOf(file).map((line) => line.split(' '))] }],
});
// #endregion

// #region CalculatedReading
export const forApril: CalculatedReading = { when: '2026-04', value: 12, note: 'Eleven months of it are known.' };
// #endregion

// #region Calculation
export const newest: Calculation = {
  key: 'newest',
  title: 'Newest month',
  explanation: 'The newest month whose value is known.',
  calculate: ({ observations }) => {
    const last = observations.findLast(({ value }) => value !== null);
    return last === undefined || last.value === null ? [] : [{ when: last.period, value: last.value }];
  },
};
// #endregion

// #region DocumentSection
export const atTheEnd: DocumentSection = {
  key: 'at-the-end',
  title: 'How many priorities there are',
  build: ({ snapshot }) => [{ kind: 'paragraph', words: [{ text: `There are ${snapshot.priorities.length.toString()}.` }] }],
};
// #endregion

// #region PublicPage
export const inShort: PublicPage = {
  slug: 'in-short',
  title: { en: 'In short', cy: 'Yn gryno' },
  summary: { en: 'The priorities by name.', cy: 'Y blaenoriaethau wrth eu henwau.' },
  build: ({ snapshot }) => [{ kind: 'list', ordered: false, items: snapshot.priorities.map(({ title }) => [{ text: title }]) }],
};
// #endregion

// #region Extensions
export const extensions: Extensions = {
  importers: [wardensFile, patrolsFile],
  calculations: [newest],
  sections: [atTheEnd],
  pages: [inShort],
};
// #endregion

// #region NO_EXTENSIONS
export const hasCode = (given: Extensions): boolean => given !== NO_EXTENSIONS && Object.keys(given).length > 0;
// #endregion

// #region DefinedEdition
export const isPublic = ({ isPublished }: DefinedEdition): boolean => isPublished;
// #endregion

// #region DefinedPartnership
export const labelsOf = ({ editions }: DefinedPartnership): readonly string[] => editions.map(({ edition }) => edition.label);
// #endregion

// #region ConformanceCheck
export const hasMotto: ConformanceCheck = {
  name: 'has a motto',
  problemsOf: ({ plan }) => (plan.motto === '' ? ['plan.motto: write one'] : []),
};
// #endregion

// #region KeptItem
export const keptAgency: KeptItem<'agency'> = {
  id: 'age_exampleton-police',
  name: 'Example Police',
  shortName: 'Police',
  standing: 'statutory',
  about: '',
};
// #endregion

// #region KeptEdition
export const labelOf = ({ edition }: KeptEdition): string => edition.label;
// #endregion

// #region ItemsSource
export const withAgency = (source: ItemsSource): ItemsSource => ({ ...source, shared: { ...source.shared, agency: [keptAgency] } });
// #endregion
