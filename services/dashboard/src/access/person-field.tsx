import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import parts from '../ui/parts.module.css';
import { AccessPeopleDocument, type AccessPeopleQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import type { Scope } from './use-scopes';

type Person = NonNullable<AccessPeopleQuery['people']>['nodes'][number];

/** As many letters as make a search worth asking. */
const ENOUGH = 2;
const PAUSE_MS = 250;

interface PersonFieldProps {
  readonly chosen: Scope | null;
  readonly choose: (person: Scope | null) => void;
  readonly error: string | undefined;
}

/** The person whom an account is, searched for by name among those of the college. */
export function PersonField({ chosen, choose, error }: PersonFieldProps) {
  const { t } = useTranslation('access');
  const [typed, setTyped] = useState('');
  const [name] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const asking = name.length >= ENOUGH && typed !== chosen?.label;
  const found = useGraph(AccessPeopleDocument, { search: name }, { enabled: asking });
  const people = asking ? (found.data?.people?.nodes ?? []) : [];
  const options = people.map((person) => ({ value: person.id, label: described(person) }));
  const known = chosen && !options.some(({ value }) => value === chosen.value) ? [{ ...chosen }] : [];
  const searching = typed.trim() !== name || (asking && (found.loading || found.outdated));

  function described({ name: full, category, studyGroup, workplace, birthYear }: Person): string {
    const where = studyGroup ?? workplace;
    return [full, t(`categories.${category}`), where, birthYear]
      .filter((part) => part != null && part !== '')
      .join(', ');
  }

  return (
    <Select
      label={t('give.person')}
      description={t('give.personHint')}
      withScrollArea={false}
      classNames={{ options: parts.options ?? '' }}
      comboboxProps={{ withinPortal: false }}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      placeholder={t('give.personNone')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('give.personClear') }}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      data={[...known, ...options]}
      value={chosen?.value ?? null}
      onChange={(_, option) => choose(option && { value: option.value, label: option.label })}
      nothingFoundMessage={
        typed.trim().length < ENOUGH ? t('give.typeMore') : searching ? t('give.searching') : t('give.nobodyFound')
      }
      error={found.failure?.message ?? error}
    />
  );
}
