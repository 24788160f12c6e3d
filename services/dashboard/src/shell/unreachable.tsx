import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MessagePage } from './message-page';

/** The hub did not even say how to sign in, so nothing else will be had from it. */
export function Unreachable() {
  const { t } = useTranslation();
  return (
    <main>
      <MessagePage title={t('settingsFailed.title')}>
        <p>{t('settingsFailed.text')}</p>
        <Button onClick={() => location.reload()}>{t('retry')}</Button>
      </MessagePage>
    </main>
  );
}
