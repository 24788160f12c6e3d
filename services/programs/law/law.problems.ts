import { problemsOf } from '#kernel/graph/problem.js';

/** Why a norm is not switched, or what it asks for is missing. */
export const lawProblem = problemsOf({
  AGREEMENT_MISSING: {
    ru: 'С наставником нет соглашения, которое действует {day}: в вашем регионе без него пару работников не утверждают.',
    en: 'The mentor has no agreement in force on {day}: in your region a pair of workers is not approved without one.',
  },
  RULE_UNKNOWN: { ru: 'Такой нормы нет. Есть: {known}.', en: 'There is no such norm. There are: {known}.' },
  RULE_EFFECT: {
    ru: 'Для этой нормы возможно: {effects}.',
    en: 'With this norm these are possible: {effects}.',
  },
  RULE_DAY: {
    ru: 'Норма действует с {first} по {last}: включить её на другой день нельзя.',
    en: 'The norm is in force from {first} to {last}: it can be switched on for no other day.',
  },
  RULE_DAY_ORDER: {
    ru: 'Регион уже переключал норму с {last}: более ранний день изменил бы прошлое.',
    en: 'The region has switched the norm from {last} already: an earlier day would change the past.',
  },
});
