import type { Bilingual } from '../i18n/messages.js';

/** What a person of each category is called in a sentence. */
export const CATEGORY_NAMES = {
  STUDENT: { ru: 'студент', en: 'student' },
  PUPIL: { ru: 'ученик', en: 'pupil' },
  TEACHER: { ru: 'педагог', en: 'teacher' },
  EMPLOYER_REPRESENTATIVE: { ru: 'представитель предприятия', en: 'employer representative' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The name of a category as the database keeps it. */
export function categoryName(category: string): Bilingual {
  return CATEGORY_NAMES[category as keyof typeof CATEGORY_NAMES];
}
