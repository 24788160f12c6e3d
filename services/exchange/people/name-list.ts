import type { Parsed } from '../workbook/grid.js';
import { MAX_CELL_LENGTH, refuse, taken, tidy } from '../workbook/grid.js';
import { CELL_PROBLEMS, NAME_PROBLEMS } from '../workbook/problems.js';
import type { ParsedName } from './name.js';
import { isInitial, isPatronymic, isPatronymicSuffix, nameKey, nameOfWords, nameWords, plainName } from './name.js';

/** The people named in a cell that may hold several; null-like cells are the caller's concern. */
export function parseNames(text: string): Parsed<readonly ParsedName[]> {
  if (text.length > MAX_CELL_LENGTH) return refuse(CELL_PROBLEMS.tooLong);
  if (/[<>]/.test(text)) return refuse(NAME_PROBLEMS.markup);
  const plain = REMARK.test(text) ? null : plainName(text);
  if (plain !== null) return taken([plain]);
  const names: ParsedName[] = [];
  for (const piece of piecesOf(text)) {
    const name = nameOfWords(piece.words, piece.text);
    if (!name.ok) return name;
    const said = markOf(piece.text);
    const isSame = (other: ParsedName) => other.key === said.key && other.isNew === said.isNew;
    if (names.some((other) => nameKey(other) === nameKey(name.value) && isSame(other))) continue;
    names.push({ ...name.value, ...said });
  }
  return names.length === 0 ? refuse(NAME_PROBLEMS.unreadable(text)) : taken(names);
}

/** The one person named in a cell. */
export function parseSingleName(text: string): Parsed<ParsedName> {
  const names = parseNames(text);
  if (!names.ok) return names;
  const [name, ...more] = names.value;
  return name === undefined || more.length > 0 ? refuse(NAME_PROBLEMS.single(text)) : taken(name);
}

/** A part of a cell with its words as `nameWords` finds them, which takes too long to be done again and again. */
interface Piece {
  readonly text: string;
  readonly words: readonly string[];
}

/**
 * The names in a cell that holds several: separated by line breaks, semicolons, commas, slashes, « и », numbering, or by
 * nothing but the end of a name. «Иванов, И.И.» and a name broken over lines stay one. Remarks are dropped; a piece
 * that is no name is returned as it stands, so that reading it refuses it.
 */
export function splitNames(text: string): readonly string[] {
  return piecesOf(text).map((piece) => piece.text);
}

function piecesOf(text: string): readonly Piece[] {
  const pieces = withoutRemarks(tidy(text))
    .split(/[\n;,/•]|\s+и\s+|(?:^|\s)№?\s*\d+\s*[.)](?!\d)/u)
    .map((piece) => pieceOf(piece.trim()))
    .filter(({ words }) => words.length > 0);
  const capitalised = pieces.some((piece) => /^\p{Lu}/u.test(piece.text));
  return joinBroken(pieces.filter((piece) => !isRemark(piece, capitalised))).flatMap(splitRun);
}

function pieceOf(text: string): Piece {
  return { text, words: nameWords(text) };
}

/** How a cell says which of several namesakes is meant, or that none is; no remark, and no part of the name either. */
const MARK = /\[\s*(?:(?:код|key)[\s:]\s*([^\s[\];,/]{1,200})|новый|новая|new)\s*\]/iu;

function markOf(text: string): Pick<ParsedName, 'key' | 'isNew'> {
  const mark = MARK.exec(text);
  if (mark === null) return {};
  return mark[1] === undefined ? { isNew: true } : { key: mark[1] };
}

/** A name as a cell can have it with the key that tells namesakes apart. */
export function nameWithKey(name: string, key: string): string {
  return `${name} [код ${key}]`;
}

/** A name as a cell can have it to mean somebody whom the college doesn't know yet. */
export function nameOfNew(name: string): string {
  return `${name} [новый]`;
}

