import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawDocumentDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { ReasonField } from '../ui/reason-field';
import classes from './documents.module.css';
import type { At, RegisteredDocument } from './documents.type';

interface WithdrawDocumentProps {
  readonly at: At;
  readonly document: RegisteredDocument;
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** An entry is taken back with its reason, and with its file where that says too much. */
export function WithdrawDocument({ at, document, close, done }: WithdrawDocumentProps) {
  const { t } = useTranslation('documents');
  const [reason, setReason] = useState('');
  const [removeFile, setRemoveFile] = useState(false);
  const withdrawing = useGraphMutation(WithdrawDocumentDocument);
  const problems = withdrawing.data?.data.withdrawDocument.problems ?? [];
  const title = document.title ?? document.kind?.title ?? '';
  function act(): void {
    withdrawing.mutate(
      { input: { collegeId: at.id, id: document.id, reason, removeFile } },
      {
        onSuccess({ data }) {
          if (data.withdrawDocument.problems.length === 0) done(t('withdraw.done', { title }));
        },
      },
    );
  }
  return (
    <ActDialog
      title={t('list.withdrawOf', { title })}
      close={close}
      words={t('withdraw.do')}
      act={act}
      ready={reason.trim() !== ''}
      pending={withdrawing.isPending}
      danger
      problem={problems[0]?.message}
      failure={withdrawing.error}
    >
      <div className={classes.form}>
        <p className={classes.muted}>{t('withdraw.hint')}</p>
        <ReasonField label={t('withdraw.reason')} value={reason} change={setReason} />
        {document.file && (
          <Checkbox
            label={t('withdraw.removeFile')}
            checked={removeFile}
            onChange={({ currentTarget: { checked } }) => setRemoveFile(checked)}
          />
        )}
      </div>
    </ActDialog>
  );
}
