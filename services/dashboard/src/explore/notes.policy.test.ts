import { expect, it } from '@jest/globals';
import { sharedNotes } from './notes.policy.js';

it('tells once what several rows say, and leaves with its row what is said once', () => {
  const rows = ['hidden', null, 'no headcount', 'hidden', null, 'hidden'].map((note) => ({ note }));
  expect(sharedNotes(rows)).toEqual(['hidden']);
  expect(sharedNotes([])).toEqual([]);
});
