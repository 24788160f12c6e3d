import { describe, expect, it } from '@jest/globals';
import { random } from '#kernel/random/random.js';
import { TooMuch } from '../bounded-json.js';
import { bytesOf, JsonBytes } from './json-bytes.js';

const out = new JsonBytes();

function written(value: unknown, most = Number.MAX_SAFE_INTEGER): string {
  out.begin(most);
  out.value(value);
  return out.taken().toString('utf8');
}

const chance = random('bytes');
const below = (limit: number) => chance.below(limit);

/** Where characters are taken from: those with a meaning in JSON, of each width, and halves of the widest. */
const RANGES = [
  [0x00, 0x30],
  [0x20, 0x7f],
  [0x400, 0x60],
  [0x2000, 0x1000],
  [0xd800, 0x800],
] as const;

function anyText(): string {
  const character = () => {
    const [from, count] = RANGES[below(below(8) === 0 ? RANGES.length : 3)]!;
    return String.fromCharCode(from + below(count));
  };
  return Array.from({ length: below(8) === 0 ? 500 + below(50) : below(30) }, character).join('');
}

describe('JSON written byte by byte', () => {
  it('is that of the engine, of any text and number', () => {
    for (let n = 0; n < 3_000; n++) {
      const value = below(2) === 0 ? anyText() : Math.floor(2 ** below(40) * (below(1_000) / 1_000));
      expect(written(value)).toBe(JSON.stringify(value));
    }
  });

  it.each<[string, unknown]>([
    ['quotes and backslashes', 'ООО "Ромашка" \\ 2'],
    ['control characters', 'a\u0000\u001f\u007f\n'],
    ['separators of lines', '\u2028\u2029'],
    ['what is of two, three and four bytes', 'ё – € 𝒳 ﷽'],
    ['halves of characters', '\ud800 a \udfff'],
    ['a long text', `${'наставник '.repeat(200)}"`],
    ['zero below zero', -0],
    ['the largest whole numbers', [2 ** 31 - 1, 2 ** 31, -(2 ** 31), 9, 10, 99, 100]],
    ['fractions', [0.1, 66.7, 1e21, 1e-7]],
    ['no numbers', [NaN, Infinity]],
    ['a time', new Date(0)],
    ['nothing', [null, undefined]],
  ])('is that of the engine, of %s', (_what, value) => {
    expect(written(value)).toBe(JSON.stringify(value));
  });

  it('is refused from one character too many on, however many bytes those are', () => {
    for (let n = 0; n < 300; n++) {
      const text = anyText();
      const { length } = JSON.stringify(text);
      expect(written(text, length)).toHaveLength(length);
      expect(() => written(text, length - 1)).toThrow(TooMuch);
    }
  });

  it('is cut off while it is written, and leaves nothing for the next', () => {
    out.begin(10_000);
    const endless = () => {
      for (let n = 0; n < 1_000_000; n++) out.value('x'.repeat(100));
    };
    expect(endless).toThrow(TooMuch);
    expect(written('next')).toBe('"next"');
  });

  it('is put together of lists and of what is written already', () => {
    out.begin(100);
    out.ascii(bytesOf('{"rows":'));
    [1, 2].forEach((one, at) => {
      out.beforeItem(at);
      out.value(one);
    });
    out.afterItems(2);
    out.ascii(bytesOf(',"none":'));
    out.afterItems(0);
    out.ascii(bytesOf('}'));
    expect(out.taken().toString()).toBe('{"rows":[1,2],"none":[]}');
  });
});
