import { describe, expect, it } from '@jest/globals';
import { copied, mergeInto, type Data } from './merge.js';

const at = new Date('2024-09-01T12:00:00Z');

describe('a time that a subgraph in the same process gives', () => {
  it('stays what it is where its object is copied', () => {
    const row = { college: { reportedAt: at, groups: [{ at }] } };
    expect(JSON.stringify(copied(row))).toBe(JSON.stringify(row));
  });

  it('stays what it is where its object is known already', () => {
    const known: Data = { reportedAt: new Date(at) };
    mergeInto(known, { reportedAt: at });
    expect(known['reportedAt']).toEqual(at);
  });
});
