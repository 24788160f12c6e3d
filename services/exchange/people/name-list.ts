import type { Parsed } from '../workbook/grid.js';
import { MAX_CELL_LENGTH, refuse, taken, takenWith } from '../workbook/grid.js';
import type { CellProblem } from '../workbook/problems.js';
import { CELL_PROBLEMS, NAME_PROBLEMS } from '../workbook/problems.js';
import { isCommonGivenName } from './given-names.data.js';
import { inOneAlphabet } from './letters.js';
import { nameKey } from './name-keys.js';
import { partsOf, type Run } from './name-parts.js';
import { MARK } from './name-tokens.js';
import type { ParsedName } from './name.js';
import { isInitial, isPatronymic, isPatronymicSuffix, nameOfWords, plainName } from './name.js';
import { NAME_REFUSALS, NAME_WARNINGS } from './name.problems.js';
import { shownName } from './problems.js';
import { isRepetition, saysNobody } from './remarks.policy.js';
import { isTitle } from './titles.policy.js';

/**
 * The people named in a cell that may hold several: parted by line breaks, semicolons, commas, slashes, « и », numbering,
 * or by nothing but the end of a name. A cell that says that there is nobody names none, with a warning. All that a cell
 * says is a name, or a note that a warning tells, or the cell is refused: a list never loses anybody.
 */
export function parseNames(text: string): Parsed<readonly ParsedName[]> {
  if (text.length > MAX_CELL_LENGTH) return refuse(CELL_PROBLEMS.tooLong);
  const plain = plainName(text);
  if (plain !== null) return taken([plain]);
  if (/[<>]/.test(text)) return refuse(NAME_PROBLEMS.markup);
  if (isRepetition(text)) return refuse(NAME_REFUSALS.repetition(text));
  const { text: russian, replaced, foreign } = inOneAlphabet(text);
  if (foreign !== null) return refuse(NAME_REFUSALS.mixedAlphabets(foreign, text));
  if (saysNobody(withoutBrackets(russian))) return takenWith([], NAME_WARNINGS.nobody(text));
  const names = namesOf(russian, text);
  if (!names.ok || replaced.length === 0) return names;
  const warning = NAME_WARNINGS.lookAlikes(replaced, names.value.map(shownName).join(', '));
  return takenWith(names.value, ...(names.warnings ?? []), warning);
}

/** The one person named in a cell, or nobody, where it says so. */
export function parseNameOrNobody(text: string): Parsed<ParsedName | null> {
  const names = parseNames(text);
  if (!names.ok) return names;
  const [name = null, ...more] = names.value;
  return more.length > 0 ? refuse(NAME_PROBLEMS.single(text)) : takenWith(name, ...(names.warnings ?? []));
}

/**
 * Whose row it is. A post before initials is no such person, but a signature below the table: «Директор Громов П.С.».
 */
export function parseSingleName(text: string): Parsed<ParsedName> {
  const name = parseNameOrNobody(text);
  if (!name.ok) return name;
  if (name.value?.initialsOnly && isTitle(/^\p{L}+/u.exec(text.trim())?.[0] ?? '')) return refuse(NAME_REFUSALS.signature(text)); // prettier-ignore
  return name.value === null ? refuse(NAME_REFUSALS.nobody(text)) : takenWith(name.value, ...(name.warnings ?? []));
}

/** A name as a cell can have it with the key that tells namesakes apart. */
export function nameWithKey(name: string, key: string): string {
  return `${name} [код ${key}]`;
}

/** A name as a cell can have it to mean somebody whom the college doesn't know yet. */
export function nameOfNew(name: string): string {
  return `${name} [новый]`;
}

/** «нет (отчислен)» is a remark; brackets that name somebody are left, so that they are read. */
function withoutBrackets(text: string): string {
  return text.replace(/\(([^()]*)\)/gu, (bracket, inside: string) => (/\p{Lu}/u.test(inside) ? bracket : ' '));
}

