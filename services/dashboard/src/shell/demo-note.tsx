import { Container } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

/** Stands on every page of a hub that is only tried out, so that nobody takes its people and figures for real. */
export function DemoNote() {
  const { t } = useTranslation();
  return (
    <aside className={classes.demo} aria-label={t('demo.title')}>
      <Container size="var(--hub-width)" className={classes.demoText}>
        <IconAlertTriangle size={18} aria-hidden />
        <p>
          <strong>{t('demo.title')}.</strong> {t('demo.text')}
        </p>
      </Container>
    </aside>
  );
}
