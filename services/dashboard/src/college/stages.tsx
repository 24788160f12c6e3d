import { IconCheck } from '@tabler/icons-react';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CollegeAtAGlanceQuery } from '../graph/generated/graphql';
import { useFormat } from '../ui/use-format';
import type { Board } from './board.type';
import { stageState } from './roadmap.policy';
import classes from './stages.module.css';

type Year = NonNullable<NonNullable<CollegeAtAGlanceQuery['college']>['collegeYear']>;

interface StagesProps {
  readonly stages: Year['stages'];
  readonly current: Year['currentStage'];
  readonly today: string;
  readonly board: Board | null;
}

/** The seven stages in a row, or one below another where there is no room. */
export function Stages({ stages, current, today, board }: StagesProps) {
  const { t } = useTranslation('college');
  const running = stages.find(({ number }) => number === current?.number);
  return (
    <>
      <ol className={classes.stages} aria-label={t('year.stages')}>
        {stages.map((stage) => (
          <Stage
            key={stage.number}
            stage={stage}
            state={stageState(stage, current)}
            today={today}
            overridden={board?.known?.stages.find(({ number }) => number === stage.number)?.overrideReason ?? null}
          />
        ))}
      </ol>
      {running && (
        <p className={classes.note}>
          <strong>{t('year.stageTitle', { number: running.number, title: running.officialTitle })}.</strong>{' '}
          {running.aim}.
        </p>
      )}
      {current === null && <p className={classes.note}>{t('year.allClosed')}</p>}
    </>
  );
}

interface StageProps {
  readonly stage: Year['stages'][number];
  readonly state: ReturnType<typeof stageState>;
  readonly today: string;
  /** Why it was closed with something missing; null where nothing was. */
  readonly overridden: string | null;
}

function Stage({ stage, state, today, overridden }: StageProps) {
  const { t } = useTranslation('college');
  const { t: ofBoard } = useTranslation('board');
  const format = useFormat();
  const late = stage.closedOn === null && stage.dueOn < today;
  return (
    <li className={classes.stage} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
      <span className={classes.mark} aria-hidden>
        {state === 'closed' ? <IconCheck size={18} stroke={2.5} /> : stage.number}
      </span>
      <div className={classes.about}>
        <h3 className={classes.title} title={`${stage.officialTitle}. ${stage.aim}`}>
          <VisuallyHidden>{`${stage.number}. `}</VisuallyHidden>
          {stage.title}
        </h3>
        {state === 'current' && <p className={classes.now}>{t('year.state.current')}</p>}
        <p className={late ? classes.late : classes.when}>
          {stage.closedOn !== null
            ? t('year.closedOn', { day: format.day(stage.closedOn) })
            : t(late ? 'year.late' : 'year.until', { day: format.day(stage.dueOn) })}
        </p>
        {overridden && <p className={classes.late}>{ofBoard('gate.overridden', { reason: overridden })}</p>}
      </div>
    </li>
  );
}
