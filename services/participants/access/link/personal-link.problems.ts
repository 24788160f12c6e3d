import { problemsOf } from '#kernel/graph/problem.js';

/** Why a personal link is not made or revoked. */
export const personalLinkProblem = problemsOf({
  PERSON_NOT_FOUND: {
    ru: 'Среди людей ваших колледжей такого человека нет.',
    en: 'There is no such person among the people of your colleges.',
  },
  LINK_NOT_FOUND: {
    ru: 'Такой ссылки нет среди ссылок людей ваших колледжей.',
    en: "There is no such link among those of your colleges' people.",
  },
  LINK_TERM: {
    ru: 'Последний день ссылки — от сегодняшнего до {last}.',
    en: 'The last day of a link is between today and {last}.',
  },
  LINK_FOR_ADULT: {
    ru: 'Представителя, который действует за человека, хаб знает только у несовершеннолетних, а этот человек взрослый либо дата его рождения неизвестна: сделайте ссылку для него самого или укажите дату рождения.',
    en: 'A representative acts for a minor alone, and this person is of age or their birth is not known: make the link for the person themself, or give the birth.',
  },
});
