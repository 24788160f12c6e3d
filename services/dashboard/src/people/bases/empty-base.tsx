import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { CollegePeopleDocument } from '../../graph/generated/graphql';
import { useGraph } from '../../graph/use-graph';
import classes from '../people.module.css';
import type { College } from '../people.type';
import { PersonWords } from '../person-words';
import type { Mentors } from './filters.policy';

interface EmptyBaseProps {
  readonly college: College;
  readonly kind: 'mentors' | 'mentees';
  readonly narrowed: boolean;
  /** What was typed as a name. */
  readonly name: string;
  readonly whom: Mentors;
}

/** Nobody is there: what can be done about it. */
export function EmptyBase({ college, kind, narrowed, name, whom }: EmptyBaseProps) {
  const { t } = useTranslation('people');
  if (name.trim() !== '') return <Similar college={college} name={name.trim()} />;
  if (narrowed) return <Text className={classes.muted}>{t('base.noneSo')}</Text>;
  if (whom !== 'CURRENT')
    return <Text className={classes.muted}>{t(`${kind === 'mentors' ? 'mentors' : 'mentees'}.noneElse`)}</Text>;
  return (
    <Text className={classes.muted}>
      {t(`${kind}.none`)}{' '}
      <Anchor component={Link} href="/import" underline="always">
        {t('base.import')}
      </Anchor>
    </Text>
  );
}

/** The base goes by beginnings of words; a slip of the pen is forgiven by the search among all people. */
function Similar({ college, name }: { college: College; name: string }) {
  const { t } = useTranslation('people');
  const found = useGraph(CollegePeopleDocument, { collegeId: college.id, search: name });
  const people = found.data?.people?.nodes.slice(0, 10) ?? [];
  if (found.loading || found.outdated) return <Text className={classes.muted}>{t('filters.searching')}</Text>;
  return (
    <>
      <Text className={classes.muted}>{t(people.length > 0 ? 'base.similar' : 'base.nobody')}</Text>
      <ul className={classes.people}>
        {people.map((person) => (
          <li key={person.id}>
            <PersonWords college={college} person={person} />
          </li>
        ))}
      </ul>
    </>
  );
}
