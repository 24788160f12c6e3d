import { Container, Group, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './page.module.css';

interface PageProps {
  readonly title: string;
  /** In the window's title, where the heading is nothing for it: a history of windows is no place for a name. */
  readonly windowTitle?: string;
  /** Small line above the title: what kind of page this is. */
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  /** Controls that hold for the whole page, such as the year. */
  readonly controls?: ReactNode;
  /** Takes the width of a large screen, for figures side by side; a text would have lines too long to read. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: its one heading, also in the window's title, and the width of the text. */
export function Page({ title, windowTitle = title, kicker, lead, controls, wide = false, children }: PageProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${windowTitle} — ${t('product')}`;
  }, [windowTitle, t]);
  return (
    <Container size="var(--hub-width)" className={classes.page} data-wide={wide || undefined}>
      <Group justify="space-between" align="flex-end" gap="md" className={classes.head}>
        <div>
          {kicker && <Text className={classes.kicker}>{kicker}</Text>}
          <Title order={1} className={classes.title}>
            {title}
          </Title>
          {lead && (
            <Text component="div" className={classes.lead}>
              {lead}
            </Text>
          )}
        </div>
        {controls}
      </Group>
      {children}
    </Container>
  );
}
