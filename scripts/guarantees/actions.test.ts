import { expect, it } from '@jest/globals';
import { SUBGRAPHS } from '../subgraphs.js';

// That a subgraph lists what its root fields take and nothing else, its builder sees; it knows no other subgraph.
it('lists each action in one subgraph', () => {
  const listed = SUBGRAPHS.flatMap(({ actions }) => Object.keys(actions)).sort();
  expect(listed).toEqual([...new Set(listed)]);
});
