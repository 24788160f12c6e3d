import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonCategory } from '../../graph/generated/graphql';
import { CategorySelect } from '../category-select';
import { NameField } from '../name-field';
import classes from '../people.module.css';

interface Common<Whom extends string> {
  readonly name: string;
  readonly whom: Whom;
  readonly category: PersonCategory | null;
}

interface BaseFiltersProps<Whom extends string> {
  readonly filters: Common<Whom>;
  readonly change: (filters: Partial<Common<Whom>>) => void;
  readonly whom: readonly { readonly value: Whom; readonly label: string }[];
  /** Takes all conditions away; null where there are none. */
  readonly clear: (() => void) | null;
  /** The filters of this base alone. */
  readonly children: ReactNode;
}

/** The filters of a base: by the name, by whom it lists, by the category, and its own. */
export function BaseFilters<Whom extends string>(props: BaseFiltersProps<Whom>) {
  const { filters, change, whom, clear, children } = props;
  const { t } = useTranslation('people');
  return (
    <div className={classes.filters} role="search" aria-label={t('filters.label')}>
      <NameField value={filters.name} change={(name) => change({ name })} />
      <NativeSelect
        label={t('filters.whom')}
        value={filters.whom}
        onChange={({ currentTarget: { value } }) => change({ whom: value as Whom })}
        data={[...whom]}
      />
      <CategorySelect value={filters.category} choose={(category) => change({ category })} />
      {children}
      {clear && (
        <Button variant="subtle" size="sm" onClick={clear}>
          {t('filters.clear')}
        </Button>
      )}
    </div>
  );
}
