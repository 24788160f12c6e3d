import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import { RetireIndicatorDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import type { Indicator, Region } from './indicators.type';

interface RetireProps {
  readonly region: Region;
  readonly indicator: Indicator;
  readonly close: (said: string | null) => void;
}

/** Has the region no longer watch an indicator, and says why; or watch it, again or for the first time. */
export function Retire({ region, indicator, close }: RetireProps) {
  const { t } = useTranslation('indicators');
  const [reason, setReason] = useState('');
  const retiring = useGraphMutation(RetireIndicatorDocument);
  const restore = !indicator.watched;
  const problems = fieldProblems(retiring.data?.data.retireIndicator.problems ?? [], ['reason']);
  const kind = restore ? 'restore' : 'retire';

  function retire(): void {
    const input = { regionId: region.id, code: indicator.code, restore, reason: restore ? null : reason };
    retiring.mutate(
      { input },
      {
        onSuccess({ data: { retireIndicator } }) {
          if (retireIndicator.problems.length === 0) close(t(`${kind}.done`, { title: indicator.title }));
        },
      },
    );
  }

  return (
    <ActDialog
      title={t(`${kind}.title`, { title: indicator.title })}
      close={() => close(null)}
      words={t(`${kind}.do`)}
      act={retire}
      danger={!restore}
      pending={retiring.isPending}
      problem={problems.whole}
      failure={retiring.error}
    >
      <p>{t(`${kind}.happens`)}</p>
      {!restore && (
        <Textarea
          label={t('retire.reason')}
          autosize
          minRows={2}
          value={reason}
          onChange={({ currentTarget: { value } }) => setReason(value)}
          error={problems.reason}
        />
      )}
    </ActDialog>
  );
}
