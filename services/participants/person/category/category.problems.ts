import { problemsOf } from '#kernel/graph/problem.js';

/** Why a history of categories, or a new category of a person, is refused. */
export const categoryProblem = problemsOf({
  CATEGORIES_COUNT: {
    ru: 'Перечислите категории по порядку, от 1 до {most}: последняя действует сейчас.',
    en: 'Give the categories in their order, 1 to {most}: the last one holds now.',
  },
  CATEGORY_FROM_UNEXPECTED: {
    ru: 'У первой категории нет дня начала: она действует с тех пор, как колледж знает человека.',
    en: 'The first category has no first day: it holds for as long as the college has known the person.',
  },
  CATEGORY_FROM_REQUIRED: {
    ru: 'Укажите, с какого дня действует эта категория.',
    en: 'Say from which day this category holds.',
  },
  CATEGORY_IN_FUTURE: {
    ru: 'Этот день ещё не наступил; измените категорию, когда он придёт.',
    en: 'This day is yet to come; change the category when it has.',
  },
  CATEGORY_ORDER: {
    ru: 'Категории перечисляются от ранней к поздней; проверьте дни.',
    en: 'Categories go from the earliest to the latest; check the days.',
  },
  CATEGORY_REPEATED: {
    ru: 'Эта категория действовала и до того дня; оставьте одну строку.',
    en: 'This category held before that day as well; keep one row.',
  },
  CATEGORY_CHANGED_LATER: {
    ru: 'Категория этого человека менялась и позже указанного дня: исправьте всю историю его категорий.',
    en: "The person's category changed after that day as well: correct the whole history of categories.",
  },
});
