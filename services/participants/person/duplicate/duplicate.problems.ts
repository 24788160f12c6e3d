import { problemsOf, type Problem } from '#kernel/graph/problem.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';

/** Why two records are neither merged nor told apart, and why nothing is written under the key of one. */
export const duplicateProblem = problemsOf({
  PERSON_NOT_FOUND: {
    ru: 'Среди людей ваших колледжей такой записи нет; возможно, её уже объединили с другой.',
    en: 'There is no such record among the people of your colleges; perhaps it was merged into another one.',
  },
  SAME_PERSON: {
    ru: 'Это одна и та же запись; укажите две разные.',
    en: 'This is one record; give two different ones.',
  },
  DIFFERENT_COLLEGES: {
    ru: 'Записи разных колледжей не объединяют: каждая принадлежит колледжу, который её завёл.',
    en: 'Records of different colleges are not merged: each belongs to the college that registered it.',
  },
  CATEGORY_DIFFERS: {
    ru:
      'Категории различаются: {keep} и {merge}. Исправьте категорию одной из записей; если человек был одним, а стал ' +
      'другим, запишите это в истории её категорий.',
    en:
      'The categories differ: {keep} and {merge}. Correct the category of one of the records; if the person was the ' +
      'one and became the other, record that in its history of categories.',
  },
  TEXTS_TOO_LONG: {
    ru:
      'Вместе записи не помещаются в базу: {fields}. В тексте до {longest} знаков, в списке до {most} записей; ' +
      'сократите их у одного из двух и повторите.',
    en:
      'Together the two do not fit into the base: {fields}. A text has up to {longest} characters, a list up to {most} ' +
      'entries; shorten those of one of the two, then merge again.',
  },
  PERSON_ERASED: {
    ru: 'Человек с этим ключом удалён по закону о персональных данных. Уберите его из выгрузки; если он снова дал согласие, заведите его под новым ключом.',
    en: 'The person of this key was erased under the law on personal data. Take them out of what you send; if they have consented anew, register them under a new key.',
  },
});

/** Codes of what other subgraphs have against a merge, as far as they have one here. */
const CONFLICTS = ['EACH_OTHERS_PAIR', 'BOTH_HAVE_MENTOR'] as const;

/** What another subgraph has against a merge: the sentences are its own, with a place for the year. */
export function conflictProblem(conflict: { code: string; academic_year: number; ru: string; en: string }): Problem {
  const { code, academic_year, ru, en } = conflict;
  const known = CONFLICTS.find((one) => one === code) ?? 'RECORDS_IN_CONFLICT';
  return { code: known, path: ['mergeId'], text: { ru, en }, values: { year: formatAcademicYear(academic_year) } };
}
