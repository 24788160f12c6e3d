import { problemsOf } from '#kernel/graph/problem.js';

/** Why a report on a pair is not taken. */
export const reportProblem = problemsOf({
  PAIR_REPORT_NOT_OWN: {
    ru: 'Отчёт даёт наставник или наставляемый о своей паре, утверждённой приказом.',
    en: 'A report is given by the mentor or the mentee of a pair that an order approved, on their own pair.',
  },
  PAIR_REPORT_TOO_EARLY: {
    ru: 'Отчёт дают, когда пара закончила работу: её последний день — {lastDay}.',
    en: 'A report is given when the pair is over: its last day is {lastDay}.',
  },
  PAIR_REPORT_CLOSED: {
    ru: 'Отчёт можно было дать по {until}.',
    en: 'The report could be given up to {until}.',
  },
  PAIR_REPORT_GIVEN: {
    ru: 'Отчёт уже дан {givenOn}; изменить его нельзя.',
    en: 'The report was given on {givenOn} already, and is not changed.',
  },
  PAIR_REPORT_TEXT: {
    ru: 'Напишите от 1 до {longest} знаков.',
    en: 'Write 1 to {longest} characters.',
  },
});
