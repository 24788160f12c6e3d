import { tidy } from '../workbook/grid.js';

/** What the signs of a cell with names are. */
export type TokenKind =
  /** A word, which may be part of a name. */
  | 'word'
  /** One letter of a given name or patronymic. */
  | 'initial'
  /** Which of several namesakes is meant. */
  | 'mark'
  /** What tells of a person and is no part of the name: a degree, a day, a group, a number of some kind. */
  | 'note'
  | 'bracket'
  | 'quoted'
  /** A number in a list. */
  | 'number'
  /** The end of a line or a comma, which may stand within a name. */
  | 'gap'
  /** A semicolon and the like, which may not. */
  | 'apart'
  | 'dash'
  | 'colon'
  /** «и.о.», which are no initials. */
  | 'post'
  /** «п/о», which is no list. */
  | 'abbreviation'
  | 'strange';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** How a cell says which of several namesakes is meant, or that none is; no remark, and no part of the name either. */
export const MARK = /\[\s*(?:(?:код|key)[\s:]\s*([^\s[\];,/]{1,200})|новый|новая|new)\s*\]/iu;

const DASH = '[-‐‑‒–—―−]';
const END = '(?![\\p{L}\\p{N}])';
const DAY = '(?:\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?(?![.]?\\d)|(?:19|20)\\d{2}(?!\\d))';
const OF_YEAR = '(?: *г(?:ода|од|\\.|(?!\\p{L})))?(?: *р(?:ождения|ожд\\.?|\\.|(?!\\p{L})))?';
/** Letters and digits, of letters few. Tidy text has no white space but single spaces and line ends. */
const CODE = `(?:\\p{Lu}{1,6}\\p{Ll}{0,2}${DASH}?\\d{1,4}|\\p{Lu}{2,4} \\d{1,4}|\\p{L}{1,5}${DASH}\\d{1,4}|\\d{1,4}${DASH}?\\p{Lu}{1,3})(?:[-–./]?\\d{1,3})*(?:[-–./]?\\p{L}{1,2})?${END}`; // prettier-ignore
const CLASS = '(?:[Кк](?:урса?|ласса?|л\\.?)|КУРС|КЛАСС|[Гг]р(?:уппы?|уппа|\\.)?)';

/** In the order in which they are tried, each where the one before ended. */
const RULES: readonly (readonly [TokenKind, RegExp])[] = (
  [
    ['mark', MARK.source, 'i'],
    ['strange', '\\.{3,}|…|_{2,}'],
    ['number', '\\( *\\d{1,3} *\\)'],
    ['bracket', '\\([^()]*\\)|\\[[^[\\]]*\\]'],
    // «и.о. директора»
    ['post', '[Ии]\\. ?о\\.(?= ?\\p{Ll}{3})'],
    // «к.п.н.», «д. ю. н.», «кандидат педагогических наук»
    ['note', `[кд] ?\\. ?\\p{L}{1,6} ?\\. ?(?:-? ?\\p{L}{1,4} ?\\. ?)?н(?:\\.|${END})`, 'i'],
    ['note', `(?:канд(?:идат|\\.)?|доктор|д-р) *(?:[\\p{L}-]+\\.? *){0,2}наук${END}|ph\\.? ?d${END}`, 'i'],
    // «с 01.09.2024», «15.03.2007 г.р.», «2007 г. р.», «01.09.2024–31.05.2025»
    ['note', `(?:(?:со?|до|по|от|на|[дг]\\.? ?р\\.?:?) *)?${DAY}${OF_YEAR}(?: *(?:${DASH}|по|до) *${DAY}${OF_YEAR})?${END}`, 'i'],
    ['note', `\\d{1,3} *(?:чел(?:овека?|\\.)?|лет|года?)${END}`, 'i'],
    // «группа ИС-21», «гр. 215», «2-й курс», «9 «Б» класс», «II курс», «ИС-21»
    ['note', `(?:[Гг]р(?:уппа|уппы|\\.)?|ГРУППА|ГР\\.?) *:? *№? *[«"]?(?:${CODE}|\\d{2,4}${END})[»"]?`],
    ['note', `(?:\\d{1,2}|[IVXІХ]{1,4}) *${DASH}? *(?:й|я|е|ый|ой|го|ого|ая)? *(?:[«"]?[А-ЕЁа-е][»"]? *)?${CLASS}${END}`],
    ['note', `${CLASS} *№? *\\d{1,3}${END}`],
    ['note', CODE],
    // A telephone number, or something as long.
    ['note', '(?:(?:тел|моб|т)\\.? *:? *)?\\+?\\d[\\d ()-]{5,}\\d', 'i'],
    ['note', '\\*+|[¹²³]+'],
    ['number', '(?:№ *)?\\d{1,3}(?: *[.)](?!\\d)|(?!\\d))'],
    ['abbreviation', `\\p{Ll}/\\p{Ll}${END}`],
    ['quoted', '«[^«»]*»|"[^"]*"|“[^“”]*”|„[^„“”]*[“”]'],
    ['gap', '\\n+|,'],
    ['apart', '[;|•·+&/\\\\]'],
    ['dash', `${DASH}+`],
    ['colon', ':'],
  ] as const
).map(([kind, source, flags = '']) => [kind, new RegExp(source, `u${flags}y`)]); // prettier-ignore

