import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format';
import { useAges } from '../bases/mentors-table';
import { Words } from '../bases/words';
import card from './card.module.css';
import classes from '../people.module.css';
import { CardBlock } from '../../ui/card-block';
import type { MenteeProfile, MentorProfile } from './card.type';
import { Facts } from './facts';
import { WebLink } from './web-link';

interface Stay {
  readonly enteredOn: string;
  readonly leftOn: string | null;
  readonly leftReason: string | null;
  readonly inBase: boolean;
}

/** From when to when somebody was in a base, and why they left. */
function Term({ stay: { enteredOn, leftOn, leftReason, inBase } }: { stay: Stay }) {
  const { t } = useTranslation('person');
  const format = useFormat();
  return (
    <h3 className={card.sub}>
      {t('from', { when: format.day(enteredOn) })} {leftOn && t('until', { when: format.day(leftOn) })}{' '}
      <span className={classes.badge} data-kind={inBase ? 'good' : undefined}>
        {t(inBase ? 'inBase' : 'notInBase')}
      </span>
      {leftReason && <span className={classes.facts}>{leftReason}</span>}
    </h3>
  );
}

/** Stays in the base of mentors, the latest first. */
export function MentorStays({ profiles }: { profiles: readonly MentorProfile[] }) {
  const { t } = useTranslation('person');
  const { t: ofPeople } = useTranslation('people');
  const ages = useAges();
  if (profiles.length === 0) return null;
  return (
    <CardBlock title={t('mentorBase')}>
      {profiles.map((profile) => (
        <div key={profile.id} className={card.stay}>
          <Term stay={profile} />
          <Facts
            facts={[
              [t('profile.competences'), profile.competences.length > 0 && <Words words={profile.competences} />],
              [t('profile.tags'), profile.tags.length > 0 && <Words words={profile.tags} tags />],
              [
                t('profile.learningWishes'),
                profile.learningWishes.length > 0 && <Words words={profile.learningWishes} />,
              ],
              [t('profile.achievements'), profile.achievements],
              [t('profile.interests'), profile.interests],
              [t('profile.ages'), ages(profile)],
              [t('profile.frequency'), profile.frequency && ofPeople(`frequency.${profile.frequency}`)],
              [t('profile.timeResource'), profile.timeResource],
              [t('profile.speciality'), profile.speciality],
              [t('profile.capacity'), profile.capacity],
              [t('profile.results'), profile.results],
              [t('profile.caseLink'), profile.caseLink && <WebLink text={profile.caseLink} />],
            ]}
          />
        </div>
      ))}
    </CardBlock>
  );
}

/** Stays in the base of mentees, the latest first. */
export function MenteeStays({ profiles }: { profiles: readonly MenteeProfile[] }) {
  const { t } = useTranslation('person');
  const { t: ofPeople } = useTranslation('people');
  if (profiles.length === 0) return null;
  return (
    <CardBlock title={t('menteeBase')}>
      {profiles.map((profile) => (
        <div key={profile.id} className={card.stay}>
          <Term stay={profile} />
          <Facts
            facts={[
              [t('profile.request'), profile.request],
              [t('profile.needs'), profile.needs.length > 0 && <Words words={profile.needs} />],
              [t('profile.expectations'), profile.expectations],
              [t('profile.speciality'), profile.speciality],
              [t('profile.interests'), profile.interests],
              [t('profile.timeResource'), profile.timeResource],
              [t('profile.frequency'), profile.frequency && ofPeople(`frequency.${profile.frequency}`)],
              [t('profile.completed'), profile.completed === null ? null : t(profile.completed ? 'yes' : 'no')],
              [t('profile.results'), profile.results],
              [t('profile.caseLink'), profile.caseLink && <WebLink text={profile.caseLink} />],
            ]}
          />
        </div>
      ))}
    </CardBlock>
  );
}
