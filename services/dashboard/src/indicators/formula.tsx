import { useTranslation } from 'react-i18next';
import type { FormulaPartsFragment, MeasureCatalogueQuery } from '../graph/generated/graphql';
import classes from './indicators.module.css';
import type { Term } from './indicators.type';

interface FormulaProps {
  readonly formula: FormulaPartsFragment;
  readonly catalogue: MeasureCatalogueQuery | undefined;
}

/** What is divided by what, in the words of the catalogue. */
export function Formula({ formula, catalogue }: FormulaProps) {
  const { t } = useTranslation('indicators');
  const say = (term: Term): string => {
    const measure = catalogue?.measures?.find(({ code }) => code === term.measure)?.title ?? term.measure;
    const form = catalogue?.forms?.find(({ code }) => code === term.form)?.title ?? term.form;
    const narrowed = [...(term.category ? [t(`categories.${term.category}`)] : []), ...(form ? [form] : [])];
    return narrowed.length > 0 ? `${measure} (${narrowed.join(', ')})` : measure;
  };
  return (
    <dl className={classes.formula}>
      <div>
        <dt>{t('form.numerator')}</dt>
        <dd>{formula.numerator.map(say).join(' + ')}</dd>
      </div>
      <div>
        <dt>{t('form.denominator')}</dt>
        <dd>{formula.denominator.map(say).join(' + ')}</dd>
      </div>
    </dl>
  );
}
