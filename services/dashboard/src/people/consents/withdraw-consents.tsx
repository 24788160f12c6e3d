import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawConsentsDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { DangerDialog } from '../danger-dialog';
import { todayIn } from '../../shell/today.policy';

interface WithdrawConsentsProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly close: () => void;
  readonly withdrawn: (said: string) => void;
}

/** Says what follows from a withdrawal, before it is recorded. */
export function WithdrawConsents({ person, close, withdrawn }: WithdrawConsentsProps) {
  const { t } = useTranslation('person');
  const [on, setOn] = useState(() => todayIn());
  const withdrawing = useGraphMutation(WithdrawConsentsDocument);
  const problems = withdrawing.data?.data.withdrawConsents.problems ?? [];

  function withdraw(): void {
    withdrawing.mutate(
      { id: person.id, on: on || null },
      {
        onSuccess({ data }) {
          const { problems: broken } = data.withdrawConsents;
          if (broken.length === 0) withdrawn(t('consents.didWithdraw', { name: person.name }));
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
      pending={withdrawing.isPending}
      problems={problems}
      failure={withdrawing.error}
    >
      <p>
        <strong>{person.name}</strong>
      </p>
      <p>{t('consents.withdrawHappens')}</p>
      <TextInput
        type="date"
        label={t('consents.withdrawnOn')}
        value={on}
        onChange={({ currentTarget: { value } }) => setOn(value)}
      />
    </DangerDialog>
  );
}
