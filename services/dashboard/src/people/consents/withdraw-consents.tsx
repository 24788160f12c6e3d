import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawConsentsDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { DangerDialog } from '../danger-dialog';
import { todayIn } from '../../shell/today.policy';
import { ReasonField } from '../../ui/reason-field';
import classes from '../what-happens.module.css';
import { EndedPairs } from './ended-pairs';

interface WithdrawConsentsProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly close: () => void;
  readonly withdrawn: (said: string) => void;
}

/** Says what follows from a withdrawal, before it is recorded. */
export function WithdrawConsents({ person, close, withdrawn }: WithdrawConsentsProps) {
  const { t } = useTranslation('person');
  const [on, setOn] = useState(() => todayIn());
  const [reason, setReason] = useState('');
  const preview = useGraphMutation(WithdrawConsentsDocument);
  const withdrawing = useGraphMutation(WithdrawConsentsDocument);
  const { id, name } = person;
  const { mutate: look } = preview;
  useEffect(() => {
    if (on) look({ id, on, dryRun: true });
  }, [look, id, on]);
  const foreseen = preview.data?.data.withdrawConsents;
  const problems = withdrawing.data?.data.withdrawConsents.problems ?? foreseen?.problems ?? [];

  function withdraw(): void {
    withdrawing.mutate(
      { id, on, reason: reason.trim(), dryRun: false },
      {
        onSuccess({ data }) {
          if (data.withdrawConsents.problems.length === 0) withdrawn(t('consents.didWithdraw', { name }));
        },
      },
    );
  }

  return (
    <DangerDialog
      title={t('consents.withdrawTitle')}
      close={close}
      words={t('consents.doWithdraw')}
      act={withdraw}
      ready={foreseen?.problems.length === 0 && !preview.isPending && on !== '' && reason.trim() !== ''}
      pending={withdrawing.isPending}
      problems={problems}
      failure={withdrawing.error ?? preview.error}
    >
      <p>
        <strong>{name}</strong>
      </p>
      <p>{t('consents.withdrawHappens')}</p>
      <TextInput
        type="date"
        label={t('consents.withdrawnOn')}
        value={on}
        onChange={({ currentTarget: { value } }) => setOn(value)}
      />
      <div role="status" className={classes.foreseen}>
        {preview.isPending
          ? t('looking')
          : foreseen?.problems.length === 0 && <EndedPairs pairs={foreseen.endedPairs} />}
      </div>
      <ReasonField label={t('consents.withdrawReason')} value={reason} change={setReason} />
    </DangerDialog>
  );
}
