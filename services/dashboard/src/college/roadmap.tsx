import { useTranslation } from 'react-i18next';
import type { CollegeAtAGlanceQuery } from '../graph/generated/graphql';
import { ActivityList } from './activity-list';
import { AddActivity } from './add-activity';
import onBoard from './board.module.css';
import type { Board } from './board.type';
import classes from './roadmap.module.css';
import { agendaOf, restByStage } from './roadmap.policy';

type Year = NonNullable<NonNullable<CollegeAtAGlanceQuery['college']>['collegeYear']>;

interface RoadmapProps {
  readonly stages: Year['stages'];
  readonly activities: Year['activities'];
  readonly today: string;
  /** What its staff do with it; null for others. */
  readonly board: Board | null;
}

/** What is late and what is due, before everything else; the rest stays folded by stage. */
export function Roadmap({ stages, activities, today, board }: RoadmapProps) {
  const { t } = useTranslation('college');
  const { t: ofBoard } = useTranslation('board');
  const { overdue, soon, due } = agendaOf(activities, today);
  const progress = board?.known?.progress;
  const rest = restByStage(stages, activities);
  return (
    <>
      <div className={`${classes.title} ${onBoard.roadmapHead}`}>
        <h3 className={classes.name}>{t('year.roadmap')}</h3>
        {board?.staff && <AddActivity board={board} stages={stages} />}
      </div>
      <Progress activities={activities} />
      {progress && (
        <p className={classes.proofs}>
          {ofBoard('proof.counts', { proven: progress.proven, claimed: progress.claimed })}
        </p>
      )}
      {overdue.length > 0 && (
        <div className={classes.overdue}>
          <h4 className={classes.heading}>{t('year.overdueTitle', { count: overdue.length })}</h4>
          <ActivityList activities={overdue} today={today} board={board} />
        </div>
      )}
      {soon.length > 0 && (
        <div className={classes.due}>
          <h4 className={classes.heading}>{t('year.soonTitle', { count: soon.length })}</h4>
          <ActivityList activities={soon} today={today} board={board} />
        </div>
      )}
      {due.length > 0 && (
        <div className={classes.due}>
          <h4 className={classes.heading}>{t('year.dueTitle', { count: due.length })}</h4>
          <ActivityList activities={due} today={today} board={board} />
        </div>
      )}
      {overdue.length + soon.length + due.length === 0 && <p className={classes.calm}>{t('year.nothingPressing')}</p>}
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
              <ActivityList activities={own} today={today} board={board} />
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
  ['NOT_APPLICABLE', 'notApplicable'],
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
