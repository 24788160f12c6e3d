import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../graph/bulk.policy';
import { RevokeCertificatesDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { ActDialog } from '../../ui/act-dialog';
import { ReasonField } from '../../ui/reason-field';
import type { Certificate } from './certificate.type';

export interface DialogProps {
  readonly certificates: readonly Certificate[];
  readonly close: () => void;
  readonly done: (said: string) => void;
}

/** Revokes certificates for one reason, for good. */
export function RevokeDialog({ certificates, close, done }: DialogProps) {
  const { t } = useTranslation('certificates');
  const [reason, setReason] = useState('');
  const revoking = useGraphMutation(RevokeCertificatesDocument);
  const ids = certificates.map(({ id }) => id);
  const revoke = () =>
    revoking.mutate(
      { input: { ids, reason } },
      {
        onSuccess({ data }) {
          if (!refusalOf(data.revokeCertificates)) done(t('revoke.done', { count: data.revokeCertificates.updated }));
        },
      },
    );
  return (
    <ActDialog
      title={t('revoke.title', { count: ids.length })}
      close={close}
      words={t('revoke.do')}
      act={revoke}
      ready={reason.trim() !== ''}
      pending={revoking.isPending}
      danger
      problem={refusalOf(revoking.data?.data.revokeCertificates)}
      failure={revoking.error}
    >
      <p>{t('revoke.hint')}</p>
      <ReasonField label={t('revoke.reason')} value={reason} change={setReason} />
    </ActDialog>
  );
}
