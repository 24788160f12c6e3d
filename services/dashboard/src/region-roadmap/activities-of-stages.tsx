import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n';
import { useFormat } from '../ui/use-format';
import { stageOf } from './draft.policy';
import type { Activity } from './region-roadmap.type';
import classes from './region-roadmap.module.css';

export const STAGES = [1, 2, 3, 4, 5, 6, 7] as const;

interface ActivitiesOfStagesProps {
  readonly activities: readonly Activity[];
  /** What can be done with an activity; nothing for who reads. */
  readonly acts?: (activity: Activity) => ReactNode;
  readonly add?: (stage: number) => void;
}

/** The activities of a roadmap, folded by the stages of a year. */
export function ActivitiesOfStages({ activities, acts, add }: ActivitiesOfStagesProps) {
  const { t } = useTranslation('regionRoadmap');
  return (
    <>
      {STAGES.map((stage) => {
        const own = activities.filter((one) => stageOf(one) === stage);
        return (
          <details key={stage} className={classes.stage}>
            <summary>{t('stage', { stage, count: own.length })}</summary>
            <ul className={classes.activities}>
              {own.map((activity) => (
                <li key={activity.code}>
                  <ActivityLine activity={activity} />
                  {acts && <div className={classes.acts}>{acts(activity)}</div>}
                </li>
              ))}
            </ul>
            {add && (
              <Button variant="default" size="xs" onClick={() => add(stage)}>
                {t('addTo', { stage })}
              </Button>
            )}
          </details>
        );
      })}
    </>
  );
}

function ActivityLine({ activity }: { activity: Activity }) {
  const { t } = useTranslation('regionRoadmap');
  const { t: ofCollege } = useTranslation('college');
  const language = useLanguage();
  const format = useFormat();
  const { code, startsOn, dueOn, responsible } = activity;
  return (
    <div>
      <strong>
        {code} {language === 'ru' ? activity.titleRu : activity.titleEn}
      </strong>
      <p className={classes.muted}>
        {t('period', { from: format.day(startsOn), to: format.day(dueOn) })} ·{' '}
        {responsible.map((role) => ofCollege(`roles.${role}`)).join(', ')}
      </p>
    </div>
  );
}
