import { problemsOf } from '#kernel/graph/problem.js';

/** Why an agreement with a mentor is not recorded, or not ended. */
export const agreementProblem = problemsOf({
  AGREEMENT_MENTOR: {
    ru: 'Соглашение заключают с педагогом своего колледжа. С работником предприятия его заключает предприятие.',
    en: 'The agreement is one with a teacher of the college itself. An enterprise’s worker has it with the enterprise.',
  },
  AGREEMENT_NUMBER: {
    ru: 'Укажите номер соглашения, до 100 знаков.',
    en: 'Give the number of the agreement, up to 100 characters.',
  },
  AGREEMENT_NUMBER_TAKEN: {
    ru: 'Соглашение № {number} в колледже уже есть, с другим наставником.',
    en: 'The college has an agreement {number} already, with another mentor.',
  },
  AGREEMENT_TEXT: {
    ru: 'Текст — от 1 до {most} знаков.',
    en: 'The text has 1 to {most} characters.',
  },
  AGREEMENT_DAYS: {
    ru: 'Дни идут по порядку: согласие, подписание (не позже сегодняшнего дня), начало, конец – не дальше пяти лет от начала.',
    en: 'Days come in order: consent, signing (today at the latest), beginning, and end within five years of it.',
  },
  AGREEMENT_PAYMENT: {
    ru: 'Выплата в месяц — рубли и копейки, например 1500.00, от 0.01 до 1000000; без выплаты оставьте пустой.',
    en: 'The pay of a month is roubles and kopecks, e.g. 1500.00, from 0.01 to 1000000; leave it empty where there is none.',
  },
  AGREEMENT_NOT_FOUND: { ru: 'Такого соглашения в колледже нет.', en: 'The college has no such agreement.' },
  AGREEMENT_ENDED: {
    ru: 'Соглашение уже прекращено {endedOn}.',
    en: 'The agreement ended on {endedOn} already.',
  },
  AGREEMENT_NOTICE: {
    ru: 'О прекращении предупреждают не позднее чем за три рабочих дня: последний день — не раньше {earliest}.',
    en: 'An end needs three working days’ notice: the last day is {earliest} at the earliest.',
  },
  AGREEMENT_OUTSIDE: {
    ru: 'Соглашение действует с {first} по {last}, прекратить его можно в эти дни; предупреждение — не позже сегодняшнего дня.',
    en: 'The agreement lasts from {first} to {last}, and is ended on one of these days; the notice is of today at the latest.',
  },
});
