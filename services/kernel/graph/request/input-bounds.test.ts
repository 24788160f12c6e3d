import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { assertLiterals, assertVariables, INPUT_BOUNDS } from './input-bounds.js';

const list = (length: number) => Array.from({ length }, (_, i) => i);
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
const text = (length: number) => 'я'.repeat(length);

function faultOf(check: () => void): { code: unknown; en: string; ru: string } | null {
  try {
    check();
    return null;
  } catch (error) {
    const { extensions, text: said } = error as { extensions: { code: string }; text: { ru: string; en: string } };
    return { code: extensions.code, ...said };
  }
}

const ofVariables = (variables: Record<string, unknown>, unbounded: string[] = []) =>
  faultOf(() => assertVariables(variables, new Set(unbounded)));
const ofLiteral = (literal: string) => faultOf(() => assertLiterals(parse(`{ a(b: ${literal}) }`)));

describe('variables', () => {
  it.each([
    ['lists', { x: list(INPUT_BOUNDS.items) }, { x: { rows: [{ tags: list(INPUT_BOUNDS.items + 1) }] } }, '$x.rows.0.tags: the list has more than 1000 values.'], // prettier-ignore
    ['texts', { x: text(INPUT_BOUNDS.characters) }, { x: [text(INPUT_BOUNDS.characters + 1)] }, '$x.0: the text is longer than 40000 characters.'], // prettier-ignore
    ['levels', { x: nested(INPUT_BOUNDS.levels) }, { x: nested(INPUT_BOUNDS.levels + 1) }, `$x${'.0'.repeat(20)}: more than 20 levels deep.`], // prettier-ignore
    ['texts', { x: 'plain' }, { x: { name: 'a\0b' } }, '$x.name: the text has the null character'],
    ['texts', { x: '😀' }, { x: ['a\ud800b'] }, '$x.0: the text has half a character'],
    ['keys', { x: { plain: 1 } }, { x: [{ 'a\0b': 1 }] }, '$x.0: the text has the null character'],
    ['names', { plain: 1 }, { 'a\0b': 1 }, '$: the text has the null character'],
  ])('have %s within bounds, and where they have not it is said', (_, within, beyond, message) => {
    expect(ofVariables(within)).toBeNull();
    expect(ofVariables(beyond)).toMatchObject({ code: 'BAD_USER_INPUT', en: expect.stringContaining(message) });
  });

  it('are refused in both languages', () => {
    expect(ofVariables({ x: list(1001) })?.ru).toBe('$x: в списке больше 1000 значений.');
  });

  it('may have keys of entities without number, whose own fields are bounded', () => {
    expect(ofVariables({ r: list(5000) }, ['r'])).toBeNull();
    expect(ofVariables({ r: [{ ids: list(5000) }] }, ['r'])).not.toBeNull();
    expect(ofVariables({ r: [{ id: '\0' }] }, ['r'])?.en).toContain('$r.0.id');
  });

  it('end at the levels however deep they go', () => {
    const deep = JSON.parse('['.repeat(500_000) + ']'.repeat(500_000)) as unknown;
    expect(ofVariables({ x: deep })?.en).toContain('more than 20 levels');
  });
});

describe('literals', () => {
  it.each([
    [`[${list(1000).join()}]`, `{ c: [${list(1001).join()}] }`, 'a.b.c: the list has more than 1000 values.'],
    [JSON.stringify(text(40_000)), JSON.stringify(text(40_001)), 'a.b: the text is longer than 40000 characters.'],
    [JSON.stringify(nested(20)), JSON.stringify(nested(21)), `a.b${'.0'.repeat(20)}: more than 20 levels deep.`],
    ['"plain"', '[{ c: "a\\u0000b" }]', 'a.b.0.c: the text has the null character'],
  ])('are within the same bounds', (within, beyond, message) => {
    expect(ofLiteral(within)).toBeNull();
    expect(ofLiteral(beyond)?.en).toContain(message);
  });

  it('are looked at wherever they stand', () => {
    const bad = '"\\u0000"';
    for (const document of [
      `query ($x: String = ${bad}) { a(b: $x) }`,
      `{ a @some(b: ${bad}) }`,
      `{ ...F } fragment F on Q { a { c(d: ${bad}) } }`,
    ]) {
      expect(faultOf(() => assertLiterals(parse(document)))?.code).toBe('BAD_USER_INPUT');
    }
  });
});
