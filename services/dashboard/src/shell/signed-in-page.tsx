import { Anchor } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { MessagePage } from './message-page';
import { Loading } from '../ui/loading';
import { useSession } from '../session/session';

/** Where the provider sends the reader back to, with a code; without a provider, why there is none. */
export function SignedInPage() {
  const { settings } = useSession();
  return settings.signIn ? <Finishing /> : <SignInUnset />;
}

/** Why nobody can sign in. */
export function SignInUnset() {
  const { t } = useTranslation();
  return (
    <MessagePage title={t('signInUnset.title')}>
      <p>{t('signInUnset.text')}</p>
      <Anchor component={Link} href="/">
        {t('home')}
      </Anchor>
    </MessagePage>
  );
}

function Finishing() {
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
