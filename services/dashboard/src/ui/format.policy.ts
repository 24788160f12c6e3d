export type Language = 'ru' | 'en';

const LOCALES = { ru: 'ru-RU', en: 'en-GB' } as const;

const kept = new Map<string, Intl.NumberFormat>();

/** Making a format costs far more than using it. */
function numbers(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language}:${JSON.stringify(options)}`;
  const format = kept.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  kept.set(key, format);
  return format;
}

/** A count: 1 124, or 1,124. */
export function formatCount(count: number, language: Language): string {
  return numbers(language, { maximumFractionDigits: 0 }).format(count);
}

/** An amount of roubles without their sign: 3 000, or 3 000,50 where there are kopecks. */
export function formatRoubles(amount: string, language: Language): string {
  const digits = Number.isInteger(Number(amount)) ? 0 : 2;
  return numbers(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(Number(amount));
}

/** The number of a percentage with the one decimal that all are told with: 13,0. */
export function formatShare(value: number, language: Language): string {
  return numbers(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

/** Points gained or lost: +1,5. */
export function formatChange(points: number, language: Language): string {
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const;
  return numbers(language, options).format(points);
}

/** A measured percentage: 13,0 %. */
export function formatPercent(value: number, language: Language): string {
  return withSign(formatShare(value, language), language);
}

/** A target, set by hand and so mostly whole: 70 %. */
export function formatTarget(target: number, language: Language): string {
  return withSign(numbers(language, { maximumFractionDigits: 1 }).format(target), language);
}

/** Russian sets a space before the sign, one that does not break. */
function withSign(number: string, language: Language): string {
  return language === 'ru' ? `${number}\u00a0%` : `${number}%`;
}

/** A calendar day, the same in every time zone: 31 августа 2025 г. */
export function formatDay(isoDate: string, language: Language): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** The same in less room, and on one line: 31 авг. 2025. */
export function formatShortDay(isoDate: string, language: Language): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  const day = new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(isoDate));
  return day.replace(/\s?г\.$/, '').replaceAll(' ', '\u00a0');
}

/** The month of a day: октябрь 2024 г. */
export function formatMonth(isoDate: string, language: Language): string {
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(isoDate));
}

/** The name of the month of a day, in little room: окт. */
export function formatShortMonth(isoDate: string, language: Language): string {
  const month = new Intl.DateTimeFormat(LOCALES[language], { month: 'short', timeZone: 'UTC' });
  return month.format(new Date(isoDate)).replace(/\.$/, '');
}

/** A moment on the reader's own clock, or on that of a time zone: 12 авг. 2025, 14:05. */
export function formatMoment(iso: string, language: Language, timeZone?: string): string {
  const moment = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return moment.format(new Date(iso)).replace(/\sг\.(?=,)/, '');
}
