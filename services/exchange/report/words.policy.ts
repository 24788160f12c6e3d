import { fill, say, type Bilingual, type Language } from '#kernel/i18n/messages.js';
import { parsePeriod } from '#kernel/time/period.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';

/**
 * Numbers and days in words. Written out here and not by `Intl`, whose spaces and names change with the version of Node:
 * a report is printed again to the byte.
 */

export const NO_BREAK = '\u00a0';
const NONE = '–';

/** «12,5 %»; a dash where there is none. */
export function percent(value: number | null, language: Language): string {
  if (value === null) return NONE;
  return language === 'ru' ? `${decimal(value, language)}${NO_BREAK}%` : `${decimal(value, language)}%`;
}

/** «+1,2» between two percentages; a dash where one of them is none. */
export function change(now: number | null, before: number | null, language: Language): string {
  if (now === null || before === null) return NONE;
  const tenths = Math.round(now * 10) - Math.round(before * 10);
  const sign = tenths === 0 ? '' : tenths > 0 ? '+' : '−';
  return `${sign}${decimal(Math.abs(tenths) / 10, language)}`;
}

/** «12 345» */
export const whole = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, NO_BREAK);

/** «31 августа 2025 г.» */
export function dayInWords(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const name = say(MONTHS[month - 1]!.ofDay, language);
  return language === 'ru'
    ? `${date}${NO_BREAK}${name} ${year}${NO_BREAK}г.`
    : `${date}${NO_BREAK}${name}${NO_BREAK}${year}`;
}

/** «2024/2025 учебный год», «1 квартал 2024/2025 учебного года», «октябрь 2024» */
export function periodInWords(code: string, language: Language): string {
  const period = parsePeriod(code);
  if (!period) return code;
  const { kind, year, number } = period;
  const values = { year: formatAcademicYear(year), number };
  if (kind === 'YEAR') return say(fill(YEAR, values), language);
  if (kind === 'QUARTER') return say(fill(QUARTER, values), language);
  return `${say(MONTHS[number - 1]!.name, language)} ${code.slice(0, 4)}`;
}

const decimal = (value: number, language: Language): string =>
  language === 'ru' ? value.toFixed(1).replace('.', ',') : value.toFixed(1);

const YEAR: Bilingual = { ru: '{year} учебный год', en: 'academic year {year}' };
const QUARTER: Bilingual = { ru: '{number} квартал {year} учебного года', en: 'quarter {number} of {year}' };

const month = (name: string, ofDay: string, en: string) => ({ name: { ru: name, en }, ofDay: { ru: ofDay, en } });

const MONTHS: readonly { readonly name: Bilingual; readonly ofDay: Bilingual }[] = [
  month('январь', 'января', 'January'),
  month('февраль', 'февраля', 'February'),
  month('март', 'марта', 'March'),
  month('апрель', 'апреля', 'April'),
  month('май', 'мая', 'May'),
  month('июнь', 'июня', 'June'),
  month('июль', 'июля', 'July'),
  month('август', 'августа', 'August'),
  month('сентябрь', 'сентября', 'September'),
  month('октябрь', 'октября', 'October'),
  month('ноябрь', 'ноября', 'November'),
  month('декабрь', 'декабря', 'December'),
];
