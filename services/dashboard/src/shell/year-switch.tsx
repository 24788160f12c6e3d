import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { YearChoice } from './use-year';
import type { YearOffered } from './year.policy';

interface YearSwitchProps {
  readonly choice: YearChoice;
  /** Whether the reader sees live figures: to others a year without figures is one that is not published. */
  readonly live: boolean;
}

export function YearSwitch({ choice: { year, years, choose }, live }: YearSwitchProps) {
  const { t } = useTranslation();
  const label = ({ year: one, figures, collecting }: YearOffered) => {
    if (collecting) return t('yearCollecting', { year: one, ...collecting });
    return figures ? one : t(live ? 'yearWithoutFigures' : 'yearUnpublished', { year: one });
  };
  return (
    <NativeSelect
      label={t('year')}
      // As wide as its longest year asks for, so that none is cut.
      miw={150}
      data={years.map((one) => ({ value: one.year, label: label(one) }))}
      value={year ?? ''}
      disabled={year === null}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}
