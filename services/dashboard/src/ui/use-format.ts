import { useMemo } from 'react';
import { useLanguage } from '../i18n';
import {
  formatChange,
  formatCount,
  formatMoment,
  formatPercent,
  formatRoubles,
  formatShortDay,
  formatShortMonth,
  formatTarget,
} from './format.policy';

/** Figures and days as the language of the page writes them. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      count: (value: number) => formatCount(value, language),
      roubles: (amount: string) => formatRoubles(amount, language),
      percent: (value: number) => formatPercent(value, language),
      change: (points: number | null) => (points === null ? '–' : formatChange(points, language)),
      target: (value: number) => formatTarget(value, language),
      day: (isoDate: string) => formatShortDay(isoDate, language),
      month: (isoDate: string) => formatShortMonth(isoDate, language),
      moment: (iso: string) => formatMoment(iso, language),
    }),
    [language],
  );
}
