import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Loading } from '../ui/loading';
import { useSession } from './session';

/** Where the provider sends the reader back to, with a code. */
export function SignedInPage() {
  const { t } = useTranslation();
  const { finishSignIn } = useSession();
  const [, navigate] = useLocation();
  useEffect(() => {
    void finishSignIn().then((back) => navigate(back, { replace: true }));
    // The code in the address is taken once, whatever else changes meanwhile.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return <Loading label={t('signingIn')} />;
}
