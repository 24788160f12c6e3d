import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Failed } from '../ui/notes';
import { isOpen, standing, type Status } from './attendance.policy';
import { AttendanceRow } from './attendance-row';
import classes from './learning.module.css';
import type { Taps } from './use-taps';

/** A listener with what the hub has of them at the session. */
export interface Attendee {
  readonly id: string;
  readonly name: string;
  readonly enrolledOn: string;
  readonly withdrawnOn: string | null;
  readonly completedOn: string | null;
  readonly attendance: readonly { readonly status: Status; readonly reason: string | null }[];
}

/** Those of whom there is something to tap, or something told. */
export const listed = (people: readonly Attendee[], day: string): Attendee[] =>
  people.filter((each) => isOpen(each, day) || each.attendance.length > 0);

interface AttendanceListProps {
  readonly session: { readonly id: string; readonly day: string };
  readonly people: readonly Attendee[];
  readonly taps: Taps;
}

/** Listeners of a session, each with their buttons, and one that says of all the rest that they were there. */
export function AttendanceList({ session: { id: sessionId, day }, people, taps }: AttendanceListProps) {
  const { t } = useTranslation('school');
  const open = people.filter((each) => isOpen(each, day));
  const rows = listed(people, day).map((each) => ({
    ...each,
    ...standing(taps.waiting, { sessionId, enrolmentId: each.id }, each.attendance[0]),
    isOpen: isOpen(each, day),
  }));
  const unsaid = rows.filter((each) => each.isOpen && each.status === null);
  return (
    <>
      <div className={classes.bar}>
        <Button
          disabled={unsaid.length === 0}
          onClick={() =>
            taps.tap(unsaid.map(({ id }) => ({ sessionId, enrolmentId: id, status: 'PRESENT', reason: null })))
          }
        >
          {t('attendance.all')}
        </Button>
        <Saved taps={taps} left={unsaid.length} of={open.length} />
      </div>
      {taps.refused && <Failed message={taps.refused} />}
      <ul className={classes.rows}>
        {rows.map((row) => (
          <AttendanceRow
            key={row.id}
            name={row.name}
            {...{ row }}
            say={(status, reason) => taps.tap([{ sessionId, enrolmentId: row.id, status, reason }])}
          />
        ))}
      </ul>
    </>
  );
}

function Saved({ taps: { waiting, sending }, left, of }: { taps: Taps; left: number; of: number }) {
  const { t } = useTranslation('school');
  if (sending) return <span role="status">{t('attendance.sending')}</span>;
  if (waiting.length > 0) {
    return (
      <span role="status" className={classes.late}>
        {t('attendance.waits', { count: waiting.length })}
      </span>
    );
  }
  return <span role="status">{t('attendance.saved', { told: of - left, of })}</span>;
}
