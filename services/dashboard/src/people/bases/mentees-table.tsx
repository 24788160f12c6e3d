import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MenteeBaseQuery } from '../../graph/generated/graphql';
import { todayIn } from '../../shell/today.policy';
import { useFormat } from '../../ui/use-format';
import bases from './bases.module.css';
import table from '../../ui/table.module.css';
import classes from '../people.module.css';
import type { College } from '../people.type';
import { PersonWords } from '../person-words';
import { useChoiceAhead } from '../use-kept';
import { keyOfChoice } from './choice.policy';
import { keyOfMentors, mentorsFor } from './filters.policy';
import { Words } from './words';

type Entry = NonNullable<MenteeBaseQuery['menteeBase']>['nodes'][number];

interface MenteesTableProps {
  readonly college: College;
  readonly entries: readonly Entry[];
}

export function MenteesTable({ college, entries }: MenteesTableProps) {
  const { t } = useTranslation('people');
  return (
    <table className={`${table.table} ${classes.table}`}>
      <thead>
        <tr>
          <th scope="col">{t('mentees.mentee')}</th>
          <th scope="col">{t('mentees.request')}</th>
          <th scope="col">{t('mentees.mentor')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, n) => (
          <MenteeRow key={entry.profile?.id ?? n} college={college} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function MenteeRow({ college, entry: { person, profile, hasMentor } }: { college: College; entry: Entry }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const ahead = useChoiceAhead();
  const needs = profile?.needs ?? [];
  return (
    <tr>
      <th scope="row">{person && <PersonWords college={college} person={person} />}</th>
      <td data-label={t('mentees.request')}>
        {profile?.request && <p className={bases.text}>{profile.request}</p>}
        <Words words={needs} />
        {!profile?.request && needs.length === 0 && <span className={classes.muted}>—</span>}
        {profile?.leftOn && (
          <span className={classes.facts}>{t('base.left', { when: format.day(profile.leftOn) })}</span>
        )}
      </td>
      <td data-label={t('mentees.mentor')} className={bases.load}>
        <span className={classes.badge} data-kind={hasMentor ? 'good' : 'due'}>
          {t(hasMentor ? 'mentees.hasMentor' : 'mentees.noMentor')}
        </span>
        {!hasMentor && person && (
          <Anchor
            component={Link}
            href={`/people/${college.code}/mentors`}
            size="sm"
            aria-label={t('mentees.findFor', { name: person.name })}
            onClick={() => {
              const { id, name, category, birthDate, birthYear } = person;
              ahead(keyOfChoice(college.code), { id, name, category });
              ahead(keyOfMentors(college.code), mentorsFor({ needs, birthDate, birthYear }, todayIn()));
            }}
          >
            {t('mentees.find')}
          </Anchor>
        )}
      </td>
    </tr>
  );
}
