/** Who may import whom. `tests/architecture/` plants a forbidden import and expects to see it here. */
const rooms = ['machines', 'db', 'server', 'notifications', 'web', 'tests'];
const only = (from, allowed, extra = {}) => ({
  name: `${from}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^${from}/`, ...extra.from },
  to: { path: `^(${rooms.filter((room) => room !== from && !allowed.includes(room)).join('|')})/`, ...extra.to },
});

module.exports = {
  forbidden: [
    only('machines', []),
    only('db', ['machines']),
    only('server', ['machines', 'db', 'notifications']),
    only('notifications', ['machines', 'db']),
    only('web', ['machines', 'server']),
    {
      name: 'web-takes-only-types-from-server',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-main-starts-the-post',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(main|demo/main)\\.ts$' },
      to: { path: '^notifications/' },
    },
    {
      name: 'machines-are-pure',
      severity: 'error',
      from: { path: '^machines/' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional'],
        pathNot: 'node_modules/(xstate|zod|temporal-polyfill)/',
      },
    },
    {
      name: 'temporal-comes-from-one-module',
      severity: 'error',
      from: { pathNot: '^machines/kalender/temporal\\.ts$' },
      to: { path: 'node_modules/temporal-polyfill/' },
    },
    {
      name: 'chart-folders-do-not-know-each-other',
      severity: 'error',
      // `pile/` holds what the arrows of `links.ts` carry: the one place that knows several charts.
      from: { path: '^machines/(?!kalender/|pris/|presets/|aendring/|pile/)([^/]+)/' },
      to: {
        path: '^machines/(?!kalender/|pris/|presets/|aendring/)[^/]+/',
        pathNot: '^machines/$1/',
      },
    },
    {
      name: 'only-db-knows-sql',
      severity: 'error',
      from: { path: '^(server|notifications|web)/' },
      to: { path: 'node_modules/(better-sqlite3|pg)/' },
    },
    {
      name: 'verbs-know-no-http',
      severity: 'error',
      from: {
        path: '^server/',
        pathNot: '^server/(app|main|demo/(main|routes))\\.ts$|routes\\.ts$|^server/(http|auth|ops)/',
      },
      to: { path: 'node_modules/(hono|hono-openapi|@hono)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
