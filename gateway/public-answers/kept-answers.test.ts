import { expect, it } from '@jest/globals';
import { KeptAnswers } from './kept-answers.js';

const answer = (text: string) => ({ body: Buffer.from(text), etag: `"${text}"`, headers: [], unchanged: [] });

it('tells an answer again while nothing has changed and its time is not over', () => {
  let now = 0;
  const kept = new KeptAnswers({ entries: 2, bytes: 1_000, lifetimeMs: 10 }, () => now);
  kept.keep('a', 1, answer('one'));
  expect(kept.find('a', 1)?.etag).toBe('"one"');
  expect(kept.find('a', 2)).toBeNull();
  expect(kept.find('a', 1)).toBeNull();
  kept.keep('a', 2, answer('two'));
  now = 9;
  expect(kept.find('a', 2)?.etag).toBe('"two"');
  now = 10;
  expect(kept.find('a', 2)).toBeNull();
});

it('lets go of those asked least recently, by number and by bytes', () => {
  const few = new KeptAnswers({ entries: 2, bytes: 1_000, lifetimeMs: 10 }, () => 0);
  for (const key of ['a', 'b']) few.keep(key, 1, answer(key));
  few.find('a', 1);
  few.keep('c', 1, answer('c'));
  expect(['a', 'b', 'c'].map((key) => few.find(key, 1) !== null)).toEqual([true, false, true]);

  // A new one finds room where all others are asked for time and again.
  for (const key of ['a', 'c']) few.find(key, 1);
  few.keep('d', 1, answer('d'));
  expect(['a', 'c', 'd'].map((key) => few.find(key, 1) !== null)).toEqual([false, true, true]);

  const small = new KeptAnswers({ entries: 100, bytes: 20, lifetimeMs: 10 }, () => 0);
  small.keep('a', 1, answer('0123456789'));
  small.keep('b', 1, answer('0123456789'));
  small.keep('c', 1, answer('far too long to be kept'));
  expect(['a', 'b', 'c'].map((key) => small.find(key, 1) !== null)).toEqual([false, true, false]);
  // What was replaced takes no room any more.
  for (let n = 0; n < 100; n += 1) small.keep('b', n, answer('0123456789'));
  expect(small.find('b', 99)).not.toBeNull();
});
