import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import { CloseStageDocument, ReopenStageDocument, type CollegeAtAGlanceQuery } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { ReasonField } from '../ui/reason-field';
import classes from './board.module.css';
import { firstDay, lastClosed } from './board.policy';
import { ofYear, type Board, type BoardStage, type BoardYear } from './board.type';

type Year = NonNullable<NonNullable<CollegeAtAGlanceQuery['college']>['collegeYear']>;
type Stage = Year['stages'][number];

interface StageGateProps {
  readonly stages: Year['stages'];
  readonly current: Year['currentStage'];
  readonly board: Board;
  readonly known: BoardYear;
}

/** What the stage that is under way lacks, and, for staff, closing it and opening the one before again. */
export function StageGate({ stages, current, board, known }: StageGateProps) {
  const { t } = useTranslation('board');
  const [asks, setAsks] = useState<'close' | 'reopen' | null>(null);
  const running = stages.find(({ number }) => number === current?.number);
  const lacks = known.stages.find(({ number }) => number === current?.number)?.missing ?? [];
  const closed = lastClosed(stages);
  const done = () => setAsks(null);
  return (
    <div className={classes.gate}>
      {running && (
        <>
          <h3 className={classes.gateTitle}>{t('gate.title', { number: running.number })}</h3>
          {lacks.length === 0 ? <p className={classes.ready}>{t('gate.ready')}</p> : <Missing items={lacks} />}
        </>
      )}
      {board.staff && (
        <div className={classes.actions}>
          {running && (
            <Button size="sm" onClick={() => setAsks('close')}>
              {t('gate.close', { number: running.number })}
            </Button>
          )}
          {closed && (
            <Button size="sm" variant="default" onClick={() => setAsks('reopen')}>
              {t('gate.reopen', { number: closed.number })}
            </Button>
          )}
        </div>
      )}
      {asks === 'close' && running && <CloseStage board={board} stage={running} lacks={lacks} close={done} />}
      {asks === 'reopen' && closed && <ReopenStage board={board} stage={closed} close={done} />}
    </div>
  );
}

/** What a stage lacks: a few in sight, the rest folded. */
function Missing({ items }: { items: BoardStage['missing'] }) {
  const { t } = useTranslation('board');
  const list = (some: BoardStage['missing']) => (
    <ul className={classes.missing}>
      {some.map(({ kind, code, text }) => (
        <li key={`${kind} ${code}`}>{text}</li>
      ))}
    </ul>
  );
  if (items.length <= 5) return list(items);
  return (
    <>
      {list(items.slice(0, 4))}
      <details>
        <summary>{t('gate.more', { count: items.length - 4 })}</summary>
        {list(items.slice(4))}
      </details>
    </>
  );
}

interface DialogProps {
  readonly board: Board;
  readonly stage: Stage;
  readonly close: () => void;
}

function CloseStage({ board, stage, lacks, close }: DialogProps & { lacks: BoardStage['missing'] }) {
  const { t } = useTranslation('board');
  const [day, setDay] = useState(board.today);
  const [reason, setReason] = useState('');
  const closing = useGraphMutation(CloseStageDocument);
  const problems = fieldProblems(closing.data?.data.closeStage.problems ?? [], ['closedOn', 'override']);
  const { number } = stage;

  function act(): void {
    const input = { ...ofYear(board), stage: number, closedOn: day, override: reason.trim() || null };
    closing.mutate(
      { input },
      {
        onSuccess({ data: { closeStage } }) {
          if (closeStage.problems.length > 0) return;
          board.say(t('gate.closed', { number }));
          close();
        },
      },
    );
  }

  return (
    <ActDialog
      title={t('gate.closeTitle', { number, title: stage.title })}
      close={close}
      words={t(lacks.length > 0 ? 'gate.closeAllTheSame' : 'gate.closeWords')}
      act={act}
      ready={day !== '' && (lacks.length === 0 || reason.trim() !== '')}
      pending={closing.isPending}
      problem={problems.whole}
      failure={closing.error}
    >
      {lacks.length > 0 && (
        <>
          <p>{t('gate.lacks')}</p>
          <Missing items={lacks} />
        </>
      )}
      <TextInput
        type="date"
        label={t('gate.day')}
        value={day}
        min={firstDay(board.year)}
        max={board.today}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
        error={problems.closedOn}
      />
      {lacks.length > 0 && (
        <ReasonField
          label={t('gate.reason')}
          description={t('gate.reasonHint')}
          value={reason}
          error={problems.override}
          change={setReason}
        />
      )}
    </ActDialog>
  );
}

function ReopenStage({ board, stage, close }: DialogProps) {
  const { t } = useTranslation('board');
  const [reason, setReason] = useState('');
  const reopening = useGraphMutation(ReopenStageDocument);
  const problems = fieldProblems(reopening.data?.data.reopenStage.problems ?? [], ['reason']);
  const { number } = stage;

  function act(): void {
    reopening.mutate(
      { input: { ...ofYear(board), stage: number, reason, withLater: false } },
      {
        onSuccess({ data: { reopenStage } }) {
          if (reopenStage.problems.length > 0) return;
          board.say(t('gate.reopened', { number }));
          close();
        },
      },
    );
  }

  return (
    <ActDialog
      title={t('gate.reopenTitle', { number, title: stage.title })}
      close={close}
      words={t('gate.reopenWords')}
      act={act}
      ready={reason.trim() !== ''}
      pending={reopening.isPending}
      problem={problems.whole}
      failure={reopening.error}
    >
      <Text component="p">{t('gate.reopenText')}</Text>
      <ReasonField label={t('reason')} value={reason} error={problems.reason} change={setReason} />
    </ActDialog>
  );
}
