import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import { PublishPeriodDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { usePeriodName } from '../ui/use-period-name';
import type { Period } from './desk.type';

interface PublishProps {
  readonly period: Period;
  readonly close: () => void;
  readonly published: (said: string) => void;
}

/** Publishing in two steps: what would be told and hidden is computed first, and only then it can be done. */
export function Publish({ period, close, published }: PublishProps) {
  const { t } = useTranslation('desk');
  const nameOf = usePeriodName();
  const [reason, setReason] = useState('');
  const publishing = useGraphMutation(PublishPeriodDocument);
  const trying = useGraphMutation(PublishPeriodDocument, { changes: false });
  const correction = period.publication !== null;
  const preview = trying.data?.data.publishPeriod.publication ?? null;
  const answered = publishing.data ?? trying.data;
  const problems = fieldProblems(answered?.data.publishPeriod.problems ?? [], ['reason']);
  const input = { periodId: period.id, reason: correction ? reason : null };

  function publish(): void {
    publishing.mutate(
      { input },
      {
        onSuccess({ data: { publishPeriod } }) {
          const { publication } = publishPeriod;
          if (!publication) return;
          const { revision, told, hidden } = publication;
          published(t('publish.done', { period: nameOf(period.code), revision, told, hidden }));
        },
      },
    );
  }

  const expected = period.reporting?.expected ?? 0;
  const accepted = period.reporting?.accepted ?? 0;
  return (
    <ActDialog
      title={t(correction ? 'publish.againTitle' : 'publish.title', { period: nameOf(period.code) })}
      close={close}
      words={t(preview ? 'publish.do' : 'publish.try')}
      act={preview ? publish : () => trying.mutate({ input: { ...input, dryRun: true } })}
      pending={publishing.isPending || trying.isPending}
      problem={problems.whole}
      failure={publishing.error ?? trying.error}
    >
      <p>{t('publish.happens')}</p>
      {accepted < expected && <p>{t('publish.notAll', { accepted, expected })}</p>}
      {correction && (
        <Textarea
          label={t('publish.reason')}
          description={t('publish.reasonHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          autosize
          minRows={2}
          value={reason}
          onChange={({ currentTarget: { value } }) => {
            publishing.reset();
            trying.reset();
            setReason(value);
          }}
          error={problems.reason}
        />
      )}
      {preview && (
        <p role="status">
          <strong>{t('publish.preview', { revision: preview.revision })}</strong> {t('publish.counts', { ...preview })}
        </p>
      )}
      {preview?.note && <p>{preview.note}</p>}
    </ActDialog>
  );
}
