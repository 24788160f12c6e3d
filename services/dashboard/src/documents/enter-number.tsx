import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UpdateDocumentDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import classes from './documents.module.css';
import type { At, RegisteredDocument } from './documents.type';
import { atFields } from './fields.policy';

interface EnterNumberProps {
  readonly at: At;
  readonly document: RegisteredDocument;
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** A draft was signed: from now on it has a number and a date, and is held. */
export function EnterNumber({ at, document, close, done }: EnterNumberProps) {
  const { t } = useTranslation('documents');
  const [number, setNumber] = useState(document.number ?? '');
  const [date, setDate] = useState(document.date ?? '');
  const updating = useGraphMutation(UpdateDocumentDocument);
  const problems = atFields(updating.data?.data.updateDocument.problems ?? [], ['number', 'date']);
  const title = document.title ?? document.kind?.title ?? '';
  function act(): void {
    updating.mutate(
      { input: { collegeId: at.id, id: document.id, number, date } },
      {
        onSuccess({ data }) {
          if (data.updateDocument.problems.length === 0) done(t('add.numberDone', { title }));
        },
      },
    );
  }
  return (
    <ActDialog
      title={t('list.numberOf', { title })}
      close={close}
      words={t('list.number_')}
      act={act}
      ready={number.trim() !== '' && date !== ''}
      pending={updating.isPending}
      problem={problems.whole}
      failure={updating.error}
    >
      <div className={classes.form}>
        <TextInput
          label={t('add.number')}
          value={number}
          maxLength={100}
          error={problems.fields['number']}
          onChange={({ currentTarget: { value } }) => setNumber(value)}
        />
        <TextInput
          label={t('add.date')}
          type="date"
          value={date}
          error={problems.fields['date']}
          onChange={({ currentTarget: { value } }) => setDate(value)}
        />
      </div>
    </ActDialog>
  );
}
