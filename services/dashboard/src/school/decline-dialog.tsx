import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeclineApplicationsDocument } from '../graph/generated/graphql';
import { refusalOf } from '../graph/bulk.policy';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { ReasonField } from '../ui/reason-field';
import classes from './school.module.css';

interface DeclineDialogProps {
  readonly cohortId: string;
  readonly ids: readonly string[];
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** Declines applications with one reason, which the mentors and their colleges read. */
export function DeclineDialog({ cohortId, ids, close, done }: DeclineDialogProps) {
  const { t } = useTranslation('school');
  const [reason, setReason] = useState('');
  const declining = useGraphMutation(DeclineApplicationsDocument);
  const answer = declining.data?.data.declineApplications;
  function act(): void {
    declining.mutate(
      { input: { cohortId, ids: [...ids], reason } },
      {
        onSuccess({ data: { declineApplications: told } }) {
          if (!refusalOf(told)) done(t('desk.declined', { count: told.updated }));
        },
      },
    );
  }
  return (
    <ActDialog
      title={t('desk.decline')}
      close={close}
      words={t('desk.decline')}
      act={act}
      ready={reason.trim() !== ''}
      pending={declining.isPending}
      danger
      problem={refusalOf(answer)}
      failure={declining.error}
    >
      <div className={classes.form}>
        <p className={classes.muted}>{t('desk.declineHint')}</p>
        <ReasonField label={t('desk.reason')} value={reason} change={setReason} />
      </div>
    </ActDialog>
  );
}
