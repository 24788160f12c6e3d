import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VoidRewardsDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { ReasonField } from '../ui/reason-field';
import type { At, KeptReward } from './results.type';

interface VoidRewardProps {
  readonly at: At;
  readonly reward: KeptReward;
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** A reward that was recorded by mistake is taken back with the reason. */
export function VoidReward({ at, reward, close, done }: VoidRewardProps) {
  const { t } = useTranslation('results');
  const [reason, setReason] = useState('');
  const voiding = useGraphMutation(VoidRewardsDocument);
  const answer = voiding.data?.data.voidRewards;
  return (
    <ActDialog
      danger
      title={t('rewards.voidTitle', { title: reward.title })}
      close={close}
      words={t('rewards.mistaken')}
      act={() =>
        voiding.mutate(
          { input: { collegeId: at.id, ids: [reward.id], reason } },
          {
            onSuccess({ data: { voidRewards } }) {
              if (voidRewards.refused === 0 && voidRewards.problems.length === 0) done(t('rewards.voided'));
            },
          },
        )
      }
      ready={reason.trim() !== ''}
      pending={voiding.isPending}
      problem={(answer?.problems[0] ?? answer?.results[0]?.problems[0])?.message}
      failure={voiding.error}
    >
      <ReasonField label={t('reason')} value={reason} change={setReason} />
    </ActDialog>
  );
}