/** «Л,И.» */
const INITIALS_BY_COMMA = /(?<!\p{L})(\p{Lu})\s?,\s?(\p{Lu})\s?\.(?!\p{L})/gu;
/** «ИвановИ.И.» */
const GLUED_INITIAL = /(\p{Ll})(?=\p{Lu}\.)/gu;
/** «Салтыков-⏎Щедрин» */
const BROKEN_AT_HYPHEN = /(^|[\n;,])(\p{Lu}\p{L}+)[-‐‑]\n(?=\p{Lu}\p{L})/gu;
const INITIAL = /(\p{L}) ?\./uy;
const WORD = /\p{L}[\p{L}'’ʼ`]*(?:[-‐‑–—−]\p{L}[\p{L}'’ʼ`]*)*/uy;
const BETWEEN = /(?: |\.(?!\.\.)|_(?!_))+/uy;

/** What most words and initials look like, so that no rule begins there: they needn't be tried. */
const PLAIN_WORD = /(?!Гр|Кан|До|Тел|Моб|Кур|Кла|На|По|От|Со)[А-ЯЁ][а-яё]{2,}(?=[ ,\n]|$)/uy;
const PLAIN_INITIAL = /(?![КДИТ])([А-ЯЁ])\.(?=[ ,\nА-ЯЁ]|$)/uy;

/** The signs of a cell, none of them left out but spaces and full stops. */
export function tokensOf(text: string): readonly Token[] {
  const line = tidy(text)
    .replace(INITIALS_BY_COMMA, '$1. $2.')
    .replace(GLUED_INITIAL, '$1 ')
    .replace(BROKEN_AT_HYPHEN, '$1$2-');
  const tokens: Token[] = [];
  for (let at = skip(line, 0); at < line.length;) {
    const token = tokenAt(line, at, tokens.at(-1));
    tokens.push(token.token);
    at = skip(line, at + token.length);
  }
  return tokens;
}

function skip(line: string, at: number): number {
  return at + (matchAt(BETWEEN, line, at)?.[0].length ?? 0);
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

function tokenAt(line: string, at: number, before: Token | undefined): { token: Token; length: number } {
  const plain = matchAt(PLAIN_WORD, line, at)?.[0];
  if (plain !== undefined) return { token: { kind: 'word', text: plain }, length: plain.length };
  const letter = matchAt(PLAIN_INITIAL, line, at);
  if (letter) return { token: initialOf(letter[1]!), length: letter[0].length };
  for (const [kind, pattern] of RULES) {
    const found = matchAt(pattern, line, at)?.[0];
    if (found) return { token: { kind, text: found.trim() }, length: found.length };
  }
  const initial = matchAt(INITIAL, line, at);
  if (initial) return { token: initialOf(initial[1]!), length: initial[0].length };
  const word = matchAt(WORD, line, at)?.[0];
  if (word === undefined) return { token: { kind: 'strange', text: line[at]! }, length: 1 };
  // «Иванов И И» are initials, and so is the end of «Иванов и.и»; else a small letter is a preposition.
  const isInitial = word.length === 1 && (word !== word.toLowerCase() || (before?.kind === 'initial' && line[at - 1] === '.')); // prettier-ignore
  return { token: isInitial ? initialOf(word) : { kind: 'word', text: dashed(word) }, length: word.length };
}

function initialOf(letter: string): Token {
  return { kind: 'initial', text: `${letter.toUpperCase()}.` };
}

/** Whatever dash was typed within a word, it is a hyphen. */
function dashed(word: string): string {
  return word.replace(/[‐‑–—−]/gu, '-');
}
