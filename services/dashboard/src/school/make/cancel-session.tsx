import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../graph/bulk.policy';
import { CancelSessionsDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { ActDialog } from '../../ui/act-dialog';
import { ReasonField } from '../../ui/reason-field';

interface CancelSessionProps {
  readonly cohortId: string;
  readonly session: { readonly id: string; readonly title: string };
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** A session is not held; why stays to be read. */
export function CancelSession({ cohortId, session: { id, title }, close, done }: CancelSessionProps) {
  const { t } = useTranslation('schoolMake');
  const [reason, setReason] = useState('');
  const cancelling = useGraphMutation(CancelSessionsDocument);
  const refusal = refusalOf(cancelling.data?.data.cancelSessions);
  function act(): void {
    cancelling.mutate(
      { input: { cohortId, ids: [id], reason } },
      {
        onSuccess({ data: { cancelSessions } }) {
          if (!refusalOf(cancelSessions)) done(t('session.cancelled', { title }));
        },
      },
    );
  }
  return (
    <ActDialog
      title={t('session.cancelOf', { title })}
      close={close}
      words={t('session.doCancel')}
      act={act}
      ready={reason.trim() !== ''}
      pending={cancelling.isPending}
      danger
      problem={refusal}
      failure={cancelling.error}
    >
      <p>{t('session.cancelHint')}</p>
      <ReasonField label={t('session.reason')} value={reason} change={setReason} />
    </ActDialog>
  );
}
