import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/use-format';

/** Days in words: from the first to the last, or the one that they are. */
export function useDaysInWords(): (days: { readonly firstDay: string; readonly lastDay: string }) => string {
  const { t } = useTranslation('freeDays');
  const format = useFormat();
  return ({ firstDay, lastDay }) =>
    firstDay === lastDay ? format.day(firstDay) : t('line', { first: format.day(firstDay), last: format.day(lastDay) });
}