function namesOf(text: string, written: string): Parsed<readonly ParsedName[]> {
  const parts = partsOf(text);
  if (parts.problem !== null) return refuse(parts.problem);
  // «Хохлов Лев Ильич, в декрете»
  const [remarks, runs] = partition(parts.runs, ({ words }) => saysNobody(words.join(' ')));
  const notes = [...parts.notes, ...remarks.map(({ words }) => words.join(' '))];
  if (runs.length === 0) return refuse(nothingNamed(notes, written));
  const names: ParsedName[] = [];
  const warnings: CellProblem[] = [];
  for (const run of joinBroken(runs).flatMap(splitRun)) {
    const name = nameOfWords(run.words, runs.length === 1 && notes.length === 0 ? written : run.words.join(' '));
    if (!name.ok) return name;
    warnings.push(...(name.warnings ?? []));
    const marked = { ...name.value, ...markOf(run.mark) };
    if (names.some((other) => isSame(other, marked))) warnings.push(NAME_WARNINGS.twice(shownName(marked)));
    else names.push(marked);
  }
  if (notes.length > 0) warnings.unshift(NAME_WARNINGS.leftOut(names.map(shownName).join(', '), notes));
  return takenWith(names, ...warnings);
}

function partition<T>(all: readonly T[], belongs: (each: T) => boolean): [T[], T[]] {
  return [all.filter(belongs), all.filter((each) => !belongs(each))];
}

/** A group stands for everybody in it, and names nobody. */
function nothingNamed(notes: readonly string[], text: string): CellProblem {
  if (text.trim() === '') return NAME_PROBLEMS.required;
  return notes.length > 0 ? NAME_REFUSALS.unnamed(text) : NAME_PROBLEMS.unreadable(text);
}

function isSame(a: ParsedName, b: ParsedName): boolean {
  return nameKey(a) === nameKey(b) && a.key === b.key && a.isNew === b.isNew;
}

function markOf(mark: string | null): Pick<ParsedName, 'key' | 'isNew'> {
  const found = mark === null ? null : MARK.exec(mark);
  if (found === null) return {};
  return found[1] === undefined ? { isNew: true } : { key: found[1] };
}

/** Puts together what a comma or a line break tore apart. */
function joinBroken(runs: readonly Run[]): readonly Run[] {
  const names: Run[] = [];
  for (const run of runs) {
    const before = names.at(-1);
    const isTorn = before !== undefined && before.mark === null && run.behind === 'gap' && continues(before.words, run.words); // prettier-ignore
    if (isTorn) names[names.length - 1] = { ...run, words: [...before.words, ...run.words], behind: before.behind };
    else names.push(run);
  }
  return names;
}

/** Whether words that follow go on with a name that has begun: they can't begin one themselves, or it isn't whole. */
function continues(begun: readonly string[], following: readonly string[]): boolean {
  const [first = '', second = ''] = following;
  const isFamily = begun.length === 1 && !isInitial(begun[0]!);
  if (begun.every(isInitial)) return following.length === 1 && !isInitial(first);
  if (following.every(isInitial)) return isFamily;
  if (isPatronymicSuffix(following.at(-1)!)) return begun.length + following.length === 4;
  if (following.length === 1 && isPatronymic(first)) return begun.length === 2;
  if (following.length === 2 && isPatronymic(second)) return isFamily;
  return following.length === 1 && isFamily && isCommonGivenName(first) && !isCommonGivenName(begun[0]!);
}

/** «Иванов И.И. Петров П.П.» and «Иванов Иван Иванович Петров Пётр Петрович» lack the separator. */
function splitRun(run: Run): readonly Run[] {
  const names: string[][] = [[]];
  for (const word of run.words) {
    const current = names.at(-1)!;
    if (isComplete(current, word)) names.push([word]);
    else current.push(word);
  }
  return names.map((words, index) => ({ ...run, words, mark: index === names.length - 1 ? run.mark : null }));
}

function isComplete(words: readonly string[], next: string): boolean {
  const full = words.findIndex((word) => !isInitial(word));
  if (full === -1) return false;
  if (full > 0) return words.length > full;
  if (words.some(isInitial)) return !isInitial(next) && !isPatronymic(next);
  const [, , third = '', fourth = ''] = words;
  const isWhole = isPatronymicSuffix(fourth) || (isPatronymic(third) && !isPatronymicSuffix(third));
  return isWhole && !isPatronymicSuffix(next);
}
