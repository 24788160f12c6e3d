import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeCourse } from './make/change-course';
import { CohortDialog } from './make/cohort-dialog';
import type { Owner } from './make/course-dialog';
import { RetireCourse } from './make/retire-course';
import classes from './school.module.css';
import type { Course } from './school.type';

interface CourseActsProps {
  /** Who looks at the catalogue: a college, or the region, which runs the courses of all. */
  readonly owner: Owner;
  readonly course: Course;
  /** Colleges for which a cohort can be opened. */
  readonly hosts: readonly { readonly id: string; readonly name: string }[];
  readonly forms: ReadonlyMap<string, string>;
  readonly tell: (done: string) => void;
}

/** What is done with a course by who runs it, and the cohort that a college opens of one on offer. */
export function CourseActs({ owner, course, hosts, forms, tell }: CourseActsProps) {
  const { t } = useTranslation('schoolMake');
  const [asking, setAsking] = useState<'change' | 'retire' | 'open' | null>(null);
  const { title, retiredOn, reach, college } = course;
  const of = { regionId: owner.regionId, collegeId: college?.id ?? null };
  const runs = owner.collegeId === null || owner.collegeId === of.collegeId;
  const offered = hosts.filter(({ id }) => reach === 'NETWORK' || id === of.collegeId);
  const close = () => setAsking(null);
  function done(words: string): void {
    close();
    tell(words);
  }
  if (retiredOn !== null) return null;
  return (
    <div className={classes.acts}>
      {offered.length > 0 && (
        <Button
          size="xs"
          variant="default"
          aria-label={t('cohort.makeOf', { title })}
          onClick={() => setAsking('open')}
        >
          {t('cohort.make')}
        </Button>
      )}
      {runs && (
        <>
          <Button
            size="xs"
            variant="default"
            aria-label={t('course.changeOf', { title })}
            onClick={() => setAsking('change')}
          >
            {t('course.change')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            aria-label={t('retire.of', { title })}
            onClick={() => setAsking('retire')}
          >
            {t('retire.act')}
          </Button>
        </>
      )}
      {asking === 'open' && (
        <CohortDialog of={{ course, hosts: offered }} ofHost={owner.collegeId !== null} {...{ close, done }} />
      )}
      {asking === 'change' && <ChangeCourse owner={of} {...{ course, forms, close, done }} />}
      {asking === 'retire' && <RetireCourse {...{ course, close, done }} />}
    </div>
  );
}
