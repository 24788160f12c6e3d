/**
 * How `.dependency-cruiser.cjs` finds what an import names.
 * The subpath imports of package.json point to what the compiler emits; boundaries are held on the sources, so that a
 * check needs no build, never reads a stale one, and sees cycles that run through several services.
 */
const path = require('node:path');
const { imports } = require('./package.json');

const sources = Object.entries(imports).map(([subpath, emitted]) => [
  subpath.replace('/*', ''),
  path.join(__dirname, emitted.replace('./dist/', '').replace('/*', '')),
]);

module.exports = {
  resolve: {
    alias: Object.fromEntries(sources),
    extensionAlias: { '.js': ['.ts', '.js'] },
    exportsFields: ['exports'],
    conditionNames: ['import', 'types', 'node', 'default'],
  },
};
