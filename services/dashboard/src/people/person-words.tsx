import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../ui/use-format';
import classes from './people.module.css';
import type { College, PersonLine } from './people.type';

interface PersonWordsProps {
  readonly college: College;
  readonly person: PersonLine;
}

/** Who it is: the name, which leads to the card, and below it what tells namesakes apart. */
export function PersonWords({ college, person }: PersonWordsProps) {
  const { t } = useTranslation('people');
  return (
    <>
      <Anchor component={Link} href={`/people/${college.code}/person/${person.id}`} fw={600}>
        {person.name}
      </Anchor>
      <PersonFacts person={person} />
      {!person.consentInForce && <span className={classes.warn}>{t('person.noConsent')}</span>}
    </>
  );
}

export function PersonFacts({ person }: { person: Omit<PersonLine, 'consentInForce' | 'minor'> }) {
  const { t } = useTranslation('people');
  const born = useBorn();
  const { category, studyGroup, workplace } = person;
  const facts = [t(`categories.${category}`), studyGroup ?? workplace, born(person)];
  return <span className={classes.facts}>{facts.filter((fact) => fact != null && fact !== '').join(' · ')}</span>;
}

/** A day of birth, or its year where no more is known, beside a word that says what it is. */
export function useBirth(): (person: Pick<PersonLine, 'birthDate' | 'birthYear'>) => string | null {
  const format = useFormat();
  return ({ birthDate, birthYear }) => (birthDate ? format.day(birthDate) : (birthYear?.toString() ?? null));
}

/** The same in a line of facts, where it says itself what it is. */
export function useBorn(): (person: Pick<PersonLine, 'birthDate' | 'birthYear'>) => string | null {
  const { t } = useTranslation('people');
  const format = useFormat();
  return ({ birthDate, birthYear }) => {
    if (birthDate) return t('person.born', { when: format.day(birthDate) });
    return birthYear == null ? null : t('person.bornIn', { year: birthYear });
  };
}
