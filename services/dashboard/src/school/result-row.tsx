import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/use-format';
import classes from './learning.module.css';
import { MarkField } from './mark-field';
import type { Cohort, Learner } from './school.type';

interface ResultRowProps {
  readonly cohort: Cohort;
  readonly enrolment: Learner;
  readonly hosts: boolean;
}

/** A listener: hours attended as a bar, marks, and what is lacking in words. */
export function ResultRow({ cohort, enrolment, hosts }: ResultRowProps) {
  const { t } = useTranslation('school');
  const format = useFormat();
  const { id, person, college, withdrawnOn, completedOn, completionOrderNumber, completionOrderDate } = enrolment;
  const { progress, marks } = enrolment;
  const name = person?.name ?? t('list.hidden');
  const isOpen = hosts && completedOn === null && withdrawnOn === null;
  const order =
    completionOrderNumber && completionOrderDate
      ? t('cohort.orderText', { number: completionOrderNumber, day: format.day(completionOrderDate) })
      : t('results.noOrder');
  return (
    <li className={classes.result}>
      <div>
        <span className={classes.name}>{name}</span>
        <span className={classes.muted}>{college.name}</span>
      </div>
      {progress && (
        <div>
          <meter
            className={classes.meter}
            min={0}
            max={progress.hours}
            low={progress.hoursNeeded}
            optimum={progress.hours}
            value={progress.hoursAttended}
            aria-label={t('results.hoursOf', { name })}
          />
          <span className={classes.muted}>
            {t('results.hours', {
              attended: progress.hoursAttended,
              hours: progress.hours,
              needed: progress.hoursNeeded,
            })}
          </span>
        </div>
      )}
      <div className={classes.marks}>
        {cohort.programme.assessments.map((assessment) => {
          const mark = marks?.find((each) => each.assessment === assessment.code);
          return isOpen ? (
            <MarkField key={assessment.code} {...{ assessment, mark, name }} cohortId={cohort.id} enrolmentId={id} />
          ) : (
            <span key={assessment.code} className={classes.muted}>
              {mark
                ? t('results.mark', { title: assessment.title, value: mark.value, top: assessment.topMark })
                : t('results.noMark', { title: assessment.title })}
            </span>
          );
        })}
      </div>
      <div className={classes.muted}>
        {completedOn && (
          <span className={classes.met}>{t('results.completed', { day: format.day(completedOn), order })}</span>
        )}
        {withdrawnOn && t('results.left', { day: format.day(withdrawnOn) })}
        {!completedOn && !withdrawnOn && progress?.met && <span className={classes.met}>{t('results.met')}</span>}
        {!completedOn && !withdrawnOn && progress?.lacking.map((each) => <span key={each}>{each}</span>)}
        {progress?.note && <span>{progress.note}</span>}
        {!progress && <span>{t('results.hidden')}</span>}
      </div>
    </li>
  );
}
