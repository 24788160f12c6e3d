import { NativeSelect, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import { OpenPeriodDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { usePeriodName } from '../ui/use-period-name';
import { periodsIn } from './collection.policy';
import type { Period, Region } from './desk.type';

interface OpenPeriodProps {
  readonly region: Region;
  readonly year: string;
  /** The period whose terms are changed; null opens another. */
  readonly period: Period | null;
  readonly close: () => void;
  readonly opened: (code: string, said: string) => void;
}

/** Which period colleges are to tell, by when, and whether it goes on by itself. */
export function OpenPeriod({ region, year, period, close, opened }: OpenPeriodProps) {
  const { t } = useTranslation('desk');
  const nameOf = usePeriodName();
  const [code, setCode] = useState(period?.code ?? year);
  const [submitBy, setSubmitBy] = useState(period?.submitBy ?? '');
  const [automatic, setAutomatic] = useState(period?.automatic ?? false);
  const opening = useGraphMutation(OpenPeriodDocument);
  const offered = periodsIn(year);
  const problems = fieldProblems(opening.data?.data.openPeriod.problems ?? [], ['submitBy', 'year', 'number']);

  function open(): void {
    const chosen = offered.find((each) => each.code === code);
    if (!chosen) return;
    const { kind, number } = chosen;
    const input = { regionId: region.id, kind, year, number, submitBy: submitBy === '' ? null : submitBy, automatic };
    opening.mutate(
      { input },
      {
        onSuccess({ data: { openPeriod } }) {
          if (openPeriod.problems.length > 0 || !openPeriod.period) return;
          const said = openPeriod.outcome === 'CREATED' ? 'open.opened' : 'open.changed';
          opened(openPeriod.period.code, t(said, { period: nameOf(openPeriod.period.code) }));
        },
      },
    );
  }

  return (
    <ActDialog
      title={t(period ? 'open.editTitle' : 'open.title')}
      close={close}
      words={t(period ? 'open.save' : 'open.do')}
      act={open}
      pending={opening.isPending}
      problem={problems.whole}
      failure={opening.error}
    >
      <NativeSelect
        label={t('period.period')}
        value={code}
        disabled={period !== null}
        onChange={({ currentTarget: { value } }) => setCode(value)}
        error={problems.year ?? problems.number}
        data={offered.map((each) => ({ value: each.code, label: nameOf(each.code) }))}
      />
      <TextInput
        type="date"
        label={t('open.submitBy')}
        description={t('open.submitByHint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={submitBy}
        onChange={({ currentTarget: { value } }) => setSubmitBy(value)}
        error={problems.submitBy}
      />
      <Switch
        label={t('open.automatic')}
        description={t('open.automaticHint')}
        checked={automatic}
        onChange={({ currentTarget: { checked } }) => setAutomatic(checked)}
      />
    </ActDialog>
  );
}
