import { expect, it } from '@jest/globals';
import { tagProblems } from './tag.policy.js';

const codes = (given: object) =>
  tagProblems({ code: 'cluster-1', titleRu: 'Кластер', titleEn: 'Cluster', ...given }, []).map(({ code }) => code);

it('a tag has a code, and titles in both languages', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ code: 'Кластер' })).toEqual(['TAG_CODE']);
  expect(codes({ titleRu: ' ', titleEn: 'x'.repeat(201) })).toEqual(['TAG_TITLE', 'TAG_TITLE']);
});
