import { useTranslation } from 'react-i18next';
import { absenceOf, type Presence } from '../ui/figure/figure.policy';
import { useFormat } from '../ui/use-format';

interface ToldFigure extends Presence {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A figure in words, or why there is none. */
export function Told({ figure }: { figure: ToldFigure }) {
  const { t } = useTranslation('figure');
  const format = useFormat();
  const { value, numerator, denominator } = figure;
  if (value === null) return <>{t(`absent.${absenceOf(figure)}`)}</>;
  const share = format.percent(value);
  if (numerator === null || denominator === null) return <>{share}</>;
  return (
    <>
      {share}
      {' — '}
      {t('parts', { numerator: format.count(numerator), denominator: format.count(denominator) })}
    </>
  );
}
