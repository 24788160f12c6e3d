import { describe, expect, it } from '@jest/globals';
import { linkBreaches, preferenceBreaches, textBreaches, toText } from './field.policy.js';

describe('toText', () => {
  it('keeps the lines of a text and drops what a database refuses', () => {
    expect(toText('  Первая\nвторая\u0000строка\ud800 ')).toBe('Первая\nвторая строка\ufffd');
    expect(toText(' \u0001 ')).toBeNull();
  });
});

describe('textBreaches', () => {
  it('refuses a book', () => {
    expect(textBreaches({ results: 'а'.repeat(4000), capacity: 3 }, [])).toEqual([]);
    expect(textBreaches({ results: 'а'.repeat(4001) }, ['rows', 2])).toMatchObject([
      { code: 'TEXT_TOO_LONG', path: ['rows', 2, 'results'] },
    ]);
  });
});

describe('linkBreaches', () => {
  it.each([
    'https://college.example/case?id=1',
    'HTTP://college.example',
    'Отзыв: см. папку 3',
    'кейс №5',
    '',
    'см. стр. 12:30',
  ])('takes %s', (link) => {
    expect(linkBreaches(link, [])).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:x',
    'data:text/html,x',
    'https://',
  ])('refuses %j', (link) => {
    expect(linkBreaches(link, []).map(({ code }) => code)).toEqual(['LINK_MALFORMED']);
  });
});

describe('preferenceBreaches', () => {
  const codes = (row: object) => preferenceBreaches(row, []).map(({ code, path }) => `${code} ${path.join('.')}`);

  it('takes a range, half of one, and none', () => {
    expect(codes({ preferredAgeFrom: 14, preferredAgeTo: 14, capacity: 0 })).toEqual([]);
    expect(codes({ preferredAgeFrom: 14 })).toEqual([]);
    expect(codes({})).toEqual([]);
  });

  it('refuses what no mentee is and no mentor can', () => {
    expect(codes({ preferredAgeFrom: 4 })).toEqual(['AGE_IMPLAUSIBLE preferredAgeFrom']);
    expect(codes({ preferredAgeTo: 101 })).toEqual(['AGE_IMPLAUSIBLE preferredAgeTo']);
    expect(codes({ preferredAgeFrom: 18, preferredAgeTo: 17 })).toEqual(['AGE_IMPLAUSIBLE preferredAgeTo']);
    expect(codes({ capacity: -1 })).toEqual(['CAPACITY_IMPLAUSIBLE capacity']);
    expect(codes({ capacity: 101 })).toEqual(['CAPACITY_IMPLAUSIBLE capacity']);
  });
});
