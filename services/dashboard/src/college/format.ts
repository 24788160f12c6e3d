import { useMemo } from 'react';
import { useLanguage } from '../i18n';

/** Figures and days as the language of the page writes them. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(() => {
    const locale = language === 'ru' ? 'ru-RU' : 'en-GB';
    const count = new Intl.NumberFormat(locale);
    const percent = new Intl.NumberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    const target = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    return {
      count: (value: number) => count.format(value),
      /** Of a percentage from 0 to 100. */
      percent: (value: number) => percent.format(value / 100),
      /** Of a target, set by hand and so mostly whole. */
      target: (value: number) => target.format(value / 100),
      /** Of a day written 2024-09-01. */
      day: (value: string) => day.format(new Date(value)).replace(/\s?г\.$/, ''),
    };
  }, [language]);
}
