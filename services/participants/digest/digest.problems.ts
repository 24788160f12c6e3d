import { problemsOf } from '#kernel/graph/problem.js';

/** Why digests are not set as somebody wishes. */
export const digestProblem = problemsOf({
  EMAIL_MALFORMED: { ru: 'Адрес почты записан с ошибкой.', en: 'The e-mail address is malformed.' },
  DIGEST_ADDRESS: {
    ru: 'Участнику дайджест приходит на адрес из его карточки: его меняет колледж.',
    en: 'A participant gets the digest at the address of their record, which the college changes.',
  },
});
