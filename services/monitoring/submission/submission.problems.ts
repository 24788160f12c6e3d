import { problemsOf } from '#kernel/graph/problem.js';

/** Why a college's figures of a period are not submitted, accepted or sent back. */
export const submissionProblem = problemsOf({
  PERIOD_NOT_OVER: {
    ru: 'Период ещё не кончился: его последний день – {day}. Сдать можно со следующего.',
    en: 'The period is not over: its last day is {day}. It can be submitted from the next one on.',
  },
  SUBMITTED_ALREADY: {
    ru: 'Колледж уже сдал этот период, и цифры ждут решения региона. Чтобы изменить их, попросите координатора вернуть.',
    en: 'The college has submitted this period, and the figures wait for the region. To change them, ask the coordinator to send them back.',
  },
  ACCEPTED_ALREADY: {
    ru: 'Цифры этого периода приняты и заперты. Чтобы исправить их, попросите координатора вернуть.',
    en: 'The figures of this period are accepted and locked. To correct them, ask the coordinator to send them back.',
  },
  CHECK_UNANSWERED: {
    ru: 'На это нужен ответ словами: {finding}',
    en: 'This needs an answer in words: {finding}',
  },
  ANSWER_LENGTH: { ru: 'Ответ – от 3 до {most} знаков.', en: 'An answer is 3 to {most} characters.' },
  DECIDED_ALREADY: {
    ru: 'Об этих цифрах уже решено: обновите список.',
    en: 'These figures have been decided about already: reload the list.',
  },
  SUBMISSION_REPLACED: {
    ru: 'Колледж сдал период ещё раз, и решать нужно о новых цифрах: обновите список.',
    en: 'The college has submitted the period once more, and the later figures are to be decided about: reload the list.',
  },
  FACTS_CHANGED: {
    ru: 'С тех пор, как колледж сдал период, факты о нём изменились, и величин с другим значением: {count}. Верните период, чтобы он был сдан заново, или примите цифры такими, как они сданы.',
    en: 'Since the college submitted the period its facts have changed, and so have measures: {count}. Send it back to be submitted anew, or accept the figures as they were submitted.',
  },
  COMMENT_LENGTH: {
    ru: 'Скажите колледжу, что исправить: от 3 до {most} знаков.',
    en: 'Tell the college what to mend: 3 to {most} characters.',
  },
});
