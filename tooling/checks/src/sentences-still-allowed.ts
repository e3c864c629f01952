/**
 * The sentences that may still stand in code, by file, with their number and why. A number can only fall: a file with more sentences than
 * here fails, and so does one with fewer, until the number here falls with them. Of a folder or of files that begin alike no number is kept.
 */
export interface Allowed {
  readonly why: string;
  /** Whole folders, and files by the beginning of their path. */
  readonly within?: readonly string[];
  readonly files?: Readonly<Record<string, number>>;
}

export const STILL_ALLOWED: readonly Allowed[] = [
  {
    why: 'for whoever runs the server: the command line, configuration, logs, backups and health',
    within: ['apps/api/src/cli/', 'apps/api/src/platform/logging/', 'apps/api/src/platform/metrics/'],
    files: {
      'apps/api/src/features/accounts/first-administrator.ts': 2,
      'apps/api/src/features/install/export-package.ts': 8,
      'apps/api/src/features/install/install-partnership.ts': 1,
      'apps/api/src/features/install/installed-package.ts': 1,
      'apps/api/src/features/install/what-to-print.ts': 1,
      'apps/api/src/http/degradation.ts': 2,
      'apps/api/src/http/health.ts': 2,
      'apps/api/src/platform/config.ts': 7,
      'apps/api/src/platform/which-node.ts': 1,
      'apps/api/src/public/unsound-publications.ts': 1,
      'apps/api/src/start.ts': 1,
      'packages/database/src/backup/restore.ts': 5,
      'packages/database/src/migrate.ts': 4,
      'packages/database/src/until-aborted.ts': 1,
    },
  },
  {
    why: 'what an instrument of law says, in our words, with its place in the law; said in Welsh by `packages/messages/src/law`',
    within: ['packages/domain/src/law/'],
  },
  {
    why: 'scoring models that a partnership takes and rewrites as its own, as data',
    within: ['packages/domain/src/scoring/templates/'],
  },
  {
    why: 'the words of a package in both languages, held against each other by types',
    within: [
      'packages/documents/src/words/',
      'apps/viewer/src/words/',
      'packages/charts/src/control-chart/words',
      'packages/charts/src/funnel/words',
    ],
  },
  {
    why: 'names and sources that others gave, as they are written there',
    files: {
      'apps/api/src/features/spc/official.service.ts': 1,
      'apps/viewer/src/pages/county-agreement.tsx': 1,
      'packages/crime-data/src/official/recorded-crime.ts': 1,
      'packages/crime-data/src/police-uk/columns.ts': 1,
      'packages/crime-data/src/police-uk/crime-types.ts': 9,
      'packages/domain/src/plan/responsible-authorities.ts': 9,
      'packages/domain/src/plan/statutory-frame.ts': 8,
      'packages/domain/src/spc/recording-changes.ts': 5,
      'packages/partnership-kit/src/emergency-contacts.ts': 6,
    },
  },
  {
    why: 'for whoever writes the package of a partnership, in the report of its check',
    files: {
      'apps/api/src/platform/package-code/load-error-in-words.ts': 2,
      'apps/api/src/platform/package-code/package-jobs.ts': 2,
      'apps/api/src/platform/package-code/package-worker.ts': 9,
      'packages/partnership-kit/src/beside.ts': 2,
      'packages/partnership-kit/src/conformance.ts': 1,
      'packages/partnership-kit/src/container-shapes.ts': 1,
      'packages/partnership-kit/src/edition.ts': 2,
      'packages/partnership-kit/src/extensions/run-extensions.ts': 4,
      'packages/partnership-kit/src/formats.ts': 4,
      'packages/partnership-kit/src/issue-in-words.ts': 1,
      'packages/partnership-kit/src/postcodes.ts': 4,
      'packages/partnership-kit/src/scoring.ts': 1,
      'packages/partnership-kit/src/series.ts': 2,
      'packages/partnership-kit/src/texts.ts': 1,
    },
  },
  {
    why: 'for whoever reads the code or the log, as why a field is not published',
    files: {
      'apps/api/src/features/plan/items-router.ts': 5,
      'apps/api/src/platform/trpc/procedures.ts': 2,
      'apps/api/src/public/stale-header.ts': 1,
      'packages/crime-data/src/spreadsheet/files/read-csv.ts': 1,
      'packages/crime-data/src/spreadsheet/files/read-xlsx.ts': 1,
      'packages/crime-data/src/spreadsheet/files/zip-parts.ts': 3,
      'packages/domain/src/publication/part-uses.ts': 13,
      'packages/domain/src/publication/published-effect-fields.ts': 2,
      'packages/domain/src/publication/published-fields.ts': 58,
      'packages/domain/src/publication/published-money-fields.ts': 5,
      'packages/domain/src/publication/snapshot-places.ts': 1,
    },
  },
  {
    why: 'written in English to be read back: the sheets, headings and cells of a plan file, and periods',
    files: {
      'packages/domain/src/plan-file/cell-form.ts': 2,
      'packages/domain/src/plan-file/example-rows.ts': 1,
      'packages/domain/src/plan-file/plan-cells.ts': 2,
      'packages/domain/src/plan-file/reference-cells.ts': 3,
      'packages/domain/src/plan-file/sheet-of-kind.ts': 3,
      'packages/domain/src/plan-file/sheets.ts': 5,
      'packages/domain/src/plan-file/sheets/decision-sheets.ts': 50,
      'packages/domain/src/plan-file/sheets/evidence-sheets.ts': 45,
      'packages/domain/src/plan-file/sheets/plan-sheets.ts': 51,
      'packages/domain/src/plan-file/sheets/running-sheets.ts': 30,
      'packages/domain/src/plan-file/sheets/shared-sheets.ts': 23,
      'packages/domain/src/plan-file/sheets/translation-sheets.ts': 5,
      'packages/domain/src/plan-file/structure-cells.ts': 3,
      'packages/domain/src/plan-file/value-cells.ts': 2,
      'packages/domain/src/plan-file/write-plan-file.ts': 3,
    },
  },
  {
    why: 'what a new item holds until somebody writes it, known again by these words',
    files: {
      'packages/domain/src/fields/text-fields.ts': 1,
      'packages/domain/src/plan/placeholders.ts': 3,
      'packages/domain/src/plan/priority.kind.ts': 1,
    },
  },
  {
    why: 'a condition of SQL',
    files: { 'packages/crime-data/src/police-uk/count-with-duckdb.ts': 1 },
  },
];
