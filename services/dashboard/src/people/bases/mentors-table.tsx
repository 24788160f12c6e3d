import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MentorBaseQuery } from '../../graph/generated/graphql';
import { useFormat } from '../../ui/use-format';
import bases from './bases.module.css';
import table from '../../ui/table.module.css';
import classes from '../people.module.css';
import type { College } from '../people.type';
import { PersonWords } from '../person-words';
import { Words } from './words';

type Entry = NonNullable<MentorBaseQuery['mentorBase']>['nodes'][number];
type Profile = NonNullable<Entry['profile']>;

interface MentorsTableProps {
  readonly college: College;
  readonly entries: readonly Entry[];
  /** Proposes the mentor to whom one is being chosen for; null while nobody is. */
  readonly propose: ((mentor: NonNullable<Entry['person']>) => void) | null;
}

export function MentorsTable({ college, entries, propose }: MentorsTableProps) {
  const { t } = useTranslation('people');
  return (
    <table className={`${table.table} ${classes.table}`}>
      <thead>
        <tr>
          <th scope="col">{t('mentors.mentor')}</th>
          <th scope="col">{t('mentors.offers')}</th>
          <th scope="col">{t('mentors.wishes')}</th>
          <th scope="col">{t('mentors.load')}</th>
          {propose && <td />}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, n) => (
          <MentorRow
            key={entry.profile?.id ?? entry.person?.id ?? n}
            college={college}
            entry={entry}
            propose={propose}
          />
        ))}
      </tbody>
    </table>
  );
}

interface MentorRowProps extends Pick<MentorsTableProps, 'college' | 'propose'> {
  readonly entry: Entry;
}

function MentorRow({ college, entry, propose }: MentorRowProps) {
  const { t } = useTranslation('people');
  const { t: ofPairs } = useTranslation('pairs');
  const format = useFormat();
  const { person, profile, finishedOn } = entry;
  return (
    <tr>
      <th scope="row">{person && <PersonWords college={college} person={person} />}</th>
      <td data-label={t('mentors.offers')}>
        {profile && (
          <>
            <Words words={profile.competences} />
            <Words words={profile.tags} tags />
          </>
        )}
        {finishedOn && <span>{t('mentors.finished', { when: format.day(finishedOn) })}</span>}
        {profile?.leftOn && (
          <span className={classes.facts}>{t('base.left', { when: format.day(profile.leftOn) })}</span>
        )}
      </td>
      <td data-label={t('mentors.wishes')} className={bases.wishes}>
        {profile && <Wishes profile={profile} />}
      </td>
      <td data-label={t('mentors.load')} className={bases.load}>
        <Load entry={entry} />
      </td>
      {propose && (
        <td className={table.act}>
          {person && (
            <Button
              size="xs"
              variant="light"
              aria-label={ofPairs('propose.openOf', { mentor: person.name })}
              onClick={() => propose(person)}
            >
              {ofPairs('propose.open')}
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}

function Wishes({ profile }: { profile: Profile }) {
  const { t } = useTranslation('people');
  const ages = useAges();
  const lines = [ages(profile), profile.frequency && t(`frequency.${profile.frequency}`), profile.timeResource];
  const said = lines.filter((line) => line);
  return said.length === 0 ? (
    <span className={classes.muted}>—</span>
  ) : (
    <ul className={bases.lines}>
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type Ages = Pick<Profile, 'preferredAgeFrom' | 'preferredAgeTo'> & { readonly preferredAgeText?: string | null };

/** The preferred age in numbers where they are known, or as the college wrote it. */
export function useAges(): (ages: Ages) => string | null {
  const { t } = useTranslation('people');
  return ({ preferredAgeFrom: from, preferredAgeTo: to, preferredAgeText }) => {
    if (from != null && to != null) return t(from === to ? 'ages.exactly' : 'ages.between', { from, count: to });
    if (from != null) return t('ages.from', { count: from });
    return to == null ? (preferredAgeText ?? null) : t('ages.to', { count: to });
  };
}

function Load({ entry: { mentees, freeCapacity, profile } }: { entry: Entry }) {
  const { t } = useTranslation('people');
  const capacity = profile?.capacity ?? null;
  const free = capacity === null ? mentees === 0 : (freeCapacity ?? 0) > 0;
  return (
    <>
      <span>
        {capacity === null ? t('mentors.has', { count: mentees }) : t('mentors.hasOf', { mentees, capacity })}
      </span>
      <span className={classes.badge} data-kind={free ? 'good' : undefined}>
        {t(free ? 'mentors.free' : 'mentors.full')}
      </span>
    </>
  );
}
