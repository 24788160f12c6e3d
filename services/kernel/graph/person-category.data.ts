import type { Bilingual } from '../i18n/messages.js';

/** What a person is in the network; a form of mentoring fixes the category of its mentor and of its mentee. */
export const CATEGORIES = ['STUDENT', 'PUPIL', 'TEACHER', 'EMPLOYER_REPRESENTATIVE'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What a person of each category is called in a sentence. */
export const CATEGORY_NAMES: Readonly<Record<Category, Bilingual>> = {
  STUDENT: { ru: 'студент', en: 'student' },
  PUPIL: { ru: 'ученик', en: 'pupil' },
  TEACHER: { ru: 'педагог', en: 'teacher' },
  EMPLOYER_REPRESENTATIVE: { ru: 'представитель предприятия', en: 'employer representative' },
};

/** The name of a category as the database keeps it. */
export function categoryName(category: string): Bilingual {
  return CATEGORY_NAMES[category as Category];
}

/** Learners may be minors, whose consent is their representative's to give, and belong to groups. */
export function isLearner(category: Category): boolean {
  return category === 'STUDENT' || category === 'PUPIL';
}
