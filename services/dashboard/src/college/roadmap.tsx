import { useTranslation } from 'react-i18next';
import type { CollegeAtAGlanceQuery } from '../graph/generated/graphql';
import { ActivityList } from './activity-list';
import classes from './roadmap.module.css';
import { agendaOf, restByStage } from './roadmap.policy';

type Year = NonNullable<NonNullable<CollegeAtAGlanceQuery['college']>['collegeYear']>;

interface RoadmapProps {
  readonly stages: Year['stages'];
  readonly activities: Year['activities'];
  readonly today: string;
}

/** What is late and what is due, before everything else; the rest stays folded by stage. */
export function Roadmap({ stages, activities, today }: RoadmapProps) {
  const { t } = useTranslation('college');
  const { overdue, due } = agendaOf(activities);
  const rest = restByStage(stages, activities);
  return (
    <>
      <h3 className={classes.title}>{t('year.roadmap')}</h3>
      <Progress activities={activities} />
      {overdue.length > 0 && (
        <div className={classes.overdue}>
          <h4 className={classes.heading}>{t('year.overdueTitle', { count: overdue.length })}</h4>
          <ActivityList activities={overdue} today={today} />
        </div>
      )}
      {due.length > 0 && (
        <div className={classes.due}>
          <h4 className={classes.heading}>{t('year.dueTitle', { count: due.length })}</h4>
          <ActivityList activities={due} today={today} />
        </div>
      )}
      {overdue.length + due.length === 0 && <p className={classes.calm}>{t('year.nothingPressing')}</p>}
      {rest.length > 0 && (
        <>
          <h4 className={classes.heading}>{t('year.restTitle')}</h4>
          {rest.map(({ stage, all, done, rest: own }) => (
            <details key={stage.number} className={classes.group}>
              <summary>
                <span>{t('year.stageTitle', { number: stage.number, title: stage.title })}</span>
                <span className={classes.groupCount}>{t('year.progress', { done, all })}</span>
              </summary>
              <p className={classes.official}>{stage.officialTitle}</p>
              <p className={classes.aim}>{stage.aim}</p>
              <ActivityList activities={own} today={today} />
            </details>
          ))}
        </>
      )}
    </>
  );
}

const SHARES = [
  ['DONE', 'done'],
  ['DUE', 'due'],
  ['OVERDUE', 'overdue'],
  ['PLANNED', 'planned'],
] as const;

/** All activities as one bar, with what its parts mean in words below it. */
function Progress({ activities }: { activities: Year['activities'] }) {
  const { t } = useTranslation('college');
  const shares = SHARES.map(([status, key]) => ({
    status,
    label: t(`year.${key}`),
    count: activities.filter((activity) => activity.status === status).length,
  })).filter(({ count }) => count > 0);
  return (
    <div className={classes.progress}>
      <div className={classes.bar} aria-hidden>
        {shares.map(({ status, count }) => (
          <span key={status} data-status={status} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className={classes.shares}>
        {shares.map(({ status, label, count }) => (
          <li key={status}>
            <i data-status={status} aria-hidden />
            <strong>{count}</strong> {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
