import { categoryName } from '#kernel/graph/person-category.data.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { LONGEST_TEXT } from '#kernel/text/free-text.js';
import { MOST_WORDS } from '../../text/word.policy.js';
import { nameKey } from '../../text/name-key.policy.js';
import { FILLED } from '../record/person-columns.data.js';
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

/** Codes of what other subgraphs have against a merge, as far as they have one here. */
const CONFLICTS = ['EACH_OTHERS_PAIR', 'BOTH_HAVE_MENTOR'] as const;

/** What another subgraph has against a merge: the sentences are its own, with a place for the year. */
export function conflictProblem(conflict: { code: string; academic_year: number; ru: string; en: string }): Problem {
  const { code, academic_year, ru, en } = conflict;
  const known = CONFLICTS.find((one) => one === code) ?? 'RECORDS_IN_CONFLICT';
  return { code: known, path: ['mergeId'], text: { ru, en }, values: { year: formatAcademicYear(academic_year) } };
}

const NOT_FOUND: Bilingual = {
  ru: 'Среди людей ваших колледжей такой записи нет; возможно, её уже объединили с другой.',
  en: 'There is no such record among the people of your colleges; perhaps it was merged into another one.',
};

export const recordNotFound = (field: string): Problem => ({
  code: 'PERSON_NOT_FOUND',
  path: [field],
  text: NOT_FOUND,
});

/** What speaks against two records being told apart or merged at all. */
export function pairProblems(
  [first, second]: readonly [MergedRecord | undefined, MergedRecord | undefined],
  fields: readonly [string, string],
): Problem[] {
  const [firstField, secondField] = fields;
  const missing = [first ? [] : [recordNotFound(firstField)], second ? [] : [recordNotFound(secondField)]].flat();
  if (!first || !second) return missing;
  if (first.id === second.id) {
    return [
      {
        code: 'SAME_PERSON',
        path: [secondField],
        text: {
          ru: 'Это одна и та же запись; укажите две разные.',
          en: 'This is one record; give two different ones.',
        },
      },
    ];
  }
  if (first.college_id === second.college_id) return [];
  return [
    {
      code: 'DIFFERENT_COLLEGES',
      path: [secondField],
      text: {
        ru: 'Записи разных колледжей не объединяют: каждая принадлежит колледжу, который её завёл.',
        en: 'Records of different colleges are not merged: each belongs to the college that registered it.',
      },
    },
  ];
}

/** What a person is decides where they count: a merge does not choose between two answers. */
export function categoryProblem(keep: MergedRecord, merge: MergedRecord): Problem {
  return {
    code: 'CATEGORY_DIFFERS',
    path: ['mergeId'],
    text: {
      ru:
        'Категории различаются: {keep} и {merge}. Исправьте категорию одной из записей; если человек был одним, а стал ' +
        'другим, запишите это в истории её категорий.',
      en:
        'The categories differ: {keep} and {merge}. Correct the category of one of the records; if the person was the ' +
        'one and became the other, record that in its history of categories.',
    },
    values: { keep: categoryName(keep.category), merge: categoryName(merge.category) },
  };
}

function namesOf(fields: readonly string[]): Bilingual {
  const names = fields.map((field) => FIELD_NAMES[field] ?? { ru: field, en: field });
  return { ru: names.map(({ ru }) => ru).join(', '), en: names.map(({ en }) => en).join(', ') };
}

/** Texts of both records stand below each other in the one that stays, and what no field holds is not cut off. */
export function outgrownProblem(fields: readonly string[]): Problem {
  return {
    code: 'TEXTS_TOO_LONG',
    path: ['mergeId'],
    text: {
      ru:
        'Вместе записи не помещаются в базу: {fields}. В тексте до {longest} знаков, в списке до {most} записей; ' +
        'сократите их у одного из двух и повторите.',
      en:
        'Together the two do not fit into the base: {fields}. A text has up to {longest} characters, a list up to {most} ' +
        'entries; shorten those of one of the two, then merge again.',
    },
    values: { fields: namesOf(fields), longest: LONGEST_TEXT, most: MOST_WORDS },
  };
}

/** The key of the name goes with the names. */
export function withNameKey(keep: MergedRecord, values: Union['values']): Union['values'] {
  const { family_name, given_name, patronymic } = { ...keep, ...values };
  if (!('given_name' in values) && !('patronymic' in values)) return values;
  return { ...values, name_key: nameKey(String(family_name), given_name, patronymic) };
}