function withoutRemarks(text: string): string {
  return text.replace(/\([^()]*\)|\[(?!\s*(?:(?:код|key)[\s:]|(?:новый|новая|new)\s*\]))[^[\]]*\]/giu, ' ');
}

const REMARK_WORDS =
  'гр|группа|группы|курс|кл|класс|мастер|преп|преподаватель|педагог|студент|ученик|тел|куратор|методист';
const REMARK = new RegExp(`^[\\d\\s.)]*(?:${REMARK_WORDS})(?!\\p{L})`, 'iu');

/** «мастер п/о», «гр. ТМ-21», «директор ООО «Заря»»: what stands beside names written with capitals and isn't one. */
function isRemark(piece: Piece, capitalised: boolean): boolean {
  const { text, words } = piece;
  if (REMARK.test(text) || /[«»"]|^\p{Ll}$/u.test(text)) return true;
  if (capitalised && /^\p{Ll}/u.test(text)) return !endsAsName(piece);
  if (isGivenPart(piece) || isFamily(piece) || nameOfWords(words, text).ok) return false;
  return /\d/.test(text) || !/\p{Lu}/u.test(text);
}

/** Whether a piece in small letters is a name all the same: one with a patronymic or with both initials. */
function endsAsName({ words }: Piece): boolean {
  const [, given = '', patronymic = '', ...more] = words;
  return more.length === 0 && (isPatronymic(patronymic) || (isInitial(given) && isInitial(patronymic)));
}

const NOTHING: Piece = { text: '', words: [] };

/** Puts together what a comma or a line break tore apart. */
function joinBroken(pieces: readonly Piece[]): readonly Piece[] {
  const names: Piece[] = [];
  const joined = (...parts: readonly Piece[]) => pieceOf(parts.map(({ text }) => text).join(' '));
  for (let index = 0; index < pieces.length; index += 1) {
    const [piece = NOTHING, next = NOTHING, third = NOTHING] = pieces.slice(index, index + 3);
    if (isFamily(piece) && isGivenPart(next)) {
      names.push(joined(piece, next));
      index += 1;
    } else if (isFamily(piece) && isFamily(next) && isLonePatronymic(third)) {
      names.push(joined(piece, next, third));
      index += 2;
    } else if (piece.words.length === 2 && isLonePatronymic(next)) {
      names.push(joined(piece, next));
      index += 1;
    } else {
      names.push(piece);
    }
  }
  return names;
}

function isFamily({ words }: Piece): boolean {
  return words.length === 1 && !isInitial(words[0] ?? '');
}

/** Initials, or a given name with its patronymic: they can't begin a person's name. */
function isGivenPart({ words }: Piece): boolean {
  if (words.length === 0) return false;
  return words.every(isInitial) || (words.length === 2 && isPatronymic(words[1] ?? '') && !words.some(isInitial));
}

function isLonePatronymic({ words }: Piece): boolean {
  return words.length === 1 && isPatronymic(words[0] ?? '');
}

/** «Иванов И.И. Петров П.П.» and «Иванов Иван Иванович Петров Пётр Петрович» lack the separator. */
function splitRun(piece: Piece): readonly Piece[] {
  const names: string[][] = [[]];
  for (const word of piece.words) {
    const current = names.at(-1) ?? [];
    if (isComplete(current, word)) names.push([word]);
    else current.push(word);
  }
  if (names.length === 1) return [piece];
  const mark = MARK.exec(piece.text)?.[0];
  const texts = names.map((words) => words.join(' '));
  return texts.map((text, n) => pieceOf(mark !== undefined && n === texts.length - 1 ? `${text} ${mark}` : text));
}

function isComplete(words: readonly string[], next: string): boolean {
  const full = words.findIndex((word) => !isInitial(word));
  if (full === -1) return false;
  if (full > 0) return words.length > full;
  if (words.some(isInitial)) return !isInitial(next) && !isPatronymic(next);
  return words.length >= 3 && isPatronymic(words[2] ?? '') && !isPatronymicSuffix(next);
}
