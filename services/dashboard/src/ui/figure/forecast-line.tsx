import { useTranslation } from 'react-i18next';
import type { ForecastPartsFragment, IndicatorDirection, IndicatorUnit } from '../../graph/generated/graphql';
import { useFormat } from '../use-format';
import classes from './figure.module.css';

interface ForecastLineProps {
  readonly forecast: ForecastPartsFragment;
  readonly indicator: { readonly unit: IndicatorUnit; readonly direction: IndicatorDirection };
  /** The figure rests on too few colleges to be held against its target, and so does what is foretold of it. */
  readonly early?: boolean;
}

/** Where the figure will be when the year ends and by what; opened, what that rests on and what it means for the target. */
export function ForecastLine({ forecast: { method, basis, value, gap }, indicator, early = false }: ForecastLineProps) {
  const { t } = useTranslation('figure');
  const format = useFormat();
  return (
    <details className={classes.forecast}>
      <summary>{t(`forecast.${method}`, { value: format.percent(value) })}</summary>
      <p>{basis}</p>
      {gap !== null && !early && (
        <p>
          {gap === 0
            ? t('forecast.reached')
            : t('forecast.short', {
                gap: t(`${indicator.direction === 'AT_MOST' ? 'excess' : 'gap'}.${indicator.unit}`, {
                  count: gap,
                  number: format.count(gap),
                }),
              })}
        </p>
      )}
    </details>
  );
}
