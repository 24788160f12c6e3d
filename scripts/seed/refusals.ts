import type { Bilingual } from '#kernel/i18n/messages.js';

/** Why a hub is not seeded, and what to do. */
export const NOT_EMPTY: Bilingual = {
  ru: 'В хабе уже есть регион, которого этот набор не создавал. Данные для проб загружаются только в хаб без регионов: задайте другую папку в HUB_DATA или пустую базу в DATABASE_URL. Прерванный набор продолжается с тем же --size и --seed.',
  en: 'The hub has a region that this seed did not make. Data to try out go only into a hub without regions: set another folder in HUB_DATA, or an empty database in DATABASE_URL. An interrupted seed goes on with the same --size and --seed.',
};

export const COMPLETE: Bilingual = {
  ru: 'Этот набор уже загружен целиком; ничего не изменено. Для другого задайте другую папку в HUB_DATA или пустую базу в DATABASE_URL.',
  en: 'This seed is there already, whole; nothing was changed. For another one set another folder in HUB_DATA, or an empty database in DATABASE_URL.',
};

export const UNDER_WAY: Bilingual = {
  ru: 'В эту базу уже загружается набор; дождитесь конца той команды.',
  en: 'This database is being seeded already; wait until that command ends.',
};

export function badSize(given: string, offered: readonly string[]): Bilingual {
  const sizes = offered.join(', ');
  return { ru: `Размера «${given}» нет; есть ${sizes}.`, en: `There is no size "${given}"; there are ${sizes}.` };
}

export function badSeed(given: string, highest: number): Bilingual {
  return {
    ru: `«${given}» не подходит: --seed — целое число от 0 до ${highest}.`,
    en: `"${given}" does not do: --seed is a whole number from 0 to ${highest}.`,
  };
}
