import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../graph/field-problems.policy';
import { CancelSchoolEventDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { ActDialog } from '../../ui/act-dialog';
import { ReasonField } from '../../ui/reason-field';
import type { NetworkEvent } from './events.type';

interface CancelEventProps {
  readonly event: NetworkEvent;
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** An event is not held; why stays to be read. */
export function CancelEvent({ event: { id, title }, close, done }: CancelEventProps) {
  const { t } = useTranslation('schoolEvents');
  const [reason, setReason] = useState('');
  const cancelling = useGraphMutation(CancelSchoolEventDocument);
  const problems = fieldProblems(cancelling.data?.data.cancelSchoolEvent.problems ?? [], ['reason']);
  function act(): void {
    cancelling.mutate(
      { input: { eventId: id, reason } },
      {
        onSuccess({ data: { cancelSchoolEvent } }) {
          if (cancelSchoolEvent.problems.length === 0) done(t('didCancel', { title }));
        },
      },
    );
  }
  return (
    <ActDialog
      title={t('cancelOf', { title })}
      close={close}
      words={t('doCancel')}
      act={act}
      ready={reason.trim() !== ''}
      pending={cancelling.isPending}
      danger
      problem={problems.whole}
      failure={cancelling.error}
    >
      <p>{t('cancelHint')}</p>
      <ReasonField label={t('reason')} value={reason} error={problems.reason} change={setReason} />
    </ActDialog>
  );
}
