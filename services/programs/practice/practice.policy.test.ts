import { describe, expect, it } from '@jest/globals';
import {
  changedFields,
  patternsOf,
  practiceProblems,
  searchKeyOf,
  withGiven,
  type PracticeText,
} from './practice.policy.js';

const KNOWN: PracticeText = { title: 'Чертёж вдвоём', done: 'Чертили', result: null, link: null, tags: ['черчение'] };
const codes = (given: object) =>
  practiceProblems(withGiven(KNOWN, given)).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a practice', () => {
  it('keeps what is left out, clears what is empty, and has each tag once', () => {
    expect(withGiven(KNOWN, { result: 'Сдали', tags: ['#Ёлка', 'елка', ' '] })).toEqual({
      ...{ ...KNOWN, result: 'Сдали', tags: ['елка'] },
    });
    expect(withGiven(KNOWN, { title: ' ' }).title).toBeNull();
    expect(changedFields(KNOWN, { ...KNOWN, done: 'Считали' })).toEqual(['done']);
    expect(changedFields(KNOWN, KNOWN)).toEqual([]);
  });

  it('is bounded, and links to an https address alone', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ title: '', done: 'я'.repeat(10_000), result: 'я'.repeat(4001) })).toEqual([
      ...['PRACTICE_TEXT title', 'PRACTICE_TEXT done', 'PRACTICE_TEXT result'],
    ]);
    const wrong = [
      'javascript:alert(1)',
      'http://a.example',
      'https://',
      'https://a b',
      `https://a.example/${'a'.repeat(2000)}`,
    ];
    for (const link of wrong) expect(codes({ link })).toEqual(['PRACTICE_LINK link']);
    expect(codes({ link: 'https://college.example/practice' })).toEqual([]);
    expect(codes({ tags: Array.from({ length: 21 }, (_, n) => `т${n}`) })).toEqual(['PRACTICE_TAGS tags']);
    expect(codes({ tags: ['я'.repeat(101)] })).toEqual(['PRACTICE_TAGS tags']);
  });

  it('is found by beginnings and parts of words, and by no sign of a pattern', () => {
    expect(searchKeyOf(KNOWN)).toBe('чертеж вдвоем чертили черчение');
    expect(patternsOf(' Чертёж 50% ')).toEqual(['%чертеж%', '%50\\%%']);
    expect(patternsOf(null)).toEqual([]);
    expect(patternsOf('а '.repeat(100))).toHaveLength(10);
  });
});
