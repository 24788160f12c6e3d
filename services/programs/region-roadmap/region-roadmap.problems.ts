import { problemsOf } from '#kernel/graph/problem.js';

/** Why a region's roadmap is not taken. */
export const roadmapProblem = problemsOf({
  ROADMAP_SIZE: {
    ru: 'В дорожной карте от 1 до {most} мероприятий.',
    en: 'A roadmap has 1 to {most} activities.',
  },
  ROADMAP_CODES: {
    ru: 'Номер — этап и место в нём, например 3.2, и в карте он один.',
    en: 'A number is the stage and the place in it, for example 3.2, and stands once in the roadmap.',
  },
  ROADMAP_PROOF: {
    ru: 'Такого подтверждения нет: возьмите код из стандартной дорожной карты.',
    en: 'There is no such proof: take a code of the standard roadmap.',
  },
  ROADMAP_VALID_FROM: {
    ru: 'Версия действует с учебного года от {first}, в котором действует предыдущая, до {last}, следующего за идущим.',
    en: 'A version holds from an academic year from {first}, that of the former one, to {last}, the one after the running year.',
  },
});
