import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../graph/bulk.policy';
import { RenewCertificatesDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { ActDialog } from '../../ui/act-dialog';
import type { DialogProps } from './revoke-dialog';

/** Issues new certificates in place of those that end or have ended. */
export function RenewDialog({ certificates, close, done }: DialogProps) {
  const { t } = useTranslation('certificates');
  const renewing = useGraphMutation(RenewCertificatesDocument);
  const ids = certificates.map(({ id }) => id);
  const renew = () =>
    renewing.mutate(
      { input: { ids } },
      {
        onSuccess({ data }) {
          if (!refusalOf(data.renewCertificates)) done(t('renew.done', { count: data.renewCertificates.created }));
        },
      },
    );
  return (
    <ActDialog
      title={t('renew.title', { count: ids.length })}
      close={close}
      words={t('renew.do')}
      act={renew}
      pending={renewing.isPending}
      problem={refusalOf(renewing.data?.data.renewCertificates)}
      failure={renewing.error}
    >
      <p>{t('renew.hint')}</p>
    </ActDialog>
  );
}
