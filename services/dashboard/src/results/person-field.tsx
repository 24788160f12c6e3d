import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CollegePeopleDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { ENOUGH, PAUSE_MS } from './search.data';

interface PersonFieldProps {
  readonly collegeId: string;
  readonly label: string;
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly error?: string | undefined;
}

/** Somebody of the college, looked for by name. */
export function PersonField({ collegeId, label, chosen, choose, error }: PersonFieldProps) {
  const { t } = useTranslation('results');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const asking = search.length >= ENOUGH;
  const answer = useGraph(CollegePeopleDocument, { collegeId, search }, { enabled: asking });
  const people = asking ? (answer.data?.people?.nodes ?? []) : [];
  return (
    <>
      <TextInput
        label={label}
        description={t('person.hint')}
        value={typed}
        autoComplete="off"
        maxLength={200}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          choose('');
        }}
      />
      {asking && (
        <NativeSelect
          label={t('person.found')}
          value={chosen}
          error={error}
          onChange={({ currentTarget: { value } }) => choose(value)}
          data={[
            { value: '', label: t(people.length > 0 || answer.loading ? 'person.choose' : 'person.nobody') },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </>
  );
}
