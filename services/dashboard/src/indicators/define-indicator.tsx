import { Button, NativeSelect, Skeleton, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import {
  DefineIndicatorDocument,
  RegionIndicatorsDocument,
  type DefineIndicatorInput,
  type MeasureCatalogueQuery,
} from '../graph/generated/graphql';
import { useGraph, useGraphMutation, type Answer } from '../graph/use-graph';
import { useLanguage } from '../i18n';
import { Block } from '../ui/block';
import { Failed } from '../ui/notes';
import parts from '../ui/parts.module.css';
import { EMPTY_TERM, measuresOf, toTerms, type DraftTerm } from './draft.policy';
import classes from './indicators.module.css';
import type { Indicator, Region } from './indicators.type';
import { PreviewTable } from './preview-table';
import { TermsField } from './terms-field';

const UNITS = ['PEOPLE', 'ORGANISATIONS', 'ACTIVITIES', 'PAIRS', 'MEETINGS', 'DOCUMENTS'] as const;
const FIELDS = [
  ...(['code', 'titleRu', 'titleEn', 'descriptionRu', 'descriptionEn', 'unit', 'countedIn'] as const),
  ...(['numerator', 'denominator'] as const),
];

interface DefineIndicatorProps {
  readonly region: Region;
  /** The one that is changed; null defines another. */
  readonly indicator: Indicator | null;
  readonly catalogue: Answer<MeasureCatalogueQuery>;
  readonly close: (said: string | null) => void;
}

/** Waits for the words of an indicator in the other language, which the page does not show. */
export function DefineIndicator({ region, indicator, catalogue, close }: DefineIndicatorProps) {
  const { t } = useTranslation('indicators');
  const other = useLanguage() === 'ru' ? 'en' : 'ru';
  const enabled = indicator !== null;
  const translated = useGraph(RegionIndicatorsDocument, { code: region.code }, { enabled, language: other });
  const twin = translated.data?.indicators?.find(({ code }) => code === indicator?.code) ?? null;
  const waiting: Answer<unknown> = enabled && twin === null ? translated : catalogue;
  return (
    <Block
      title={t(indicator ? 'form.editTitle' : 'form.title')}
      hint={t('form.hint')}
      answer={waiting}
      at="measures"
      select={() => (enabled && twin === null ? null : catalogue.data)}
      skeleton={<Skeleton height={480} radius="md" />}
    >
      {(known) => (
        <IndicatorForm
          region={region}
          indicator={indicator}
          words={indicator && twin && { [other === 'en' ? 'ru' : 'en']: indicator, [other]: twin }}
          catalogue={known}
          close={close}
        />
      )}
    </Block>
  );
}

interface IndicatorFormProps extends Omit<DefineIndicatorProps, 'catalogue'> {
  readonly words: Readonly<Record<string, Indicator>> | null;
  readonly catalogue: MeasureCatalogueQuery;
}

const draftOf = (terms: Indicator['numerator'] | undefined): readonly DraftTerm[] =>
  terms?.map(({ measure, category, form }) => ({ measure, category: category ?? '', form: form ?? '' })) ?? [
    EMPTY_TERM,
  ];

function IndicatorForm({ region, indicator, words, catalogue, close }: IndicatorFormProps) {
  const { t } = useTranslation('indicators');
  const { t: ofShell } = useTranslation();
  const [text, setText] = useState({
    code: indicator?.code ?? '',
    titleRu: words?.['ru']?.title ?? '',
    titleEn: words?.['en']?.title ?? '',
    descriptionRu: words?.['ru']?.description ?? '',
    descriptionEn: words?.['en']?.description ?? '',
  });
  const [unit, setUnit] = useState<DefineIndicatorInput['unit']>(indicator?.unit ?? 'PEOPLE');
  const [direction, setDirection] = useState(indicator?.direction ?? 'AT_LEAST');
  const [countedIn, setCountedIn] = useState(indicator?.countedIn ?? 'NUMERATOR_ONLY');
  const [numerator, setNumerator] = useState(draftOf(indicator?.numerator));
  const [denominator, setDenominator] = useState(draftOf(indicator?.denominator));
  const trying = useGraphMutation(DefineIndicatorDocument, { changes: false });
  const defining = useGraphMutation(DefineIndicatorDocument);
  const answer = (defining.data ?? trying.data)?.data.defineIndicator;
  const problems = fieldProblems(answer?.problems ?? [], FIELDS);
  const preview = trying.data?.data.defineIndicator.preview ?? null;
  const measures = measuresOf(catalogue.measures ?? [], unit);
  const input = {
    ...{ regionId: region.id, ...text, unit, direction, countedIn },
    numerator: toTerms<never>(numerator),
    denominator: toTerms<never>(denominator),
  };

  /** What was computed of another definition no longer holds. */
  function change(set: () => void): void {
    trying.reset();
    defining.reset();
    set();
  }

  function look(event: FormEvent): void {
    event.preventDefault();
    defining.reset();
    trying.mutate({ input: { ...input, dryRun: true } });
  }

  function save(): void {
    defining.mutate(
      { input },
      {
        onSuccess({ data: { defineIndicator } }) {
          if (defineIndicator.problems.length > 0) return;
          const version = defineIndicator.indicator?.version ?? 1;
          close(t(`form.${defineIndicator.outcome}`, { code: text.code, version }));
        },
      },
    );
  }

  const field = (name: keyof typeof text, Field: typeof TextInput | typeof Textarea) => (
    <Field
      label={t(`form.${name}`)}
      value={text[name]}
      onChange={({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
        change(() => setText((now) => ({ ...now, [name]: value })))
      }
      error={problems[name]}
    />
  );
  const shared = { measures, forms: catalogue.forms ?? [] };
  return (
    <form onSubmit={look} noValidate>
      <div className={classes.form}>
        {field('titleRu', TextInput)}
        {field('titleEn', TextInput)}
        {field('descriptionRu', Textarea)}
        {field('descriptionEn', Textarea)}
        <TextInput
          label={t('form.code')}
          description={t('form.codeHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={text.code}
          disabled={indicator !== null}
          onChange={({ currentTarget: { value } }) => change(() => setText((now) => ({ ...now, code: value })))}
          error={problems.code}
          autoCapitalize="none"
          spellCheck={false}
        />
        <NativeSelect
          label={t('form.unit')}
          value={unit}
          onChange={({ currentTarget: { value } }) =>
            change(() => {
              setUnit(UNITS.find((each) => each === value) ?? 'PEOPLE');
              setNumerator([EMPTY_TERM]);
              setDenominator([EMPTY_TERM]);
            })
          }
          data={UNITS.map((each) => ({ value: each, label: t(`units.${each}`) }))}
          error={problems.unit}
        />
        <NativeSelect
          label={t('form.direction')}
          value={direction}
          onChange={({ currentTarget: { value } }) =>
            change(() => setDirection(value === 'AT_MOST' ? 'AT_MOST' : 'AT_LEAST'))
          }
          data={(['AT_LEAST', 'AT_MOST'] as const).map((each) => ({ value: each, label: t(`directions.${each}`) }))}
        />
        <NativeSelect
          label={t('form.countedIn')}
          value={countedIn}
          onChange={({ currentTarget: { value } }) =>
            change(() => setCountedIn(value === 'BOTH' ? 'BOTH' : 'NUMERATOR_ONLY'))
          }
          data={(['NUMERATOR_ONLY', 'BOTH'] as const).map((each) => ({ value: each, label: t(`countedIn.${each}`) }))}
          error={problems.countedIn}
        />
      </div>
      <TermsField
        legend={t('form.numerator')}
        {...shared}
        terms={numerator}
        change={(terms) => change(() => setNumerator(terms))}
        error={problems.numerator}
      />
      <TermsField
        legend={t('form.denominator')}
        {...shared}
        terms={denominator}
        change={(terms) => change(() => setDenominator(terms))}
        error={problems.denominator}
      />
      {problems.whole && <Failed message={problems.whole} />}
      {(trying.error ?? defining.error) && <Failed message={(trying.error ?? defining.error)?.message ?? ''} />}
      <div className={parts.actions}>
        <Button type="submit" variant={preview ? 'default' : 'filled'} loading={trying.isPending}>
          {t('form.look')}
        </Button>
        {preview && (
          <Button onClick={save} loading={defining.isPending}>
            {t('form.save')}
          </Button>
        )}
        <Button variant="default" onClick={() => close(null)}>
          {ofShell('cancel')}
        </Button>
      </div>
      {preview && <PreviewTable preview={preview} indicator={text.code} />}
    </form>
  );
}
