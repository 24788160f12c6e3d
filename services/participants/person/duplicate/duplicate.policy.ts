import { categoryName } from '#kernel/graph/person-category.data.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { LONGEST_TEXT } from '#kernel/text/free-text.js';
import { MOST_WORDS } from '../../text/word.policy.js';
import { nameKey } from '../../text/name-key.policy.js';
import { FILLED } from '../record/person-columns.data.js';
import { duplicateProblem } from './duplicate.problems.js';
import { FIELD_NAMES } from './field-names.data.js';

/** A record as far as merging looks at it, in the columns of the table. */
export interface MergedRecord {
  readonly id: string;
  readonly college_id: string;
  readonly category: string;
  readonly given_name: string;
  readonly patronymic: string;
  readonly birth_date: string | null;
  readonly birth_year: number | null;
  readonly [column: string]: string | number | null;
}

/** What a record takes from the one that is merged into it. */
export interface Union {
  /** New values of its columns. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Columns in which both have something else. */
  readonly differing: readonly string[];
}

const isInitial = (name: string) => /^\p{L}\.?$/u.test(name);

/** Whether a name is the initial of another one, which is longer. */
const abbreviates = (short: string, long: string) =>
  isInitial(short) && !isInitial(long) && long.toLowerCase().startsWith(short[0]!.toLowerCase());

/**
 * What fills the gaps of the record that stays. It keeps what it has; names written out replace its initials. A day of
 * birth is taken where the year that is known does not contradict it.
 */
export function unionOf(keep: MergedRecord, merge: MergedRecord): Union {
  const values: Record<string, string | number> = {};
  const differing: string[] = [];
  for (const column of ['family_name', 'given_name', ...FILLED]) {
    const [own, other] = [keep[column], merge[column]];
    if (other == null || other === '' || other === own) continue;
    const name = column === 'given_name' || column === 'patronymic';
    if (own == null || own === '') values[column] = other;
    else if (name && abbreviates(String(own), String(other))) values[column] = other;
    else if (!(name && abbreviates(String(other), String(own)))) differing.push(column);
  }
  const { birth_date: taken } = values;
  if (taken !== undefined && keep.birth_year !== null && !String(taken).startsWith(`${keep.birth_year}-`)) {
    delete values['birth_date'];
    differing.push('birth_date');
  }
  return { values, differing };
}

/** What speaks against two records being told apart or merged at all. */
export function pairProblems(
  [first, second]: readonly [MergedRecord | undefined, MergedRecord | undefined],
  [firstField, secondField]: readonly [string, string],
): Problem[] {
  if (!first || !second) {
    return [
      ...(first ? [] : [duplicateProblem('PERSON_NOT_FOUND', [firstField])]),
      ...(second ? [] : [duplicateProblem('PERSON_NOT_FOUND', [secondField])]),
    ];
  }
  if (first.id === second.id) return [duplicateProblem('SAME_PERSON', [secondField])];
  return first.college_id === second.college_id ? [] : [duplicateProblem('DIFFERENT_COLLEGES', [secondField])];
}

/** What a person is decides where they count: a merge does not choose between two answers. */
export function categoryProblem(keep: MergedRecord, merge: MergedRecord): Problem {
  const values = { keep: categoryName(keep.category), merge: categoryName(merge.category) };
  return duplicateProblem('CATEGORY_DIFFERS', ['mergeId'], values);
}

function namesOf(fields: readonly string[]): Bilingual {
  const names = fields.map((field) => FIELD_NAMES[field] ?? { ru: field, en: field });
  return { ru: names.map(({ ru }) => ru).join(', '), en: names.map(({ en }) => en).join(', ') };
}

/** Texts of both records stand below each other in the one that stays, and what no field holds is not cut off. */
export function outgrownProblem(fields: readonly string[]): Problem {
  const values = { fields: namesOf(fields), longest: LONGEST_TEXT, most: MOST_WORDS };
  return duplicateProblem('TEXTS_TOO_LONG', ['mergeId'], values);
}

/** The key of the name goes with the names. */
export function withNameKey(keep: MergedRecord, values: Union['values']): Union['values'] {
  const { family_name, given_name, patronymic } = { ...keep, ...values };
  if (!('given_name' in values) && !('patronymic' in values)) return values;
  return { ...values, name_key: nameKey(String(family_name), given_name, patronymic) };
}
