import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VoidPairDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { ActDialog } from '../../ui/act-dialog';
import { ReasonField } from '../../ui/reason-field';
import { refusalOf } from '../../graph/bulk.policy';
import type { College, Pair } from '../pairs.type';

interface VoidPairProps {
  readonly college: College;
  readonly pair: Pair;
  readonly close: () => void;
  readonly voided: (said: string) => void;
}

/** Takes back a pair that was recorded by mistake: it is kept, and counts nowhere. */
export function VoidPair({ college, pair, close, voided }: VoidPairProps) {
  const { t } = useTranslation('pairs');
  const [reason, setReason] = useState('');
  const voiding = useGraphMutation(VoidPairDocument);

  function takeBack(): void {
    voiding.mutate(
      { input: { collegeId: college.id, ids: [pair.id], reason: reason.trim() } },
      {
        onSuccess({ data }) {
          if (!refusalOf(data.voidMentorships)) voided(t('void.done'));
        },
      },
    );
  }

  return (
    <ActDialog
      title={t('void.title')}
      close={close}
      words={t('void.do')}
      act={takeBack}
      ready={reason.trim() !== ''}
      pending={voiding.isPending}
      danger
      problem={refusalOf(voiding.data?.data.voidMentorships)}
      failure={voiding.error}
    >
      <p>{t('void.hint')}</p>
      <ReasonField label={t('void.reason')} value={reason} change={setReason} />
    </ActDialog>
  );
}
