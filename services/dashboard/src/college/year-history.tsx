import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/use-format';
import classes from './board.module.css';
import type { BoardYear } from './board.type';

/** What happened in the year, the newest first, folded. */
export function YearHistory({ steps }: { steps: BoardYear['history'] }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  return (
    <details className={classes.history}>
      <summary>{t('history.title', { count: steps.length })}</summary>
      <ol>
        {steps.map(({ at, step, stage, code, day, reason }) => (
          <li key={`${at} ${step} ${code ?? stage}`}>
            <time dateTime={at}>{format.moment(at)}</time> {t(`history.${step}`, { number: code ?? stage })}
            {day !== null && `, ${format.day(day)}`}
            {reason !== null && <span className={classes.reason}>{t('history.reason', { reason })}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
