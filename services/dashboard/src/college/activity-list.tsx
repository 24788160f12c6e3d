import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CollegeAtAGlanceQuery } from '../graph/generated/graphql';
import { ActivityActions } from './activity-actions';
import { ActivityEvidence } from './activity-evidence';
import classes from './activity-list.module.css';
import type { Board } from './board.type';
import { useFormat } from '../ui/use-format';
import { daysLate } from './roadmap.policy';

type Activity = NonNullable<NonNullable<CollegeAtAGlanceQuery['college']>['collegeYear']>['activities'][number];

/** As many as are read without losing the rest of the page from sight. */
const FIRST = 6;

interface ActivityListProps {
  readonly activities: readonly Activity[];
  readonly today: string;
  readonly board: Board | null;
}

export function ActivityList({ activities, today, board }: ActivityListProps) {
  const { t } = useTranslation('college');
  const [whole, setWhole] = useState(false);
  const folded = activities.length > FIRST + 1;
  const shown = folded && !whole ? activities.slice(0, FIRST) : activities;
  return (
    <>
      <ul className={classes.list}>
        {shown.map((activity) => (
          <ActivityRow key={activity.code} activity={activity} today={today} board={board} />
        ))}
      </ul>
      {folded && (
        <Button variant="subtle" size="compact-sm" mt="xs" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('year.fewer') : t('year.more', { count: activities.length - FIRST })}
        </Button>
      )}
    </>
  );
}

interface ActivityRowProps {
  readonly activity: Activity;
  readonly today: string;
  readonly board: Board | null;
}

function ActivityRow({ activity, today, board }: ActivityRowProps) {
  const { t } = useTranslation('college');
  const known = board?.known?.activities.find(({ code }) => code === activity.code);
  return (
    <li className={classes.activity}>
      <span className={classes.code}>{activity.code}</span>
      <div className={classes.about}>
        <strong className={classes.title}>{activity.title}</strong>
        <p className={classes.result}>{activity.resultText}</p>
        <dl className={classes.facts}>
          <div>
            <dt>{t('year.responsible')}</dt>
            <dd>{activity.responsible.map((role) => t(`roles.${role}`)).join(', ')}</dd>
          </div>
          {activity.results.length > 0 && (
            <div>
              <dt>{t('year.results')}</dt>
              <dd>{activity.results.map((kind) => t(`results.${kind}`)).join(', ')}</dd>
            </div>
          )}
        </dl>
        {known && <ActivityEvidence activity={known} />}
        {board?.staff && <ActivityActions board={board} activity={activity} />}
      </div>
      <When activity={activity} today={today} />
    </li>
  );
}

function When({ activity, today }: { activity: Activity; today: string }) {
  const { t } = useTranslation('college');
  const format = useFormat();
  const { status, startsOn, dueOn, doneOn } = activity;
  if (status === 'DONE' && doneOn !== null) {
    return <p className={classes.when}>{t('year.doneOn', { day: format.day(doneOn) })}</p>;
  }
  if (status === 'NOT_APPLICABLE') return <p className={classes.when}>{t('year.notApplicable')}</p>;
  if (status === 'PLANNED') {
    return <p className={classes.when}>{t('year.startsOn', { from: format.day(startsOn), to: format.day(dueOn) })}</p>;
  }
  return (
    <p className={classes.when}>
      {t('year.dueOn', { day: format.day(dueOn) })}
      {status === 'OVERDUE' && (
        <span className={classes.late}>{t('year.daysLate', { count: daysLate(dueOn, today) })}</span>
      )}
    </p>
  );
}
