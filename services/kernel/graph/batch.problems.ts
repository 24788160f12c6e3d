import { problemsOf } from './problem.js';

/** Why a bulk input, or a row of it, is refused whatever it is about. */
export const batchProblem = problemsOf({
  BATCH_SIZE: {
    ru: 'За один вызов — от 1 до {cap} строк; разделите список на части.',
    en: 'One call takes 1 to {cap} rows; send the list in parts.',
  },
  ROW_REPEATED: {
    ru: 'О том же, но по-другому, сказано в {others}; оставьте одну из этих строк.',
    en: 'The same is told otherwise in {others}; keep one of these rows.',
  },
  SOURCE_MALFORMED: {
    ru: 'Имя системы — до 40 латинских букв, цифр и знаков «:», «.», «_», «-».',
    en: 'The name of the system is up to 40 Latin letters, digits and the signs ":", ".", "_", "-".',
  },
});
