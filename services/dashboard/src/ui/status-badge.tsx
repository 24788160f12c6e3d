import { useTranslation } from 'react-i18next';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/figure';
import { standingOf, type Standing } from './figure/figure.policy';
import classes from './status-badge.module.css';

addTexts('figure', texts);

/** A word for where a figure stands; never a colour alone. */
export function StatusBadge({ figure }: { figure: Standing }) {
  const { t } = useTranslation('figure');
  const kind = standingOf(figure);
  const absent = kind === 'MISSING' || kind === 'SUPPRESSED' || kind === 'NOT_APPLICABLE';
  return (
    <span className={classes.badge} data-kind={kind}>
      {absent ? t(`absent.${kind}`) : t(`standing.${kind}`)}
    </span>
  );
}
