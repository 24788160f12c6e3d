import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../ui/use-format';
import { Programme } from './programme';
import classes from './school.module.css';
import type { Course } from './school.type';

interface CourseItemProps {
  readonly course: Course;
  /** Titles of forms of mentoring by their codes. */
  readonly forms: ReadonlyMap<string, string>;
  readonly today: string;
  /** What the reader can do with it. */
  readonly acts: ReactNode;
}

/** A course of the catalogue: what it teaches, whom, and the cohorts that can be joined. */
export function CourseItem({ course, forms, today, acts }: CourseItemProps) {
  const { t } = useTranslation('school');
  const format = useFormat();
  const { title, code, reach, retiredOn, retireReason, college, programme, cohorts } = course;
  const owner = college?.name ?? '';
  const whose = college
    ? t(reach === 'OWN' ? 'course.own' : 'course.ofCollege', { college: owner })
    : t('course.ofRegion');
  const { audience } = programme;
  const forWhom = t('course.audience', { list: audience.map((form) => forms.get(form) ?? form).join(', ') });
  return (
    <li>
      <h3 className={classes.name}>{title}</h3>
      <p className={classes.muted}>
        {[
          code,
          t('course.hours', { hours: programme.hours }),
          t('course.version', { version: programme.version }),
          whose,
        ].join(', ')}
      </p>
      {retiredOn && <p className={classes.muted}>{t('course.retired', { day: format.day(retiredOn) })}</p>}
      {retireReason && <p className={classes.muted}>{t('list.reason', { reason: retireReason })}</p>}
      <p className={classes.muted}>{audience.length > 0 ? forWhom : t('course.everybody')}</p>
      <Programme programme={programme} />
      <ul className={classes.cohorts}>
        {cohorts.nodes.map((cohort) => (
          <li key={cohort.id}>
            <Anchor component={Link} href={`/cohorts/${cohort.id}`}>
              {cohort.title}
            </Anchor>
            <span className={classes.muted}>{cohort.college.name}</span>
            <span className={classes.muted}>
              {t('cohort.term', { from: format.day(cohort.startsOn), until: format.day(cohort.endsOn) })}
            </span>
            <Room cohort={cohort} today={today} />
          </li>
        ))}
      </ul>
      {acts}
      {cohorts.nodes.length === 0 && <p className={classes.muted}>{t('course.noCohorts')}</p>}
      {cohorts.totalCount > cohorts.nodes.length && (
        <p className={classes.muted}>
          {t('course.moreCohorts', { shown: cohorts.nodes.length, all: cohorts.totalCount })}
        </p>
      )}
    </li>
  );
}

interface RoomProps {
  readonly cohort: { readonly endsOn: string; readonly capacity: number | null; readonly isFull: boolean };
  readonly today: string;
}

/** Whether somebody can still join a cohort. */
export function Room({ cohort: { endsOn, capacity, isFull }, today }: RoomProps) {
  const { t } = useTranslation('school');
  if (endsOn < today) return <span className={classes.muted}>{t('cohort.over')}</span>;
  if (capacity === null) return <span className={classes.muted}>{t('cohort.unbounded')}</span>;
  return (
    <span className={isFull ? classes.full : classes.muted}>
      {`${t('cohort.places', { count: capacity })}, ${t(isFull ? 'cohort.full' : 'cohort.free')}`}
    </span>
  );
}
