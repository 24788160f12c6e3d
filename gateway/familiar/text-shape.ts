/** A document but for what the keys of its answer are called: these stand as numbers, in the order in which they come. */
export interface TextShape {
  readonly text: string;
  readonly keys: readonly string[];
}

/** Stands before each number, and in no document that can be read. */
const MARK = '\u0000';

const QUOTE = 0x22;
const HASH = 0x23;
const OPEN_PAREN = 0x28;
const CLOSE_PAREN = 0x29;
const DOT = 0x2e;
const COLON = 0x3a;
const AT = 0x40;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/**
 * Reads no more of a text than which of its names are keys. Everything else stays letter by letter: texts of one shape are
 * the same document under other keys, and where one can be read the other can. What has texts of several lines, or one
 * that doesn't end, is a shape by itself.
 */
export function shapeOf(text: string): TextShape {
  const numbers = new Map<string, number>();
  let shape = '';
  let written = 0;
  let parens = 0;
  let braces = 0;
  /** What a name stands behind that is no key: a sign, or the name before it. */
  let behind = 0;

  const keep = (key: string, from: number, to: number): void => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    shape += `${text.slice(written, from)}${MARK}${number}`;
    written = to;
  };

  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isNameStart(code)) {
      const end = endOfName(text, at);
      if (parens === 0 && braces > 0) {
        const name = text.slice(at, end);
        if (behind === 0) {
          // An alias gives way to its number; a field without one is what it is, and a key besides.
          const isAlias = text.charCodeAt(nextSign(text, end)) === COLON;
          keep(name, isAlias ? at : end, end);
        }
        behind = behind === DOT && name === 'on' ? AT : 0;
      }
      at = end;
      continue;
    }
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (end === null) return { text, keys: [] };
      at = end;
      continue;
    }
    if (code === HASH) {
      at = endOfLine(text, at);
      continue;
    }
    if (code === 0) return { text, keys: [] };
    if (code === OPEN_PAREN) parens += 1;
    else if (code === CLOSE_PAREN) parens -= 1;
    else if (code === OPEN_BRACE) braces += 1;
    else if (code === CLOSE_BRACE) braces -= 1;
    if (parens === 0 && (code === DOT || code === AT || code === COLON)) behind = code;
    else if (code === OPEN_BRACE || code === CLOSE_BRACE) behind = 0;
    at += 1;
  }
  return { text: shape + text.slice(written), keys: [...numbers.keys()] };
}

function isNameStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}

function endOfName(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isNameStart(code) && !(code >= 0x30 && code <= 0x39)) break;
  }
  return at;
}

/** Behind blanks and commas, which mean nothing. An alias with a comment behind it is taken for a field, and keeps its name. */
function nextSign(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0x2c)) at += 1;
  return at;
}

/** Null for a text of several lines, and for one that doesn't end on its own. */
function endOfString(text: string, from: number): number | null {
  if (text.startsWith('"""', from)) return null;
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) at += 1;
    else if (isLineEnd(code)) return null;
  }
  return null;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at += 1;
  return at;
}

const isLineEnd = (code: number): boolean => code === 0x0a || code === 0x0d;
