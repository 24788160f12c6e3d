import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawOwnConsentDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';

/** Taking part is voluntary: the consent is withdrawn by whoever gave it, and says before what follows. */
export function Withdrawing({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('links');
  const [asking, setAsking] = useState(false);
  const withdrawing = useGraphMutation(WithdrawOwnConsentDocument);
  return (
    <>
      <Button variant="subtle" color="gray" onClick={() => setAsking(true)}>
        {t('own.withdraw')}
      </Button>
      {asking && (
        <ActDialog
          title={t('own.withdraw')}
          close={() => setAsking(false)}
          words={t('own.doWithdraw')}
          act={() => withdrawing.mutate({ id: personId })}
          pending={withdrawing.isPending}
          danger
          problem={withdrawing.data?.data.withdrawOwnConsent.problems[0]?.message}
          failure={withdrawing.error}
        >
          <p>{t('own.withdrawText')}</p>
        </ActDialog>
      )}
    </>
  );
}
