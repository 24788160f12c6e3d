import { Button, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MeasureCategory } from '../graph/generated/graphql';
import { Failed } from '../ui/notes';
import { categoriesOf, EMPTY_TERM, takesForm, withCategory, withMeasure, type DraftTerm } from './draft.policy';
import classes from './indicators.module.css';
import type { Form, Measure } from './indicators.type';

interface TermsFieldProps {
  readonly legend: string;
  readonly measures: readonly Measure[];
  readonly forms: readonly Form[];
  readonly terms: readonly DraftTerm[];
  readonly change: (terms: readonly DraftTerm[]) => void;
  readonly error: string | undefined;
}

/** One side of a formula: what is added up, each with the category and the form that it is counted by. */
export function TermsField({ legend, measures, forms, terms, change, error }: TermsFieldProps) {
  const { t } = useTranslation('indicators');
  const put = (at: number, term: DraftTerm) => change(terms.with(at, term));
  return (
    <fieldset className={classes.terms}>
      <legend>{legend}</legend>
      {terms.map((term, at) => {
        const measure = measures.find(({ code }) => code === term.measure);
        const categories = categoriesOf(measure);
        return (
          <div key={at} className={classes.term}>
            <NativeSelect
              label={t('form.measure')}
              value={term.measure}
              onChange={({ currentTarget: { value } }) =>
                put(at, withMeasure(measures.find(({ code }) => code === value)))
              }
              data={[
                { value: '', label: t('form.measureNone') },
                ...measures.map(({ code, title }) => ({ value: code, label: title })),
              ]}
            />
            <NativeSelect
              label={t('form.category')}
              value={term.category}
              disabled={categories.length < 2}
              onChange={({ currentTarget: { value } }) => put(at, withCategory(term, measure, value))}
              data={categories.map((each) => ({
                value: each,
                label: each === '' ? t('form.total') : t(`categories.${each as MeasureCategory}`),
              }))}
            />
            <NativeSelect
              label={t('form.form')}
              value={term.form}
              disabled={!takesForm(measure, term.category)}
              onChange={({ currentTarget: { value } }) => put(at, { ...term, form: value })}
              data={[
                { value: '', label: t('form.anyForm') },
                ...forms.map(({ code, title }) => ({ value: code, label: title })),
              ]}
            />
            {terms.length > 1 && (
              <Button
                variant="default"
                aria-label={t('form.removeOf', { number: at + 1 })}
                onClick={() => change(terms.toSpliced(at, 1))}
              >
                {t('form.remove')}
              </Button>
            )}
          </div>
        );
      })}
      <Button
        size="sm"
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => change([...terms, EMPTY_TERM])}
      >
        {t('form.add')}
      </Button>
      {error && <Failed message={error} />}
    </fieldset>
  );
}
