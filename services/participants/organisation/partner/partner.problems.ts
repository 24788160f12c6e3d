import type { Problem } from '#kernel/graph/problem.js';

export const notFound = (field: string): Problem => ({
  code: 'PARTNER_NOT_FOUND',
  path: [field],
  text: {
    ru: 'Такого партнёра нет, или он объединён с другим: найдите его заново.',
    en: 'There is no such partner, or it was merged into another: look for it again.',
  },
});

export const SHARED: Problem = {
  code: 'PARTNER_SHARED',
  path: ['partnerId'],
  text: {
    ru: 'С этим партнёром работают и другие колледжи: изменить название может координатор региона.',
    en: "Other colleges work with this partner as well: the region's coordinator can change the name.",
  },
};

export const NAME_TAKEN: Problem = {
  code: 'PARTNER_NAME_TAKEN',
  path: ['name'],
  text: {
    ru: 'Партнёр с таким названием в регионе уже есть: если это одна организация, координатор может их объединить.',
    en: 'The region has a partner of this name: if they are one organisation, the coordinator can merge them.',
  },
};

export const DIFFERENT: Problem = {
  code: 'PARTNERS_DIFFERENT',
  path: ['mergedId'],
  text: {
    ru: 'Объединить можно двух разных партнёров одного вида в одном регионе.',
    en: 'Two different partners of one kind and region can be merged.',
  },
};
