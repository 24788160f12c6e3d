import { useTranslation } from 'react-i18next';
import thumb from '../../ui/thumb/thumb.module.css';
import { useFormat } from '../../ui/use-format';
import { NextSessions } from './next-sessions';
import type { Place } from './own-school.type';
import classes from './own.module.css';

/** Cohorts that the reader learns in, or has learnt in. */
export function OwnCourses({ places, more }: { readonly places: readonly Place[]; readonly more: boolean }) {
  const { t } = useTranslation('ownSchool');
  const format = useFormat();
  return (
    <section className={thumb.card} aria-label={t('learning')}>
      <h2 className={thumb.name}>{t('learning')}</h2>
      <ul className={classes.list}>
        {places.map(({ id, completedOn, withdrawnOn, cohort }) => {
          const { course, title, college, startsOn, endsOn, sessions } = cohort;
          return (
            <li key={id}>
              <strong>{course.title}</strong>
              <p className={thumb.line}>
                {[title, t('term', { from: format.day(startsOn), until: format.day(endsOn) })].join(', ')}
              </p>
              <p className={thumb.muted}>{t('host', { college: college.name })}</p>
              {completedOn && <p className={thumb.line}>{t('completed', { day: format.day(completedOn) })}</p>}
              {withdrawnOn && <p className={thumb.muted}>{t('left', { day: format.day(withdrawnOn) })}</p>}
              {!completedOn && !withdrawnOn && <NextSessions sessions={sessions?.nodes ?? []} />}
            </li>
          );
        })}
      </ul>
      {more && <p className={thumb.muted}>{t('moreLearning')}</p>}
    </section>
  );
}
