import { expect, it } from '@jest/globals';
import { offeredTags, ownTags, tagChanges } from './tags.policy.js';
import type { Tag, Tagged } from './tags.type';

const tag = (code: string, retired = false): Tag => ({ code, title: code, retired });
const year: Tagged = { form: null, title: 'year', tags: [tag('a')] };
const programme: Tagged = { form: 'teacher-teacher', title: 'programme', tags: [tag('old', true)] };

it('tags of a programme are its own without those of its year', () => {
  expect(ownTags([tag('a'), tag('b')], year.tags)).toEqual([tag('b')]);
});

it('a tag that the region gives no longer can be taken back, and is not given anew', () => {
  const ofRegion = [tag('a'), tag('b'), tag('gone', true), tag('old', true)];
  expect(offeredTags(ofRegion, [year, programme]).map(({ code }) => code)).toEqual(['a', 'b', 'old']);
});

it('only what differs is sent', () => {
  expect(tagChanges([year, programme], [new Set(['a']), new Set(['old'])])).toEqual([]);
  expect(tagChanges([year, programme], [new Set(['b']), new Set()])).toEqual([
    { tag: 'b', form: null, takenBack: false },
    { tag: 'a', form: null, takenBack: true },
    { tag: 'old', form: 'teacher-teacher', takenBack: true },
  ]);
});
