import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInUnset } from './sign-in-unset';
import { Loading } from '../ui/loading';
import { useSession } from '../session/session';

/** `/graphiql`: signs in for GraphiQL, which is no part of this page and asks as whoever is signed in in its tab. */
export function GraphiqlSignIn() {
  const { t } = useTranslation();
  const { settings, account, signIn, notice } = useSession();
  useEffect(() => {
    if (account !== null) location.replace('/graphql');
    else if (settings.signIn && notice !== 'failed') signIn();
    // Once for each sign-in: what else changes meanwhile asks for nothing new.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [account]);
  return settings.signIn ? <Loading label={t('signingIn')} /> : <SignInUnset />;
}
