/** Who may import whom. Each rule has its reason, and a planted violation in `layers.test.ts` that it must catch. */

const { FEATURES } = require('./features-of-the-domain.cjs');

const domain = (feature) => `(^|/)packages/domain/src/${feature}/`;

/** Inside the domain a feature knows only those before it in the list. */
const domainOrder = FEATURES.slice(0, -1).map((feature, index) => ({
  name: `domain-${feature}-knows-only-earlier-features`,
  comment: 'The domain’s features have one order, so that each can be read and moved without those after it.',
  severity: 'error',
  from: { path: domain(feature) },
  to: { path: FEATURES.slice(index + 1).map(domain) },
}));

module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'The domain has no I/O: it imports Zod and itself.',
      severity: 'error',
      from: { path: '(^|/)packages/domain/src/', pathNot: ['\\.test\\.ts$', '/cases/', '/testing/'] },
      to: { pathNot: ['(^|/)packages/domain/src/', 'node_modules/.*zod'] },
    },
    ...domainOrder,
    {
      name: 'snapshot-stands-alone',
      comment:
        'A change to a draft type must not change what is published. Claims and advice are published as they are: their schemas are part of the format, which its golden schema holds.',
      severity: 'error',
      from: {
        path: 'packages/domain/src/publication/snapshot(-series|-partnership|-redaction|-finding|-law|-neighbours|-places|-registers|-effect)?\\.ts$',
      },
      to: {
        path: 'packages/domain/src/',
        pathNot: [
          domain('shared'),
          'packages/domain/src/publication/snapshot-(series|partnership|redaction|finding|law|neighbours|places|registers|effect|grant)\\.ts$',
          'packages/domain/src/spc/(claim|chart-advice)\\.ts$',
          'packages/domain/src/peers/comparison\\.ts$',
        ],
      },
    },
    {
      name: 'public-half-knows-snapshots-only',
      comment: 'Viewer, charts and documents have no way to ask for a draft.',
      severity: 'error',
      from: { path: '(^|/)(apps/viewer|packages/charts|packages/documents)/src/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: [
          '(^|/)packages/database/',
          '(^|/)apps/(api|admin)/',
          domain('plan'),
          domain('assessment'),
          domain('adoption'),
          domain('law'),
          domain('monitoring'),
          domain('funding'),
        ],
      },
    },
    {
      name: 'public-routes-read-publications-only',
      comment: 'The routes open to everybody have a connection that knows publications, and no way to name a draft or the whole database.',
      severity: 'error',
      from: { path: '(^|/)apps/api/src/public/', pathNot: '\\.test\\.ts$' },
      to: {
        path: ['(^|/)packages/database/src/', '^@saferplan/database', '(^|/)apps/api/src/', domain('plan')],
        pathNot: [
          '(^|/)packages/database/src/publication/',
          '(^|/)packages/database/src/scope\\.ts$',
          '^@saferplan/database/(?:publication|scope)$',
          '(^|/)apps/api/src/public/',
          // Workers, kept files and HTTP: what knows no database.
          '(^|/)apps/api/src/platform/(workers|files|http)/',
        ],
      },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'Workers, kept files and HTTP serve every feature, and the public half may use them: they lead to nothing else.',
      severity: 'error',
      from: { path: '(^|/)apps/api/src/platform/(workers|files|http)/', pathNot: '\\.test\\.ts$' },
      to: { path: ['(^|/)packages/database/src/', '(^|/)apps/api/src/'], pathNot: '(^|/)apps/api/src/platform/' },
    },
    {
      name: 'features-through-their-index',
      comment:
        'What a feature of the server or of the admin app offers to others stands in its index.ts; the rest can be changed without asking them.',
      severity: 'error',
      from: { path: '(^|/)apps/(api|admin)/src/features/([^/]+)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '(^|/)apps/$2/src/features/', pathNot: '(^|/)apps/$2/src/features/($3/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'shell-uses-features-through-their-index',
      comment: 'What stands round the screens of the admin app, and its settings, know of a feature what its index.ts offers.',
      severity: 'error',
      from: { path: '(^|/)apps/admin/src/(shell|settings)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '(^|/)apps/admin/src/features/', pathNot: '(^|/)apps/admin/src/features/[^/]+/index\\.ts$' },
    },
    {
      name: 'screens-stand-on-what-knows-no-feature',
      comment: 'The parts of screens, the words, the edition and the editor of items serve every feature of the admin app, and know none.',
      severity: 'error',
      from: { path: '(^|/)apps/admin/src/', pathNot: ['\\.test\\.tsx?$', '(^|/)apps/admin/src/(features|app|shell|settings)/'] },
      to: { path: '(^|/)apps/admin/src/(features|app|shell|settings)/' },
    },
    {
      name: 'only-what-starts-names-features',
      comment:
        'The router of procedures, what mounts and starts the server, and the command line put features together; platform, HTTP and the public half know none.',
      severity: 'error',
      from: {
        path: '(^|/)apps/api/src/',
        pathNot: ['\\.test\\.ts$', '(^|/)apps/api/src/(features|cli|testing)/', '(^|/)apps/api/src/(router|app|start|main)\\.ts$'],
      },
      to: { path: '(^|/)apps/api/src/(features|cli)/' },
    },
    {
      name: 'packages-know-no-apps',
      comment: 'Imports run one way: apps, packages, domain.',
      severity: 'error',
      from: { path: '(^|/)packages/' },
      to: { path: '(^|/)apps/' },
    },
    {
      name: 'admin-knows-the-api-by-type-only',
      comment: 'No server code reaches the browser.',
      severity: 'error',
      from: { path: '(^|/)apps/admin/src/' },
      to: { path: '(^|/)(apps/api|packages/database)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'What imports each other cannot be understood, moved or tested apart.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    exclude: { path: ['\\.types/', '/dist/'] },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
    moduleSystems: ['es6', 'cjs'],
  },
};
