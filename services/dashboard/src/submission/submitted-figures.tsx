import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplain } from '../explain/use-explain';
import type { SubmittedFigureFragment } from '../graph/generated/graphql';
import { addTexts } from '../i18n';
import * as ofFigure from '../i18n/texts/figure';
import { FigureButton } from '../ui/figure/figure-button';
import { absenceOf } from '../ui/figure/figure.policy';
import { useFormat } from '../ui/use-format';
import classes from './submission.module.css';

addTexts('figure', ofFigure);

interface SubmittedFiguresProps {
  readonly figures: readonly SubmittedFigureFragment[];
  /** Code of the college. */
  readonly college: string;
  readonly period: { readonly kind: 'YEAR' | 'QUARTER' | 'MONTH'; readonly year: string };
}

/**
 * The figures that a college submits, as they are counted for the last day of the period. Those of a whole year are the
 * college's own of that year, and say what they are made of; a part of a year has none that could be looked up.
 */
export function SubmittedFigures({ figures, college, period }: SubmittedFiguresProps) {
  const { explain } = useExplain();
  const whole = period.kind === 'YEAR';
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
              <Explained
                title={indicator.title}
                explain={whole && (() => explain({ indicator: indicator.code, college, time: period.year }))}
              >
                {status === 'OK' && value !== null
                  ? format.percent(value)
                  : ofFigures(`absent.${absenceOf({ status, source: 'LIVE' })}`)}
              </Explained>
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

interface ExplainedProps {
  readonly title: string;
  readonly explain: false | (() => void);
  readonly children: ReactNode;
}

function Explained({ title, explain, children }: ExplainedProps) {
  if (!explain) return children;
  return (
    <FigureButton title={title} explain={explain}>
      {children}
    </FigureButton>
  );
}
