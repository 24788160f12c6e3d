import { ActionIcon } from '@mantine/core';
import { IconPresentation, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAddress } from './use-address';
import classes from './shell.module.css';

/** Other ways to look at a page of figures: on paper and, where it has such a view, on a wall. */
export function ViewActions({ present }: { present?: string }) {
  const { t } = useTranslation();
  const { go } = useAddress();
  return (
    <div className={classes.viewActions}>
      {present && (
        <ActionIcon
          variant="default"
          size={36}
          aria-label={present}
          title={present}
          onClick={() => go({ present: '' })}
        >
          <IconPresentation size={18} aria-hidden />
        </ActionIcon>
      )}
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('print.print')}
        title={t('print.print')}
        onClick={() => window.print()}
      >
        <IconPrinter size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
