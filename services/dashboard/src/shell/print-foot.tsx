import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n';
import { formatDay } from '../ui/format.policy';
import classes from './print-foot.module.css';
import { todayIn } from './today.policy';

/** What a sheet of figures is handed in with: the day, where it came from, and a line to sign on. On paper alone. */
export function PrintFoot() {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = { day: formatDay(todayIn(), language), address: `${location.host}${location.pathname}` };
  return (
    <footer className={classes.foot}>
      <p>{t('print.printed', words)}</p>
      <p className={classes.line}>
        <span>{t('print.signature')}</span>
        <span>{t('print.name')}</span>
      </p>
    </footer>
  );
}
