import { useTranslation } from 'react-i18next';
import type { SubmittedFigureFragment } from '../graph/generated/graphql';
import { addTexts } from '../i18n';
import * as ofFigure from '../i18n/texts/figure';
import { absenceOf } from '../ui/figure/figure.policy';
import { useFormat } from '../ui/use-format';
import classes from './submission.module.css';

addTexts('figure', ofFigure);

/** The figures that a college submits, as they are counted for the last day of the period. */
export function SubmittedFigures({ figures }: { figures: readonly SubmittedFigureFragment[] }) {
  const { t } = useTranslation('submission');
  const { t: ofFigures } = useTranslation('figure');
  const format = useFormat();
  return (
    <table className={classes.figures}>
      <thead>
        <tr>
          <th scope="col">{t('figures.indicator')}</th>
          <th scope="col">{t('figures.value')}</th>
          <th scope="col">{t('figures.parts')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ indicator, status, value, numerator, denominator, aboveHundred }) => (
          <tr key={indicator.code}>
            <th scope="row">{indicator.title}</th>
            <td data-doubtful={aboveHundred || undefined}>
              {status === 'OK' && value !== null
                ? format.percent(value)
                : ofFigures(`absent.${absenceOf({ status, source: 'LIVE' })}`)}
            </td>
            <td>
              {numerator !== null &&
                denominator !== null &&
                t('figures.of', { numerator: format.count(numerator), denominator: format.count(denominator) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
