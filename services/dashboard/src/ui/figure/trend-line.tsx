import { useTranslation } from 'react-i18next';
import { useFormat } from '../use-format';
import { trendLineOf, type Point } from './trend.policy';
import classes from './figure.module.css';

/** How a figure has come to be what it is, and between which two it went, in words. */
export function TrendLine({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation('figure');
  const format = useFormat();
  const line = trendLineOf(points);
  if (!line) return null;
  const words = {
    from: format.percent(line.first.value ?? 0),
    to: format.percent(line.last.value ?? 0),
    since: format.day(line.first.day),
    until: format.day(line.last.day),
  };
  return (
    <p className={classes.trend} title={t('trend.between', words)}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
        {line.pieces.map((piece) => (
          <polyline key={piece[0]?.join()} points={piece.map((place) => place.join()).join(' ')} />
        ))}
      </svg>
      <span>
        <span>{t('trend.since', words)}</span>
        <span>{t('trend.short', words)}</span>
      </span>
    </p>
  );
}
