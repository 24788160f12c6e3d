import { useTranslation } from 'react-i18next';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/figure';
import { standingOf, type Direction, type Standing } from './figure/figure.policy';
import { Sign } from './figure/sign';
import classes from './status-badge.module.css';

addTexts('figure', texts);

/** A word for where a figure stands, with a sign for how far from its target; never a colour alone. */
export function StatusBadge({ figure, direction }: { figure: Standing; direction: Direction }) {
  const { t } = useTranslation('figure');
  const kind = standingOf(figure, direction);
  switch (kind) {
    case 'MISSING':
    case 'UNPUBLISHED':
    case 'SUPPRESSED':
    case 'NOT_APPLICABLE':
      return <span className={classes.badge}>{t(`absent.${kind}`)}</span>;
    case 'untargeted':
    case 'doubtful':
      return (
        <span className={classes.badge} data-kind={kind}>
          {t(`standing.${kind}`)}
        </span>
      );
    default:
      return (
        <span className={classes.badge} data-kind={kind}>
          <Sign of={kind} size={14} />
          {t(`standing.${kind}`)}
        </span>
      );
  }
}
