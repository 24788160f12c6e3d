import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SessionAttendanceDocument } from '../graph/generated/graphql';
import { cursorOf } from '../graph/pages.policy';
import { useWholeList } from '../graph/use-whole-list';
import { Block } from '../ui/block';
import { CardBlock } from '../ui/card-block';
import { AttendanceList, listed } from './attendance-list';
import { ChooseSession } from './choose-session';
import type { Cohort, Session } from './school.type';
import { useTaps, type Taps } from './use-taps';

interface AttendanceBlockProps {
  readonly cohort: Cohort;
  readonly today: string;
}

/** Who was at a session, by tapping on a phone: the latest one that has begun comes first. */
export function AttendanceBlock({ cohort, today }: AttendanceBlockProps) {
  const { t } = useTranslation('school');
  const taps = useTaps(cohort.id);
  const held = (cohort.sessions?.nodes ?? []).filter(({ day, cancelledOn }) => day <= today && cancelledOn === null);
  const [chosen, setChosen] = useState<string | null>(null);
  const session = held.find(({ id }) => id === chosen) ?? held.at(-1);
  if (!session) return <CardBlock title={t('attendance.title')}>{t('attendance.none')}</CardBlock>;
  return (
    <AttendanceOf
      {...{ cohort, session, taps }}
      controls={<ChooseSession sessions={held} value={session.id} choose={setChosen} />}
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
      select={(pages) =>
        pages
          .flatMap((page) => page.cohort?.enrolments?.nodes ?? [])
          .map(({ person, attendance, ...each }) => ({
            ...each,
            name: person?.name ?? t('list.hidden'),
            attendance: attendance ?? [],
          }))
      }
      isEmpty={(people) => listed(people, session.day).length === 0}
      empty={t('attendance.nobody')}
    >
      {(people) => <AttendanceList {...{ session, people, taps }} />}
    </Block>
  );
}
