/** A change to one file of the project: a text in it that stands there once, and what is put in its place; `find` is null for a new file. */
interface Edit {
  readonly file: string;
  readonly find: string | null;
  readonly put: string;
}

/** One addition to the project, as small as it can be, and the files in which the compiler must then name an error, and no other. */
export interface Experiment {
  /** The row of the table in `.github/CONTRIBUTING.md`. */
  readonly adds: string;
  readonly edits: readonly Edit[];
  readonly named: readonly string[];
}

const after = (file: string, find: string, added: string): Edit => ({ file, find, put: `${find}${added}` });
const created = (file: string, put: string): Edit => ({ file, find: null, put });

const FIELD = after(
  'packages/domain/src/plan/action.kind.ts',
  "status: choice(ActionStatus, 'not-reported'),",
  '\n    budgetCode: sentence(40),',
);
const MIGRATION = created('packages/database/src/migrations/trial.ts', 'export {};\n');

/** What the table of `.github/CONTRIBUTING.md` promises. `count-places.ts` makes each addition in a scratch checkout and counts. */
export const EXPERIMENTS: readonly Experiment[] = [
  {
    adds: 'a field of an item',
    edits: [FIELD, MIGRATION],
    named: [
      'apps/admin/src/item-editor/fields/forms.ts',
      'packages/domain/src/plan-file/sheets/plan-sheets.ts',
      'packages/domain/src/publication/published-fields.ts',
      'packages/messages/src/items/plan-cy.ts',
      'packages/messages/src/items/plan-en.ts',
    ],
  },
  {
    adds: 'a kind of field, with a field of it',
    edits: [
      after(
        'packages/domain/src/fields/value-fields.ts',
        "import { coded } from '../shared/value-fault.ts';\n",
        "\n/** A trial. */\nexport const trial = (): Field<'trial', z.ZodString> => field('trial', 'text', z.string(), '');\n",
      ),
      after('packages/domain/src/plan/action.kind.ts', 'import { choice, due, parent, sentence', ', trial'),
      after('packages/domain/src/plan/action.kind.ts', "status: choice(ActionStatus, 'not-reported'),", '\n    trial: trial(),'),
      MIGRATION,
    ],
    named: [
      'apps/admin/src/item-editor/fields/field-form.ts',
      'apps/admin/src/item-editor/fields/forms.ts',
      'packages/domain/src/plan-file/cell-of-field.ts',
      'packages/domain/src/plan-file/sheets/plan-sheets.ts',
      'packages/domain/src/plan/said-by-field-kind.ts',
      'packages/domain/src/publication/published-fields.ts',
      'packages/messages/src/items/plan-cy.ts',
      'packages/messages/src/items/plan-en.ts',
    ],
  },
  {
    adds: 'a kind of items',
    edits: [
      after('packages/domain/src/shared/named-kind.ts', "risk: 'rsk',", "\n  trial: 'tri',"),
      created(
        'packages/domain/src/duties/trial.kind.ts',
        "import { line } from '../fields/index.ts';\nimport { defineKind } from '../items/define-kind.ts';\n\nexport const trial = defineKind('trial', {\n  home: 'edition',\n  lifecycle: 'running',\n  changedBy: [],\n  title: 'title',\n  fields: { title: line() },\n});\n",
      ),
      after(
        'packages/domain/src/plan/kinds.ts',
        "import { risk } from '../duties/risk.kind.ts';",
        "\nimport { trial } from '../duties/trial.kind.ts';",
      ),
      after('packages/domain/src/plan/kinds.ts', '\n  risk,', '\n  trial,'),
      MIGRATION,
    ],
    named: [
      'apps/admin/src/item-editor/fields/forms.ts',
      'apps/admin/src/places/screen-of.ts',
      'packages/database/src/plan/kind-facts.test.ts',
      'packages/domain/src/plan-file/sheets.ts',
      'packages/domain/src/publication/published-fields.ts',
      'packages/messages/src/items/words-cy.ts',
      'packages/messages/src/items/words-en.ts',
      'packages/partnership-kit/src/edition.ts',
    ],
  },
  {
    adds: 'a public page',
    edits: [
      created(
        'apps/viewer/src/pages/trial.tsx',
        "import { definePage } from '../define-page.ts';\n\nexport const trial = definePage({\n  path: '/trial',\n  of: 'edition',\n  render: ({ words }) => ({\n    title: words.trial,\n    description: words.trial,\n    section: null,\n    body: <h1>{words.trial}</h1>,\n  }),\n});\n",
      ),
      after('apps/viewer/src/pages/index.ts', "import { place } from './place.tsx';", "\nimport { trial } from './trial.tsx';"),
      after('apps/viewer/src/pages/index.ts', '\n  place,', '\n  trial,'),
      after('apps/viewer/src/words/en.ts', 'export const en = {', "\n  trial: 'Trial',"),
    ],
    named: ['apps/viewer/src/words/cy.ts'],
  },
  {
    adds: 'an importer of files',
    edits: [
      created(
        'apps/api/src/features/spc/importers/trial.ts',
        "import { defineImporter } from '@saferplan/partnership-kit';\n\nexport const trial = defineImporter({\n  key: 'trial',\n  title: 'Trial',\n  endings: ['.trial'],\n  read: ({ name, text }) => [{ name, rows: [[text()]] }],\n});\n",
      ),
      after(
        'apps/api/src/features/spc/importers/built-in.ts',
        "import { jsonRecords } from './json-records.ts';",
        "\nimport { trial } from './trial.ts';",
      ),
      { file: 'apps/api/src/features/spc/importers/built-in.ts', find: '[jsonRecords]', put: '[jsonRecords, trial]' },
    ],
    named: [],
  },
  {
    adds: 'a kind of chart',
    edits: [
      created(
        'packages/domain/src/spc/charts/trial.ts',
        "import { defineChart } from './chart.ts';\nimport { i } from './i.ts';\n\nexport const trial = defineChart({ limits: i.limits });\n",
      ),
      after('packages/domain/src/spc/charts/charts.ts', "import { mr } from './mr.ts';", "\nimport { trial } from './trial.ts';"),
      { file: 'packages/domain/src/spc/charts/charts.ts', find: 't, run }', put: 't, run, trial }' },
    ],
    named: [
      'packages/domain/src/publication/publish-series.ts',
      'packages/domain/src/spc/holds/of-levels.ts',
      'packages/messages/src/verdict/names.ts',
    ],
  },
];
