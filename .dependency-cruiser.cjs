/** The import rules of design section 4: who may know whom. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$|/testing(/|\\.ts$)' },
  to: { pathNot: allowed, dependencyTypesNot: ['type-only'] },
})

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only(
      'domain-is-pure',
      '^lib/domain/',
      ['^lib/domain/', 'node_modules/(zod|fraction\\.js|decimal\\.js)/'],
      'The domain imports zod, exact numbers and itself: no React, Next, Drizzle, node:*, clock or randomness.',
    ),
    only(
      'documents-know-the-domain',
      '^lib/documents/',
      [
        '^lib/(documents|domain)/',
        'node_modules/',
        '^(node:)?(crypto|url|path|worker_threads|fs|os|child_process|zlib)(/|$)',
      ],
      'Documents know the domain.',
    ),
    only(
      'content-knows-the-domain',
      '^lib/content/',
      ['^lib/(content|domain)/', 'node_modules/yaml/', 'node_modules/zod/', '^(node:)?(fs|path)$'],
      'Reading content needs files, YAML and the schemas.',
    ),
    only(
      'services-know-no-framework',
      '^lib/services/',
      [
        '^lib/(services|documents|content|domain)/',
        '^db/',
        'node_modules/(drizzle-orm|zod)/',
        '^(node:)?(crypto|path|fs)$',
      ],
      'A service knows the database, the domain, the documents and the content.',
    ),
    only(
      'components-show',
      '^components/',
      ['^components/', '^lib/(domain|paths)', '^lib/documents/block', 'node_modules/'],
      'Components never reach the database, the services or files.',
    ),
    {
      name: 'one-link',
      comment:
        'Links between pages are made by components/ui/link.tsx, which fetches nothing before it is followed.',
      severity: 'error',
      from: { path: '^(app|components)/', pathNot: '^components/ui/link(-pending)?\\.tsx$' },
      to: { path: 'node_modules/next/link' },
    },
    {
      name: 'app-without-sql',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^db/|node_modules/(drizzle-orm|better-sqlite3)/' },
    },
    {
      name: 'word-library-only-in-documents',
      severity: 'error',
      from: { pathNot: '^lib/documents/' },
      to: { path: 'node_modules/docx/' },
    },
    {
      name: 'dialect-only-in-db',
      severity: 'error',
      from: { pathNot: '^db/' },
      to: { path: 'node_modules/better-sqlite3/' },
    },
    {
      name: 'db-knows-the-domain',
      severity: 'error',
      from: { path: '^db/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(app|components|lib/(services|documents|server))/' },
    },
    {
      name: 'stories-know-the-browser-only',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^(app|components|lib|db)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|node_modules/\\.cache)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
