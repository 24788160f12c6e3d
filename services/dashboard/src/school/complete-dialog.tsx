import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompleteEnrolmentsDocument } from '../graph/generated/graphql';
import { refusalOf } from '../graph/bulk.policy';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import classes from './school.module.css';

interface CompleteDialogProps {
  readonly cohortId: string;
  /** Who meets the rule by today. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** How many of them the reader does not see any more: their own college completes the course for them. */
  readonly hidden: number;
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** Completes the course by an order: checked first, by a preview that changes nothing. */
export function CompleteDialog({ cohortId, people, hidden, close, done }: CompleteDialogProps) {
  const { t } = useTranslation('school');
  const [number, setNumber] = useState('');
  const [date, setDate] = useState('');
  const checking = useGraphMutation(CompleteEnrolmentsDocument, { changes: false });
  const completing = useGraphMutation(CompleteEnrolmentsDocument);
  const input = { cohortId, rows: people.map(({ id: personId }) => ({ personId })), order: { number, date } };
  const checked = checking.data?.data.completeEnrolments;
  const answer = completing.data?.data.completeEnrolments ?? checked;
  const ordered = number.trim() !== '' && date !== '' && people.length > 0;
  function act(): void {
    completing.mutate(
      { input },
      {
        onSuccess({ data: { completeEnrolments: told } }) {
          if (!refusalOf(told)) done(t('complete.done', { count: told.updated }));
        },
      },
    );
  }
  return (
    <ActDialog
      title={t('complete.act')}
      close={close}
      words={t('complete.order')}
      act={act}
      ready={ordered && checked !== undefined}
      pending={completing.isPending}
      problem={refusalOf(answer)}
      failure={completing.error ?? checking.error}
      more={
        <Button
          variant="default"
          disabled={!ordered}
          loading={checking.isPending}
          onClick={() => checking.mutate({ input: { ...input, dryRun: true } })}
        >
          {t('complete.check')}
        </Button>
      }
    >
      <div className={classes.form}>
        <p className={classes.muted}>{t('complete.hint')}</p>
        <TextInput
          label={t('desk.number')}
          value={number}
          maxLength={100}
          onChange={({ currentTarget: { value } }) => {
            setNumber(value);
            checking.reset();
          }}
        />
        <TextInput
          type="date"
          label={t('desk.date')}
          value={date}
          onChange={({ currentTarget: { value } }) => {
            setDate(value);
            checking.reset();
          }}
        />
        {checked && <p>{t('complete.preview', { taken: checked.updated, refused: checked.refused })}</p>}
        {hidden > 0 && <p className={classes.muted}>{t('complete.hidden', { count: hidden })}</p>}
        <ul className={classes.parts}>
          {people.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      </div>
    </ActDialog>
  );
}
