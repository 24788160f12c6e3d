import { Anchor, Button, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import { SetTargetDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import notes from '../ui/notes.module.css';
import { useFormat } from '../ui/use-format';
import { percentOf } from './grid.policy';
import type { College, Indicator, Target } from './targets.type';

const FIELDS = ['value', 'verified', 'document', 'documentDate', 'url', 'source'] as const;

interface SetTargetProps {
  readonly regionId: string;
  /** Whose own target it is; null for the region's. */
  readonly college: College | null;
  readonly indicator: Indicator;
  readonly year: string;
  readonly target: Target | null;
  readonly close: () => void;
  readonly set: (said: string) => void;
}

/** The target of one year with the document that gives it. One carried forward is where a new one begins. */
export function SetTarget({ regionId, college, indicator, year, target, close, set }: SetTargetProps) {
  const { t } = useTranslation('targets');
  const format = useFormat();
  const own = target !== null && target.carriedForwardFrom === null;
  const [value, setValue] = useState(target === null ? '' : String(target.value));
  const [verified, setVerified] = useState(own && target.verified);
  const [document, setDocument] = useState((own && target.document) || '');
  const [documentDate, setDocumentDate] = useState((own && target.documentDate) || '');
  const [url, setUrl] = useState((own && target.url) || '');
  const [source, setSource] = useState((own && target.source) || '');
  const [wrong, setWrong] = useState(false);
  const setting = useGraphMutation(SetTargetDocument);
  const answer = setting.data?.data.setTargets;
  const told = [...(answer?.problems ?? []), ...(answer?.results.flatMap(({ problems }) => problems) ?? [])];
  const problems = fieldProblems(told, FIELDS);
  const place = { indicator: indicator.code, year, collegeId: college?.id ?? null };

  function send(row: object, said: string): void {
    setting.mutate(
      { input: { regionId, rows: [{ ...place, ...row }] } },
      {
        onSuccess({ data: { setTargets } }) {
          const broken = [...setTargets.problems, ...setTargets.results.flatMap(({ problems: each }) => each)];
          if (broken.length === 0) set(said);
        },
      },
    );
  }

  function save(): void {
    const percent = percentOf(value);
    setWrong(percent === null || Number.isNaN(percent));
    if (percent === null || Number.isNaN(percent)) return;
    const named = { document: document || null, documentDate: documentDate || null, url: url || null };
    const said = t('set.done', { indicator: indicator.title, year, value: format.target(percent) });
    send({ value: percent, verified, source: source || null, ...named }, said);
  }

  const text = (field: 'document' | 'url' | 'source', now: string, change: (next: string) => void) => (
    <TextInput
      label={t(`set.${field}`)}
      value={now}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      error={problems[field]}
      maxLength={2000}
    />
  );
  return (
    <ActDialog
      title={t('set.title', { indicator: indicator.title, year })}
      close={close}
      words={t('set.save')}
      act={save}
      pending={setting.isPending}
      problem={problems.whole}
      failure={setting.error}
      more={
        own && (
          <Button
            className={notes.danger}
            disabled={setting.isPending}
            onClick={() => send({ value: null }, t('set.removed', { indicator: indicator.title, year }))}
          >
            {t('set.remove')}
          </Button>
        )
      }
    >
      {college && <p>{t('set.ofCollege', { college: college.name })}</p>}
      {target?.carriedForwardFrom && (
        <p>{t('set.carried', { value: format.target(target.value), year: target.carriedForwardFrom })}</p>
      )}
      {own && target.setAt && <p>{t('set.setAt', { when: format.moment(target.setAt) })}</p>}
      {own && target.url && (
        <Anchor href={target.url} target="_blank" rel="noreferrer">
          {target.document ?? target.url}
        </Anchor>
      )}
      <TextInput
        label={t(indicator.direction === 'AT_MOST' ? 'set.valueAtMost' : 'set.value')}
        inputMode="decimal"
        value={value}
        onChange={({ currentTarget }) => setValue(currentTarget.value)}
        error={problems.value ?? (wrong && t('set.valueWrong'))}
        maxLength={10}
      />
      <Switch
        label={t('set.verified')}
        description={t('set.verifiedHint')}
        checked={verified}
        onChange={({ currentTarget: { checked } }) => setVerified(checked)}
        error={problems.verified}
      />
      {text('document', document, setDocument)}
      <TextInput
        type="date"
        label={t('set.documentDate')}
        value={documentDate}
        onChange={({ currentTarget }) => setDocumentDate(currentTarget.value)}
        error={problems.documentDate}
      />
      {text('url', url, setUrl)}
      {text('source', source, setSource)}
    </ActDialog>
  );
}
