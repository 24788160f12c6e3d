import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RetireFormDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { useYear } from '../shell/use-year';
import { ActDialog } from '../ui/act-dialog';
import type { Region, RegionForm } from './law.type';
import classes from './law.module.css';

interface RetireFormProps {
  readonly region: Region;
  readonly known: RegionForm;
  readonly close: () => void;
  readonly retired: (said: string) => void;
}

/** Retires a form behind an academic year, by a word more where programmes of later years run on; or takes it up again. */
export function RetireForm({ region, known, close, retired }: RetireFormProps) {
  const { t } = useTranslation('law');
  const { years } = useYear(region, false);
  const { code, title } = known.form;
  const resumes = known.lastYear !== null;
  const [lastYear, setLastYear] = useState(region.currentYear ?? '');
  const [confirm, setConfirm] = useState(false);
  const retiring = useGraphMutation(RetireFormDocument);
  const problems = retiring.data?.data.retireForm.problems ?? [];
  const running = problems.some((problem) => problem.code === 'FORM_RUNNING');

  function save(): void {
    retiring.mutate(
      { input: { regionId: region.id, code, lastYear: resumes ? null : lastYear, confirm } },
      {
        onSuccess({ data }) {
          if (data.retireForm.problems.length === 0) retired(t(resumes ? 'forms.resumed' : 'forms.retired', { title }));
        },
      },
    );
  }

  return (
    <ActDialog
      title={t(resumes ? 'forms.resumeOf' : 'forms.retireTitle', { title })}
      close={close}
      words={t(resumes ? 'forms.resume' : 'forms.doRetire')}
      act={save}
      pending={retiring.isPending}
      problem={problems[0]?.message}
      failure={retiring.error}
    >
      {!resumes && (
        <div className={classes.form}>
          <NativeSelect
            label={t('forms.lastYear')}
            value={lastYear}
            onChange={({ currentTarget: { value } }) => setLastYear(value)}
            data={years.map(({ year }) => year)}
          />
          {(running || confirm) && (
            <Checkbox
              label={t('forms.confirm')}
              checked={confirm}
              onChange={({ currentTarget: { checked } }) => setConfirm(checked)}
            />
          )}
        </div>
      )}
    </ActDialog>
  );
}
