import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AcceptApplicationsDocument } from '../graph/generated/graphql';
import { refusalOf } from '../graph/bulk.policy';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import classes from './school.module.css';

interface DecideDialogProps {
  readonly cohortId: string;
  readonly ids: readonly string[];
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** Accepts applications; with the number and date of an order it enrols them by it. */
export function AcceptDialog({ cohortId, ids, close, done }: DecideDialogProps) {
  const { t } = useTranslation('school');
  const [number, setNumber] = useState('');
  const [date, setDate] = useState('');
  const accepting = useGraphMutation(AcceptApplicationsDocument);
  const answer = accepting.data?.data.acceptApplications;
  const ordered = number.trim() !== '' && date !== '';
  function act(): void {
    const order = ordered ? { number, date } : null;
    accepting.mutate(
      { input: { cohortId, ids: [...ids], order } },
      {
        onSuccess({ data: { acceptApplications: told } }) {
          if (refusalOf(told)) return;
          done(t(ordered ? 'desk.enrolled' : 'desk.accepted', { count: told.updated }));
        },
      },
    );
  }
  return (
    <ActDialog
      title={t('desk.accept')}
      close={close}
      words={t(ordered ? 'desk.order' : 'desk.accept')}
      act={act}
      ready={ordered || (number.trim() === '' && date === '')}
      pending={accepting.isPending}
      problem={refusalOf(answer)}
      failure={accepting.error}
    >
      <div className={classes.form}>
        <p className={classes.muted}>{t('list.chosen', { count: ids.length })}</p>
        <TextInput
          label={t('desk.number')}
          value={number}
          onChange={({ currentTarget: { value } }) => setNumber(value)}
          maxLength={100}
        />
        <TextInput
          type="date"
          label={t('desk.date')}
          value={date}
          onChange={({ currentTarget: { value } }) => setDate(value)}
        />
      </div>
    </ActDialog>
  );
}
