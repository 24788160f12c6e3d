import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordAcceptancesDocument } from '../graph/generated/graphql';
import { refusalOf } from '../graph/bulk.policy';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import type { At } from './documents.type';

interface RecordAcceptanceProps {
  readonly at: At;
  readonly id: string;
  /** Of both of the pair. */
  readonly names: string;
}

/** Both said yes to the curator, who keeps their word: for those who answer by no link of their own. */
export function RecordAcceptance({ at, id, names }: RecordAcceptanceProps) {
  const { t } = useTranslation('documents');
  const [asking, setAsking] = useState(false);
  const recording = useGraphMutation(RecordAcceptancesDocument);
  return (
    <>
      <Button
        size="xs"
        variant="default"
        aria-label={`${t('package.record.open')}: ${names}`}
        onClick={() => setAsking(true)}
      >
        {t('package.record.open')}
      </Button>
      {asking && (
        <ActDialog
          title={t('package.record.title')}
          close={() => setAsking(false)}
          words={t('package.record.do')}
          act={() => recording.mutate({ input: { collegeId: at.id, ids: [id] } })}
          pending={recording.isPending}
          problem={refusalOf(recording.data?.data.recordAcceptances)}
          failure={recording.error}
        >
          <p>{names}</p>
          <p>{t('package.record.hint')}</p>
        </ActDialog>
      )}
    </>
  );
}
