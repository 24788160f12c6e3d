import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n';
import { formatMonth } from './format.policy';
import { readPeriod } from './period.policy';

/** Periods as people call them: the academic year, its first quarter, October 2024. */
export function usePeriodName(): (code: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (code) => {
      const period = readPeriod(code);
      if (period.kind === 'YEAR') return t('period.YEAR', { year: period.year });
      if (period.kind === 'QUARTER') return t('period.QUARTER', { year: period.year, number: period.number });
      return formatMonth(`${period.month}-01`, language);
    },
    [t, language],
  );
}
