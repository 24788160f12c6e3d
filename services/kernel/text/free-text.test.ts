import { describe, expect, it } from '@jest/globals';
import { isSafeLink, toText } from './free-text.js';

describe('toText', () => {
  it('keeps line breaks, and nothing that a database refuses or nobody sees', () => {
    expect(toText('  раз\nдва\u0000\ud800 ')).toBe('раз\nдва \ufffd');
    expect(toText(' \u0000 ')).toBeNull();
  });
});

describe('isSafeLink', () => {
  it.each(['', 'https://college.example/case/1', 'HTTP://a.ru', 'https://a.ru и отзыв в папке', 'https://a.ru https://b.ru', 'папка № 7', 'отзыв: у куратора', 'см.: стр. 3'])(
    'takes «%s»',
    (text) => {
      expect(isSafeLink(text)).toBe(true);
    },
  ); // prettier-ignore

  it.each(['javascript:alert(1)', ' java\u0000script:alert(1)', '\u0001javascript:x', 'data:text/html,x', 'https://', 'https:// a', 'file:///etc/passwd'])(
    'refuses «%s»',
    (text) => {
      expect(isSafeLink(text)).toBe(false);
    },
  ); // prettier-ignore
});
