import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { YearChoice } from './use-year';

export function YearSwitch({ choice: { year, years, choose } }: { choice: YearChoice }) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t('year')}
      w={150}
      data={years.map((one) => ({
        value: one.year,
        label: one.figures ? one.year : t('yearWithoutFigures', { year: one.year }),
      }))}
      value={year ?? ''}
      disabled={year === null}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}
