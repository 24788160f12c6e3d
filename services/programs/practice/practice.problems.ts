import { problemsOf } from '#kernel/graph/problem.js';

/** Why a change of a practice is refused. */
export const practiceProblem = problemsOf({
  PRACTICE_NOT_FOUND: {
    ru: 'Такой практики здесь нет.',
    en: 'There is no such practice here.',
  },
  PRACTICE_SOURCE: {
    ru: 'Практика — либо пары колледжа, утверждённой приказом, либо наставника колледжа с формой наставничества.',
    en: 'A practice is of a pair of the college that an order approved, or of a mentor of the college with a form.',
  },
  PRACTICE_TEXT: {
    ru: 'Напишите от 1 до {longest} знаков.',
    en: 'Write 1 to {longest} characters.',
  },
  PRACTICE_LINK: {
    ru: 'Ссылка — адрес, который начинается с https://, до 2000 знаков.',
    en: 'The link is an address that begins with https://, of up to 2,000 characters.',
  },
  PRACTICE_TAGS: {
    ru: 'Меток — до {most}, каждая до 100 знаков.',
    en: 'Up to {most} tags, each of up to 100 characters.',
  },
  PRACTICE_WITHDRAWN: {
    ru: 'Практика убрана из базы {withdrawnOn}.',
    en: 'The practice was taken out of the base on {withdrawnOn}.',
  },
  PRACTICE_NAMES_MINOR: {
    ru: 'В тексте есть фамилия несовершеннолетнего наставляемого: уберите её, прежде чем предлагать практику региону.',
    en: 'The text has the family name of a mentee who is a minor: take it out before the practice is offered to the region.',
  },
  PRACTICE_NOT_OFFERED: {
    ru: 'Колледж не предлагал эту практику региону: соглашаться не на что.',
    en: 'The college has not offered this practice to the region: there is nothing to agree to.',
  },
});
