import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveBaseDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { refusalOf } from '../../graph/bulk.policy';
import { todayIn } from '../../shell/today.policy';
import { ActDialog } from '../../ui/act-dialog';
import { ReasonField } from '../../ui/reason-field';
import type { College } from '../people.type';
import type { Base } from './stay-form.policy';

interface LeaveBaseProps {
  readonly college: College;
  readonly base: Base;
  readonly person: { readonly id: string; readonly name: string };
  readonly close: () => void;
  readonly left: (said: string) => void;
}

/** Takes somebody out of a base; whoever has pairs at work leaves by a word of the curator alone. */
export function LeaveBase({ college, base, person, close, left }: LeaveBaseProps) {
  const { t } = useTranslation('person');
  const [leftOn, setLeftOn] = useState(() => todayIn());
  const [reason, setReason] = useState('');
  const [confirmPairs, setConfirm] = useState(false);
  const leaving = useGraphMutation(LeaveBaseDocument);
  const answer = leaving.data?.data.leaveBase;
  const running = (answer?.results ?? []).some(({ problems }) => problems.some(({ code }) => code === 'PAIRS_RUNNING'));

  function leave(): void {
    const rows = [{ personId: person.id, leftOn, reason: reason.trim() }];
    leaving.mutate(
      { input: { collegeId: college.id, base, rows, confirmPairs } },
      {
        onSuccess({ data }) {
          if (!refusalOf(data.leaveBase)) left(t(`one.left.${base}`, { name: person.name }));
        },
      },
    );
  }

  return (
    <ActDialog
      title={t(`one.leave.${base}`)}
      close={close}
      words={t('one.doLeave')}
      act={leave}
      ready={reason.trim() !== '' && leftOn !== ''}
      pending={leaving.isPending}
      danger
      problem={refusalOf(answer)}
      failure={leaving.error}
    >
      <p>
        <strong>{person.name}</strong>
      </p>
      <TextInput
        type="date"
        label={t('one.leftOn')}
        value={leftOn}
        onChange={({ currentTarget: { value } }) => setLeftOn(value)}
      />
      <ReasonField label={t('one.reason')} value={reason} change={setReason} />
      {(running || confirmPairs) && (
        <Checkbox
          label={t('one.confirmPairs')}
          checked={confirmPairs}
          onChange={({ currentTarget: { checked } }) => setConfirm(checked)}
        />
      )}
    </ActDialog>
  );
}
