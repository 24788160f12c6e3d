import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import { SetPlanDirectionsDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import classes from './law.module.css';
import type { Direction, Region } from './law.type';

interface DirectionDialogProps {
  readonly region: Region;
  /** A direction that the region has, whose titles change; null for a new one. */
  readonly known: Direction | null;
  readonly close: () => void;
  readonly saved: (said: string) => void;
}

const FIELDS = ['titleRu', 'titleEn', 'code'] as const;

/** Adds a direction of individual plans, or changes its titles; items that have it follow. */
export function DirectionDialog({ region, known, close, saved }: DirectionDialogProps) {
  const { t } = useTranslation('law');
  const [form, setForm] = useState({
    code: known?.code ?? '',
    titleRu: known?.titleRu ?? '',
    titleEn: known?.titleEn ?? '',
  });
  const setting = useGraphMutation(SetPlanDirectionsDocument);
  const answer = setting.data?.data.setPlanDirections;
  const problems = fieldProblems(
    [...(answer?.problems ?? []), ...(answer?.results ?? []).flatMap((row) => row.problems)],
    FIELDS,
  );

  function save(): void {
    const row = { ...form, code: form.code.trim(), retired: known?.retired ?? false };
    setting.mutate(
      { input: { regionId: region.id, rows: [row] } },
      {
        onSuccess({ data: { setPlanDirections } }) {
          if (setPlanDirections.refused > 0 || setPlanDirections.problems.length > 0) return;
          saved(t('directions.saved', { title: form.titleRu }));
        },
      },
    );
  }

  return (
    <ActDialog
      title={known ? t('directions.changeOf', { title: known.titleRu }) : t('directions.addTitle')}
      close={close}
      words={t('directions.save')}
      act={save}
      ready={Object.values(form).every((text) => text.trim() !== '')}
      pending={setting.isPending}
      problem={problems.whole}
      failure={setting.error}
    >
      <div className={classes.form}>
        {FIELDS.filter((name) => known === null || name !== 'code').map((name) => (
          <TextInput
            key={name}
            label={t(`directions.${name}`)}
            description={name === 'code' && t('directions.codeHint')}
            value={form[name]}
            maxLength={name === 'code' ? 40 : 120}
            error={problems[name]}
            onChange={({ currentTarget: { value } }) => setForm({ ...form, [name]: value })}
          />
        ))}
      </div>
    </ActDialog>
  );
}
