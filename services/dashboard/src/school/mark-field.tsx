import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordMarksDocument } from '../graph/generated/graphql';
import { refusalOf } from '../graph/bulk.policy';
import { useGraphMutation } from '../graph/use-graph';
import classes from './learning.module.css';
import type { Assessment } from './school.type';

interface MarkFieldProps {
  readonly cohortId: string;
  readonly enrolmentId: string;
  readonly name: string;
  readonly assessment: Assessment;
  readonly mark: { readonly value: number } | undefined;
}

/** A mark, saved when the field is left; emptied, it is taken back. */
export function MarkField({ cohortId, enrolmentId, name, assessment, mark }: MarkFieldProps) {
  const { t } = useTranslation('school');
  const known = mark?.value ?? '';
  const [typed, setTyped] = useState<number | string>(known);
  const saving = useGraphMutation(RecordMarksDocument);
  const problem = refusalOf(saving.data?.data.recordMarks) ?? saving.error?.message;
  const { code, title, topMark } = assessment;
  function save(): void {
    if (typed === known) return;
    const value = typed === '' ? null : Number(typed);
    saving.mutate({ input: { cohortId, rows: [{ enrolmentId, assessment: code, value }] } });
  }
  return (
    <NumberInput
      className={classes.mark}
      label={t('results.markOf', { title, top: topMark })}
      aria-label={t('results.markFor', { title, name })}
      value={typed}
      onChange={setTyped}
      onBlur={save}
      decimalScale={2}
      hideControls
      error={problem}
      description={saving.isPending ? t('attendance.sending') : null}
    />
  );
}
