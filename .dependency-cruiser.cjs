// The rooms in the order of the floors: a folder imports from itself and from those before it.
const rooms = [
  'text',
  'calendar',
  'records',
  'caseload',
  'plans',
  'measures',
  'privacy',
  'checks',
  'charts',
  'summaries',
  'printing',
  'exchange',
  'writing',
  'overviews',
];

const upward = rooms.map((room, floor) => ({
  name: `${room}-knows-only-the-floors-below`,
  comment: `src/${room} imports from itself and from: ${rooms.slice(0, floor).join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(?!(${[...rooms.slice(0, floor), room].join('|')})/)` },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'shells-never-meet',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/extension/' },
    },
    {
      name: 'extension-knows-no-cli',
      severity: 'error',
      from: { path: '^src/extension/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'only-the-extension-imports-vscode',
      severity: 'error',
      from: { path: '^src/(?!extension/)' },
      to: { path: '^vscode$|^node_modules/@types/vscode' },
    },
    {
      name: 'the-domain-imports-no-node',
      severity: 'error',
      from: { path: '^src/(?!extension/|cli/)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'printing-takes-any-document',
      comment: 'src/printing knows nothing of social work: it imports from itself and from text.',
      severity: 'error',
      from: { path: '^src/printing/' },
      to: { path: '^src/(?!(printing|text)/)' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    builtInModules: { add: ['vscode'] },
  },
};
