/** The layer rule of docs/architecture.md: each room may import only the rooms named here. */
const rooms = {
  cells: ['language'],
  language: [],
  ranking: [],
  survey: ['ranking', 'cells', 'language'],
  chart: ['ranking', 'language'],
  report: ['ranking', 'chart', 'cells', 'language'],
  ooxml: ['ranking', 'report', 'chart', 'cells', 'language'],
};
const pure = Object.keys(rooms);
const only = (name, allowed) => ({
  name: `${name}-imports-only-${['itself', ...allowed].join('-')}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/(${[name, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([name, allowed]) => only(name, allowed)),
    only('hosts', pure),
    {
      name: 'jobs-see-only-the-two-host-interfaces',
      severity: 'error',
      from: { path: '^src/jobs/' },
      to: {
        path: '^src/',
        pathNot: `^src/(jobs|${pure.join('|')})/|^src/hosts/(workbook|document)\\.ts$`,
      },
    },
    {
      name: 'ends-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src/(cli|taskpane)/' },
      to: { path: '^src/(cli|taskpane)/', pathNot: '^src/$1/' },
    },
    {
      name: 'pure-rooms-need-no-node',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')}|jobs)/` },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-dev-dependency-at-run-time',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};
