import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RegionPeriodsDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { useAddress } from './use-address';
import { usePeriodName } from '../ui/use-period-name';

interface PeriodSwitchProps {
  readonly region: string;
  readonly year: string;
  /** The period on show, which the hub chose where the address names none. */
  readonly shown: string | null;
}

/** Which part of a year published figures are of: the year, a quarter or a month, as far as they are published. */
export function PeriodSwitch({ region, year, shown }: PeriodSwitchProps) {
  const { t } = useTranslation();
  const { go } = useAddress();
  const nameOf = usePeriodName();
  const { data } = useGraph(RegionPeriodsDocument, { code: region });
  const published = (data?.periods ?? []).filter((one) => one.year === year && one.publication !== null);
  if (published.length === 0) return null;
  return (
    <NativeSelect
      label={t('period.label')}
      data={published.map(({ code }) => ({ value: code, label: nameOf(code) }))}
      value={shown ?? ''}
      onChange={(event) => go({ period: event.currentTarget.value })}
    />
  );
}
