import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { MessagePage } from './message-page';

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
