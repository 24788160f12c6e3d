const { options } = require('./.dependency-cruiser.cjs');

/**
 * The boundaries of the house between its folders. A folder here is all that lies in it and below, so that two rooms
 * which need each other's inner folders are a circle as well, though no two of these are.
 */
module.exports = {
  forbidden: [
    {
      name: 'no-circles-between-folders',
      comment:
        'Folders that import each other are one folder with two names: neither can be read, moved or replaced alone. ' +
        'Move what both need below both, or the field that joins them to the side that is built on the other.',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    ...options,
    // A test reaches for whatever shows the thing under test, and nobody imports it.
    exclude: { path: [options.exclude.path, '[.]test[.]ts$', '(^|/)testing/'] },
  },
};
