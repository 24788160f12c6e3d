import { Button, Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CollegePeopleDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import classes from './results.module.css';
import { ENOUGH, PAUSE_MS } from './search.data';

/** As many as can be looked through before they are recorded at once. */
const MOST = 200;

export interface Chosen {
  readonly id: string;
  readonly name: string;
}

interface PeopleFieldProps {
  readonly collegeId: string;
  readonly label: string;
  readonly chosen: readonly Chosen[];
  readonly choose: (chosen: readonly Chosen[]) => void;
}

/** Several people of the college, looked for by name and ticked. */
export function PeopleField({ collegeId, label, chosen, choose }: PeopleFieldProps) {
  const { t } = useTranslation('results');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const asking = search.length >= ENOUGH;
  const answer = useGraph(CollegePeopleDocument, { collegeId, search }, { enabled: asking });
  const found = asking ? (answer.data?.people?.nodes ?? []) : [];
  const isChosen = ({ id }: Chosen) => chosen.some((one) => one.id === id);
  const turn = ({ id, name }: Chosen, on: boolean) =>
    choose(on ? [...chosen, { id, name }] : chosen.filter((one) => one.id !== id));
  return (
    <>
      <TextInput
        label={label}
        description={t('person.hint')}
        value={typed}
        autoComplete="off"
        maxLength={200}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
      />
      {asking && !answer.loading && found.length === 0 && <p className={classes.muted}>{t('person.nobody')}</p>}
      {found.length > 0 && (
        <ul className={classes.found} aria-label={t('person.found')}>
          {found.map((person) => (
            <li key={person.id}>
              <Checkbox
                label={person.name}
                checked={isChosen(person)}
                disabled={!isChosen(person) && chosen.length >= MOST}
                onChange={({ currentTarget: { checked } }) => turn(person, checked)}
              />
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <ul className={classes.chosen} aria-label={t('person.chosen', { count: chosen.length })}>
          {chosen.map((person) => (
            <li key={person.id}>
              {person.name}
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                aria-label={t('person.removeOf', { name: person.name })}
                onClick={() => turn(person, false)}
              >
                {t('person.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
