import { useIsFetching } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

/** Moves at the page's upper edge while it asks the hub, so that after a change nobody takes old figures for new. */
export function Updating() {
  const { t } = useTranslation();
  const asking = useIsFetching({ queryKey: ['graph'] }) > 0;
  return asking && <div role="progressbar" aria-label={t('updating')} className={classes.updating} />;
}
