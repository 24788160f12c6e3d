import { NativeSelect, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NameField } from '../../people/name-field';
import people from '../../people/people.module.css';
import type { ViewProps } from '../pairs.type';
import { usePrograms } from '../../proposing/use-programs';
import { WORK, type PairFilters } from './filters.policy';

interface PairFilterFieldsProps extends ViewProps {
  readonly filters: PairFilters;
  readonly change: (filters: Partial<PairFilters>) => void;
}

/** By what the list of pairs is narrowed. */
export function PairFilterFields({ college, year, filters, change }: PairFilterFieldsProps) {
  const { t } = useTranslation('pairs');
  const { programs } = usePrograms(college.id, year);
  return (
    <div className={people.filters} role="search" aria-label={t('filters.label')}>
      <NameField value={filters.name} change={(name) => change({ name })} />
      <NativeSelect
        label={t('filters.work')}
        value={filters.work}
        onChange={({ currentTarget: { value } }) => change({ work: WORK.find((each) => each === value) ?? 'ALL' })}
        data={WORK.map((value) => ({ value, label: t(`work.${value}`) }))}
      />
      <NativeSelect
        label={t('filters.form')}
        value={filters.form}
        onChange={({ currentTarget: { value } }) => change({ form: value })}
        data={[
          { value: '', label: t('filters.anyForm') },
          ...programs.map(({ form }) => ({ value: form.code, label: form.title })),
        ]}
      />
      <Switch
        label={t('filters.directive')}
        checked={filters.directive}
        onChange={({ currentTarget: { checked } }) => change({ directive: checked })}
      />
    </div>
  );
}
