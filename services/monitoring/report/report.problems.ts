import { problemsOf } from '#kernel/graph/problem.js';

/** Why a report is not issued. */
export const reportProblem = problemsOf({
  REPORT_UNPUBLISHED: {
    ru: 'Отчёт составляется по опубликованному периоду, а этот ещё не опубликован.',
    en: 'A report is of a period that is published, and this one is not so far.',
  },
  REPORT_NOT_TOLD: {
    ru: 'В публикации этого периода нет принятых цифр колледжа: отчитываться не о чем.',
    en: 'The publication of this period has no accepted figures of the college: there is nothing to report.',
  },
  REPORT_TEXT_LENGTH: {
    ru: 'Текст раздела – до {most} знаков.',
    en: 'The text of a section has up to {most} characters.',
  },
});
