import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Page } from './page';

/** A page that has only something to say. */
export function MessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Page title={title} lead={children}>
      {null}
    </Page>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <MessagePage title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <Anchor component={Link} href="/">
        {t('home')}
      </Anchor>
    </MessagePage>
  );
}
