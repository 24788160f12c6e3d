import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n';
import { formatMonth } from '../ui/format.policy';
import { periodOf } from './source.policy';

/** Names a period by its code: 2 квартал 2024/2025. */
export function usePeriodName(): (code: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (code: string) => {
      const parts = periodOf(code);
      if (!parts) return code;
      if (parts.kind === 'month') return formatMonth(parts.day, language);
      return parts.kind === 'quarter' ? t('period.quarter', parts) : t('period.year', parts);
    },
    [t, language],
  );
}
