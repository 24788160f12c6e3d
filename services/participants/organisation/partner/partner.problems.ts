import { problemsOf } from '#kernel/graph/problem.js';

/** Why a partner, or a partnership of a college, stays as it is. */
export const partnerProblem = problemsOf({
  PARTNER_NOT_FOUND: {
    ru: 'Такого партнёра нет, или он объединён с другим: найдите его заново.',
    en: 'There is no such partner, or it was merged into another: look for it again.',
  },
  PARTNER_SHARED: {
    ru: 'С этим партнёром работают и другие колледжи: изменить название может координатор региона.',
    en: "Other colleges work with this partner as well: the region's coordinator can change the name.",
  },
  PARTNER_NAME_TAKEN: {
    ru: 'Партнёр с таким названием в регионе уже есть: если это одна организация, координатор может их объединить.',
    en: 'The region has a partner of this name: if they are one organisation, the coordinator can merge them.',
  },
  PARTNERS_DIFFERENT: {
    ru: 'Объединить можно двух разных партнёров одного вида в одном регионе.',
    en: 'Two different partners of one kind and region can be merged.',
  },
  PARTNER_NOT_LINKED: {
    ru: 'Этого партнёра у колледжа нет: сначала укажите его местом работы представителя работодателя.',
    en: 'The college has no such partner: name it first as the workplace of an employer representative.',
  },
  CONFIRMED_IN_FUTURE: {
    ru: 'Этот день ещё не наступил: подтвердить можно то партнёрство, которое уже действует.',
    en: 'This day has not come yet: a partnership is confirmed that stands already.',
  },
  PARTNER_NOT_CONFIRMED: {
    ru: 'К этому дню у колледжа нет подтверждённого партнёрства с этой организацией.',
    en: 'By that day the college has no confirmed partnership with this organisation.',
  },
});
