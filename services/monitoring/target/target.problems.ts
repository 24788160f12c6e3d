import { problemsOf } from '#kernel/graph/problem.js';

/** Why a row about a target is refused. */
export const targetProblem = problemsOf({
  INDICATOR_RETIRED: {
    ru: 'Регион больше не следит за этим показателем. Цель ставят, когда он возвращён.',
    en: 'The region no longer watches this indicator. Bring it back before you set a target of it.',
  },
  TARGET_VALUE: {
    ru: 'Целевое значение — процент от 0 до 100, не больше чем с одним знаком после запятой.',
    en: 'A target is a percentage from 0 to 100 with at most one decimal.',
  },
  TARGET_YEAR: {
    ru: 'Цели ставят на годы с {first} по {last}. Проверьте, нет ли описки в годе.',
    en: 'Targets are of the years {first} to {last}. See whether the year has a slip.',
  },
  TARGET_UNPROVEN: {
    ru: 'Подтверждена та цель, у которой названы документ и его дата. Укажите их или снимите отметку.',
    en: 'A target is verified when its document and date are named. Name both, or take the mark off.',
  },
  DOCUMENT_DATE_AHEAD: { ru: 'Дата документа ещё не наступила.', en: 'The date of the document is still to come.' },
  URL_MALFORMED: {
    ru: 'Ссылка на документ — адрес с http:// или https://, до {most} знаков.',
    en: 'The link to the document is an address with http:// or https://, up to {most} characters.',
  },
  SOURCE_TOO_LONG: { ru: 'Название — до 500 знаков.', en: 'A title is up to 500 characters.' },
  COLLEGE_UNKNOWN: { ru: 'Такого колледжа в регионе нет.', en: 'The region has no such college.' },
});
