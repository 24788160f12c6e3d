import type { Parsed } from './grid.js';
import { refuse, taken, tidy } from './grid.js';
import type { ParsedName } from './name.js';
import { isInitial, isPatronymic, isPatronymicSuffix, MAX_CELL_LENGTH, nameKey, nameWords, parseName } from './name.js';
import { CELL_REASONS, NAME_REASONS } from './reasons.js';

/** The people named in a cell that may hold several; null-like cells are the caller's concern. */
export function parseNames(text: string): Parsed<readonly ParsedName[]> {
  if (text.length > MAX_CELL_LENGTH) return refuse(CELL_REASONS.tooLong);
  if (/[<>]/.test(text)) return refuse(NAME_REASONS.markup);
  const names: ParsedName[] = [];
  for (const piece of splitNames(text)) {
    const name = parseName(piece);
    if (!name.ok) return name;
    if (!names.some((other) => nameKey(other) === nameKey(name.value))) names.push(name.value);
  }
  return names.length === 0 ? refuse(NAME_REASONS.unreadable(text)) : taken(names);
}

/** The one person named in a cell. */
export function parseSingleName(text: string): Parsed<ParsedName> {
  const names = parseNames(text);
  if (!names.ok) return names;
  const [name, ...more] = names.value;
  return name === undefined || more.length > 0 ? refuse(NAME_REASONS.single(text)) : taken(name);
}

/**
 * The names in a cell that holds several: separated by line breaks, semicolons, commas, slashes, « и », numbering, or by
 * nothing but the end of a name. «Иванов, И.И.» and a name broken over lines stay one. Remarks are dropped; a piece
 * that is no name is returned as it stands, so that reading it refuses it.
 */
export function splitNames(text: string): readonly string[] {
  const pieces = withoutRemarks(tidy(text))
    .split(/[\n;,/•]|\s+и\s+|(?:^|\s)№?\s*\d+\s*[.)](?!\d)/u)
    .map((piece) => piece.trim())
    .filter((piece) => nameWords(piece).length > 0);
  const capitalised = pieces.some((piece) => /^\p{Lu}/u.test(piece));
  return joinBroken(pieces.filter((piece) => !isRemark(piece, capitalised))).flatMap(splitRun);
}

function withoutRemarks(text: string): string {
  return text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
}

const REMARK_WORDS =
  'гр|группа|группы|курс|кл|класс|мастер|преп|преподаватель|педагог|студент|ученик|тел|куратор|методист';
const REMARK = new RegExp(`^[\\d\\s.)]*(?:${REMARK_WORDS})(?!\\p{L})`, 'iu');

/** «мастер п/о», «гр. ТМ-21», «директор ООО «Заря»»: what stands beside names written with capitals and isn't one. */
function isRemark(piece: string, capitalised: boolean): boolean {
  if (REMARK.test(piece) || /[«»"]|^\p{Ll}$/u.test(piece)) return true;
  if (capitalised && /^\p{Ll}/u.test(piece)) return !endsAsName(piece);
  return (
    !isGivenPart(piece) && !isFamily(piece) && !parseName(piece).ok && (/\d/.test(piece) || !/\p{Lu}/u.test(piece))
  );
}

/** Whether a piece in small letters is a name all the same: one with a patronymic or with both initials. */
function endsAsName(piece: string): boolean {
  const [, given = '', patronymic = '', ...more] = nameWords(piece);
  return more.length === 0 && (isPatronymic(patronymic) || (isInitial(given) && isInitial(patronymic)));
}

/** Puts together what a comma or a line break tore apart. */
function joinBroken(pieces: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const [piece = '', next = '', third = ''] = pieces.slice(index, index + 3);
    if (isFamily(piece) && isGivenPart(next)) {
      names.push(`${piece} ${next}`);
      index += 1;
    } else if (isFamily(piece) && isFamily(next) && isLonePatronymic(third)) {
      names.push(`${piece} ${next} ${third}`);
      index += 2;
    } else if (nameWords(piece).length === 2 && isLonePatronymic(next)) {
      names.push(`${piece} ${next}`);
      index += 1;
    } else {
      names.push(piece);
    }
  }
  return names;
}

function isFamily(piece: string): boolean {
  const words = nameWords(piece);
  return words.length === 1 && !isInitial(words[0] ?? '');
}

/** Initials, or a given name with its patronymic: they can't begin a person's name. */
function isGivenPart(piece: string): boolean {
  const words = nameWords(piece);
  if (words.length === 0) return false;
  return words.every(isInitial) || (words.length === 2 && isPatronymic(words[1] ?? '') && !words.some(isInitial));
}

function isLonePatronymic(piece: string): boolean {
  const words = nameWords(piece);
  return words.length === 1 && isPatronymic(words[0] ?? '');
}

/** «Иванов И.И. Петров П.П.» and «Иванов Иван Иванович Петров Пётр Петрович» lack the separator. */
function splitRun(piece: string): readonly string[] {
  const names: string[][] = [[]];
  for (const word of nameWords(piece)) {
    const current = names.at(-1) ?? [];
    if (isComplete(current, word)) names.push([word]);
    else current.push(word);
  }
  return names.length === 1 ? [piece] : names.map((words) => words.join(' '));
}

function isComplete(words: readonly string[], next: string): boolean {
  const full = words.findIndex((word) => !isInitial(word));
  if (full === -1) return false;
  if (full > 0) return words.length > full;
  if (words.some(isInitial)) return !isInitial(next) && !isPatronymic(next);
  return words.length >= 3 && isPatronymic(words[2] ?? '') && !isPatronymicSuffix(next);
}
