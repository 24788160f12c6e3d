import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonCategory } from '../graph/generated/graphql';

/** What people are in the network. */
export const CATEGORIES: readonly PersonCategory[] = ['STUDENT', 'TEACHER', 'PUPIL', 'EMPLOYER_REPRESENTATIVE'];

interface CategorySelectProps {
  readonly value: PersonCategory | null;
  readonly choose: (category: PersonCategory | null) => void;
}

export function CategorySelect({ value, choose }: CategorySelectProps) {
  const { t } = useTranslation('people');
  return (
    <NativeSelect
      label={t('filters.category')}
      value={value ?? ''}
      onChange={({ currentTarget }) => choose(CATEGORIES.find((each) => each === currentTarget.value) ?? null)}
      data={[
        { value: '', label: t('filters.any') },
        ...CATEGORIES.map((each) => ({ value: each, label: t(`categories.${each}`) })),
      ]}
    />
  );
}
