import { Button, NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionAttendanceDocument } from '../graph/generated/graphql';
import { cursorOf } from '../graph/pages.policy';
import { useWholeList } from '../graph/use-whole-list';
import { Block } from '../ui/block';
import { CardBlock } from '../ui/card-block';
import { Failed } from '../ui/notes';
import { useFormat } from '../ui/use-format';
import { isOpen, standing } from './attendance.policy';
import { AttendanceRow } from './attendance-row';
import classes from './learning.module.css';
import type { Cohort, Session } from './school.type';
import { useTaps, type Taps } from './use-taps';

interface AttendanceBlockProps {
  readonly cohort: Cohort;
  readonly today: string;
}

/** Who was at a session, by tapping on a phone: the latest one that has begun comes first. */
export function AttendanceBlock({ cohort, today }: AttendanceBlockProps) {
  const { t } = useTranslation('school');
  const format = useFormat();
  const taps = useTaps(cohort.id);
  const held = (cohort.sessions?.nodes ?? []).filter(({ day, cancelledOn }) => day <= today && cancelledOn === null);
  const [chosen, setChosen] = useState<string | null>(null);
  const session = held.find(({ id }) => id === chosen) ?? held.at(-1);
  if (!session) return <CardBlock title={t('attendance.title')}>{t('attendance.none')}</CardBlock>;
  return (
    <AttendanceOf
      {...{ cohort, session, taps }}
      controls={
        <NativeSelect
          label={t('attendance.session')}
          value={session.id}
          onChange={({ currentTarget: { value } }) => setChosen(value)}
          data={held.toReversed().map(({ id, day, startsAt, title }) => ({
            value: id,
            label: `${format.day(day)}, ${startsAt}: ${title}`,
          }))}
        />
      }
    />
  );
}

interface AttendanceOfProps {
  readonly cohort: Cohort;
  readonly session: Session;
  readonly taps: Taps;
  readonly controls: ReactNode;
}

function AttendanceOf({ cohort, session, taps, controls }: AttendanceOfProps) {
  const { t } = useTranslation('school');
  const sessionId = session.id;
  const list = useWholeList(
    SessionAttendanceDocument,
    { id: cohort.id, sessionId },
    (page) => cursorOf(page.cohort?.enrolments),
    { enabled: true },
  );
  return (
    <Block
      title={t('attendance.title')}
      hint={t('attendance.hint')}
      controls={controls}
      answer={list}
      at="cohort"
      select={(pages) => pages.flatMap((page) => page.cohort?.enrolments?.nodes ?? [])}
      isEmpty={(nodes) => !nodes.some((each) => isOpen(each, session.day) || each.attendance?.length)}
      empty={t('attendance.nobody')}
    >
      {(nodes) => {
        const open = nodes.filter((each) => isOpen(each, session.day));
        const rows = nodes
          .filter((each) => isOpen(each, session.day) || each.attendance?.length)
          .map((each) => ({
            ...each,
            ...standing(taps.waiting, { sessionId, enrolmentId: each.id }, each.attendance?.[0]),
            isOpen: isOpen(each, session.day),
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
                  name={row.person?.name ?? t('list.hidden')}
                  {...{ row }}
                  say={(status, reason) => taps.tap([{ sessionId, enrolmentId: row.id, status, reason }])}
                />
              ))}
            </ul>
          </>
        );
      }}
    </Block>
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
