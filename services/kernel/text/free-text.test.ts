import { describe, expect, it } from '@jest/globals';
import { isSafeLink, linkProblems, textProblems, toText } from './free-text.js';

describe('toText', () => {
  it('keeps line breaks, and nothing that a database refuses or nobody sees', () => {
    expect(toText('  раз\nдва\u0000\ud800 ')).toBe('раз\nдва \ufffd');
    expect(toText(' \u0000 ')).toBeNull();
  });
});

describe('isSafeLink', () => {
  it.each(['', 'https://college.example/case/1', 'HTTP://a.ru', 'https://a.ru и отзыв в папке', 'https://a.ru https://b.ru', 'папка № 7', 'отзыв: у куратора', 'см.: стр. 3', 'см. стр. 12:30'])(
    'takes «%s»',
    (text) => {
      expect(isSafeLink(text)).toBe(true);
    },
  ); // prettier-ignore

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java\tscript:alert(1)', ' java\u0000script:alert(1)', '\u0001javascript:x', 'data:text/html,x', 'https://', 'https:// a', 'file:///etc/passwd'])(
    'refuses «%s»',
    (text) => {
      expect(isSafeLink(text)).toBe(false);
    },
  ); // prettier-ignore
});

describe('textProblems', () => {
  it('refuses a book', () => {
    expect(textProblems({ results: 'а'.repeat(4000), capacity: 3 }, [])).toEqual([]);
    expect(textProblems({ results: 'а'.repeat(4001) }, ['rows', 2])).toMatchObject([
      { code: 'TEXT_TOO_LONG', path: ['rows', 2, 'results'] },
    ]);
  });
});

describe('linkProblems', () => {
  it('names the field, and says nothing of what is left out', () => {
    expect(linkProblems('javascript:alert(1)', ['rows', 0])).toMatchObject([
      { code: 'LINK_MALFORMED', path: ['rows', 0, 'caseLink'] },
    ]);
    expect([linkProblems(null, []), linkProblems(undefined, [])]).toEqual([[], []]);
  });
});
