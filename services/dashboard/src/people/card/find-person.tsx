import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CollegePeopleDocument } from '../../graph/generated/graphql';
import { useGraph } from '../../graph/use-graph';
import parts from '../../ui/parts.module.css';
import classes from './card.module.css';
import type { College, PersonLine } from '../people.type';
import { useBorn } from '../person-words';

/** As many letters as make a search worth asking. */
const ENOUGH = 2;
const PAUSE_MS = 250;

interface FindPersonProps {
  readonly college: Pick<College, 'id'>;
  /** Who is not looked for. */
  readonly not: string | null;
  readonly label: string;
  readonly description: string;
  readonly found: (person: PersonLine) => void;
}

/** Somebody of a college, found by their name as it is typed. */
export function FindPerson({ college, not, label, description, found }: FindPersonProps) {
  const { t: ofPeople } = useTranslation('people');
  const born = useBorn();
  const [typed, setTyped] = useState('');
  const [name] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const asking = name.length >= ENOUGH;
  const answer = useGraph(CollegePeopleDocument, { collegeId: college.id, search: name }, { enabled: asking });
  const people = (asking ? (answer.data?.people?.nodes ?? []) : []).filter(({ id }) => id !== not);
  const described = (person: PersonLine) =>
    [person.name, ofPeople(`categories.${person.category}`), person.studyGroup ?? person.workplace, born(person)]
      .filter(Boolean)
      .join(', ');
  return (
    <Select
      label={label}
      description={description}
      className={classes.find}
      withScrollArea={false}
      classNames={{ options: parts.options ?? '' }}
      comboboxProps={{ withinPortal: false }}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      data={people.map((person) => ({ value: person.id, label: described(person) }))}
      value={null}
      onChange={(id) => {
        const person = people.find((each) => each.id === id);
        if (person) found(person);
        setTyped('');
      }}
      nothingFoundMessage={ofPeople(
        !asking ? 'filters.typeMore' : answer.loading || answer.outdated ? 'filters.searching' : 'base.nobody',
      )}
      error={answer.failure?.message}
    />
  );
}
