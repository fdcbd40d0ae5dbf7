/** The table of allowed imports: what each part of the tree may import of the others. */
const allowed = {
  'packages/errors': [],
  'packages/calendar': ['packages/errors'],
  'packages/rules': ['packages/calendar', 'packages/errors'],
  'packages/process': ['packages/rules', 'packages/calendar', 'packages/errors'],
  'packages/forms': ['packages/rules', 'packages/calendar', 'packages/errors'],
  'packages/official-forms': ['packages/rules'],
  'packages/documents': ['packages/forms', 'packages/rules', 'packages/calendar', 'packages/errors'],
  'packages/migration': ['packages/forms', 'packages/rules', 'packages/calendar', 'packages/errors'],
  'packages/db': ['packages/errors'],
  'packages/ui': [],
  'packages/plugin-kit': [
    'packages/rules',
    'packages/forms',
    'packages/process',
    'packages/calendar',
    'packages/errors',
  ],
  'plugins/registry': ['plugins/', 'packages/rules'],
  'plugins/(?!registry)[^/]+': ['packages/rules', 'packages/official-forms'],
  'apps/web': ['packages/(?:ui|forms|rules|calendar|errors)'],
  'apps/api': ['packages/(?!ui)[^/]+', 'plugins/registry', 'infra/embedded-postgres'],
  'apps/cli': ['packages/(?!ui)[^/]+', 'plugins/registry'],
  'infra/embedded-postgres': [],
  'infra/gates': [],
  'infra/bootstrap': [],
};

const workspace = '^(?:apps|packages|plugins|infra|test)/';
const test = '(?:\\.test\\.ts$|/test-support/|\\.test-support\\.ts$)';

const table = Object.entries(allowed).map(([from, to]) => ({
  name: `imports-of-${from.replaceAll(/[^a-z]+/gu, '-')}`,
  severity: 'error',
  comment: `${from} may import ${to.join(', ') || 'no other part'}`,
  from: { path: `^${from}/`, pathNot: test },
  to: {
    path: workspace,
    pathNot: [`^${from}/`, ...to.map((part) => `^${part.endsWith('/') ? part : `${part}/`}`)],
    dependencyTypesNot: ['type-only'],
  },
}));

const pure = '^packages/(?:errors|calendar|rules|process|forms|migration)/';

module.exports = {
  forbidden: [
    ...table,
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'pure-packages-do-no-io',
      severity: 'error',
      comment: 'no I/O, no clock, no framework: the same code in browser and server',
      from: { path: pure, pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-the-registry-imports-plugins',
      severity: 'error',
      from: { pathNot: `(?:^plugins/|${test}|^test/)` },
      to: { path: '^plugins/(?!registry)' },
    },
    {
      name: 'a-plugin-knows-no-other',
      severity: 'error',
      from: { path: '^plugins/(?!registry)([^/]+)/', pathNot: test },
      to: { path: '^plugins/', pathNot: ['^plugins/$1/', '/node_modules/'] },
    },
    {
      name: 'api-only-as-a-type',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^apps/api/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:/dist/|^node_modules|/node_modules/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
