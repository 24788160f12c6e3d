import { describe, expect, it } from '@jest/globals';
import { lineReader } from './json-lines.policy.js';

function read(pieces: readonly string[]): unknown[] {
  const lines = lineReader();
  return [...pieces.flatMap((piece) => lines.take(piece)), ...lines.end()];
}

describe('lines of JSON', () => {
  it('come whole, wherever the pieces end', () => {
    const text = '{"a":"й\\n"}\n\n{"b":2}\r\n{"c":3}';
    for (let cut = 0; cut <= text.length; cut += 1) {
      expect(read([text.slice(0, cut), text.slice(cut)])).toEqual([{ a: 'й\n' }, { b: 2 }, { c: 3 }]);
    }
    expect(read([...text])).toEqual([{ a: 'й\n' }, { b: 2 }, { c: 3 }]);
  });

  it('are given as soon as each is complete', () => {
    const lines = lineReader();
    expect(lines.take('{"a":1}\n{"b"')).toEqual([{ a: 1 }]);
    expect(lines.take(':2}\n')).toEqual([{ b: 2 }]);
    expect(lines.end()).toEqual([]);
  });

  it('that break off are no JSON', () => {
    expect(() => read(['{"a":1}\n{"b":'])).toThrow(SyntaxError);
  });
});
