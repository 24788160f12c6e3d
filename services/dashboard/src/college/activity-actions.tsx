import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import {
  type CollegeAtAGlanceQuery,
  CompleteActivityDocument,
  MarkActivityNotApplicableDocument,
  ReopenActivityDocument,
} from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { ReasonField } from '../ui/reason-field';
import classes from './board.module.css';
import { firstDay } from './board.policy';
import { ofYear, type Board } from './board.type';
import { ChangeActivity } from './change-activity';

type Activity = NonNullable<NonNullable<CollegeAtAGlanceQuery['college']>['collegeYear']>['activities'][number];

interface ActivityProps {
  readonly board: Board;
  readonly activity: Activity;
}

type Act = 'done' | 'skip' | 'change' | 'back';

/** What staff do with an activity: done with its day and document, not applicable, due at another time, or taken back. */
export function ActivityActions({ board, activity }: ActivityProps) {
  const { t } = useTranslation('board');
  const [asks, setAsks] = useState<Act | null>(null);
  const settled = activity.status === 'DONE' || activity.status === 'NOT_APPLICABLE';
  const acts: readonly Act[] = settled ? ['back'] : ['done', 'skip', 'change'];
  const close = () => setAsks(null);
  return (
    <div className={classes.actions} data-unprinted>
      {acts.map((act) => (
        <Button
          key={act}
          size="compact-sm"
          variant={act === 'done' ? 'light' : 'subtle'}
          onClick={() => setAsks(act)}
          aria-label={t(`activity.${act}Of`, { code: activity.code, title: activity.title })}
        >
          {t(`activity.${act}`)}
        </Button>
      ))}
      {asks === 'done' && <CompleteDialog board={board} activity={activity} close={close} />}
      {asks === 'skip' && <SkipDialog board={board} activity={activity} close={close} />}
      {asks === 'change' && <ChangeActivity board={board} activity={activity} close={close} />}
      {asks === 'back' && <BackDialog board={board} activity={activity} close={close} />}
    </div>
  );
}

type DialogProps = ActivityProps & { readonly close: () => void };

function CompleteDialog({ board, activity, close }: DialogProps) {
  const { t } = useTranslation('board');
  const [day, setDay] = useState(board.today);
  const [document, setDocument] = useState('');
  const completing = useGraphMutation(CompleteActivityDocument);
  const problems = fieldProblems(completing.data?.data.completeActivity.problems ?? [], ['doneOn', 'document']);
  const { code, title } = activity;

  function act(): void {
    const input = { ...ofYear(board), code, doneOn: day, document: document.trim() || null };
    completing.mutate(
      { input },
      {
        onSuccess({ data: { completeActivity } }) {
          if (completeActivity.problems.length > 0) return;
          board.say(t('activity.saidDone', { code }));
          close();
        },
      },
    );
  }

  return (
    <ActDialog
      title={t('activity.doneTitle', { code, title })}
      close={close}
      words={t('activity.done')}
      act={act}
      ready={day !== ''}
      pending={completing.isPending}
      problem={problems.whole}
      failure={completing.error}
    >
      <TextInput
        type="date"
        label={t('activity.day')}
        value={day}
        min={firstDay(board.year)}
        max={board.today}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
        error={problems.doneOn}
      />
      <TextInput
        label={t('activity.document')}
        description={t('activity.documentHint')}
        value={document}
        onChange={({ currentTarget }) => setDocument(currentTarget.value)}
        error={problems.document}
        maxLength={300}
      />
    </ActDialog>
  );
}

function SkipDialog(props: DialogProps) {
  const marking = useGraphMutation(MarkActivityNotApplicableDocument);
  const told = marking.data?.data.markActivityNotApplicable.problems ?? [];
  return (
    <ReasonDialog
      {...props}
      act="skip"
      asking={{ pending: marking.isPending, failure: marking.error, told }}
      send={(input, sent) =>
        marking.mutate(
          { input },
          { onSuccess: ({ data }) => sent(data.markActivityNotApplicable.problems.length === 0) },
        )
      }
    />
  );
}

function BackDialog(props: DialogProps) {
  const reopening = useGraphMutation(ReopenActivityDocument);
  const told = reopening.data?.data.reopenActivity.problems ?? [];
  return (
    <ReasonDialog
      {...props}
      act="back"
      asking={{ pending: reopening.isPending, failure: reopening.error, told }}
      send={(input, sent) =>
        reopening.mutate({ input }, { onSuccess: ({ data }) => sent(data.reopenActivity.problems.length === 0) })
      }
    />
  );
}

interface ReasonInput {
  readonly collegeId: string;
  readonly year: string;
  readonly code: string;
  readonly reason: string;
}

interface ReasonDialogProps extends DialogProps {
  readonly act: 'skip' | 'back';
  readonly asking: {
    readonly pending: boolean;
    readonly failure: Error | null;
    readonly told: Parameters<typeof fieldProblems>[0];
  };
  readonly send: (input: ReasonInput, sent: (well: boolean) => void) => void;
}

function ReasonDialog({ board, activity, close, act, asking, send }: ReasonDialogProps) {
  const { t } = useTranslation('board');
  const [reason, setReason] = useState('');
  const problems = fieldProblems(asking.told, ['reason']);
  const { code, title } = activity;
  return (
    <ActDialog
      title={t(`activity.${act}Title`, { code, title })}
      close={close}
      words={t(`activity.${act}`)}
      act={() =>
        send({ ...ofYear(board), code, reason }, (well) => {
          if (!well) return;
          board.say(t(`activity.${act}Said`, { code }));
          close();
        })
      }
      ready={reason.trim() !== ''}
      pending={asking.pending}
      problem={problems.whole}
      failure={asking.failure}
    >
      <ReasonField label={t('reason')} value={reason} error={problems.reason} change={setReason} />
    </ActDialog>
  );
}
