import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawPracticeDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { ReasonField } from '../ui/reason-field';
import type { At, KeptPractice } from './results.type';

interface WithdrawPracticeProps {
  readonly at: At;
  readonly practice: KeptPractice;
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** A practice is taken out of the base with its reason, and leaves the region with it. */
export function WithdrawPractice({ at, practice, close, done }: WithdrawPracticeProps) {
  const { t } = useTranslation('results');
  const [reason, setReason] = useState('');
  const withdrawing = useGraphMutation(WithdrawPracticeDocument);
  return (
    <ActDialog
      danger
      title={t('practices.withdrawTitle', { title: practice.title })}
      close={close}
      words={t('practices.withdraw')}
      act={() =>
        withdrawing.mutate(
          { input: { collegeId: at.id, id: practice.id, reason } },
          {
            onSuccess({ data }) {
              if (data.withdrawPractice.problems.length === 0) done(t('practices.gone', { title: practice.title }));
            },
          },
        )
      }
      ready={reason.trim() !== ''}
      pending={withdrawing.isPending}
      problem={withdrawing.data?.data.withdrawPractice.problems[0]?.message}
      failure={withdrawing.error}
    >
      <ReasonField label={t('reason')} value={reason} change={setReason} />
    </ActDialog>
  );
}
