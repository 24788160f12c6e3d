import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordEventAttendanceDocument, type EventAudience } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { ActDialog } from '../../ui/act-dialog';
import { wholeNumber } from '../make/course-form.policy';
import classes from '../make/make.module.css';
import { placedProblems } from '../make/placed-problems.policy';
import type { NetworkEvent } from './events.type';

interface AttendEventProps {
  readonly event: NetworkEvent;
  readonly collegeId: string;
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** How many of a college came to an event, as what. */
export function AttendEvent({ event, collegeId, close, done }: AttendEventProps) {
  const { t } = useTranslation('schoolEvents');
  const { id: eventId, title, audience, attendance } = event;
  const said = (who: EventAudience) =>
    attendance.find((one) => one.college.id === collegeId && one.audience === who)?.attended;
  const [numbers, setNumbers] = useState(() => audience.map((who) => String(said(who) ?? '')));
  const recording = useGraphMutation(RecordEventAttendanceDocument);
  const told = audience.flatMap((who, n) =>
    numbers[n]!.trim() === '' ? [] : [{ audience: who, attended: wholeNumber(numbers[n]!) }],
  );
  const problems = placedProblems(recording.data?.data.recordEventAttendance.problems ?? [], ['attendance']);
  function act(): void {
    recording.mutate(
      { input: { eventId, collegeId, attendance: told } },
      {
        onSuccess({ data: { recordEventAttendance } }) {
          if (recordEventAttendance.problems.length === 0) done(t('attended', { title }));
        },
      },
    );
  }
  return (
    <ActDialog
      title={t('attendOf', { title })}
      close={close}
      words={t('save')}
      act={act}
      ready={told.length > 0}
      pending={recording.isPending}
      problem={problems.within('attendance') ?? problems.whole}
      failure={recording.error}
    >
      <p>{t('attendHint')}</p>
      <div className={classes.form}>
        {audience.map((who, n) => (
          <TextInput
            key={who}
            label={t(`audience.${who}`)}
            value={numbers[n]}
            maxLength={4}
            inputMode="numeric"
            autoComplete="off"
            onChange={({ currentTarget: { value } }) => {
              recording.reset();
              setNumbers((before) => before.map((each, at) => (at === n ? value : each)));
            }}
          />
        ))}
      </div>
    </ActDialog>
  );
}
