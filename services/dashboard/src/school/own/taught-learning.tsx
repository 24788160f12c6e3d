import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TaughtCohortDocument, TaughtListenersDocument } from '../../graph/generated/graphql';
import { cursorOf } from '../../graph/pages.policy';
import { useGraph } from '../../graph/use-graph';
import { useWholeList } from '../../graph/use-whole-list';
import { addTexts } from '../../i18n';
import * as texts from '../../i18n/texts/school';
import { todayIn } from '../../shell/today.policy';
import { Failed } from '../../ui/notes';
import thumb from '../../ui/thumb/thumb.module.css';
import { AttendanceList, listed } from '../attendance-list';
import { ChooseSession } from '../choose-session';
import { MarkField } from '../mark-field';
import { useTaps } from '../use-taps';
import classes from './own.module.css';

addTexts('school', texts);

/** Attendance and marks of a cohort, recorded by whoever teaches it: of the sessions that are theirs, and of all listeners. */
export default function TaughtLearning({ cohortId }: { readonly cohortId: string }) {
  const { t } = useTranslation('school');
  const { data, failure } = useGraph(TaughtCohortDocument, { id: cohortId });
  const [chosen, setChosen] = useState<string | null>(null);
  const taps = useTaps(cohortId);
  const held = (data?.cohort?.sessions?.nodes ?? []).filter(
    ({ day, cancelledOn, taughtByCaller }) => taughtByCaller && cancelledOn === null && day <= todayIn(),
  );
  const session = held.find(({ id }) => id === chosen) ?? held.at(-1) ?? null;
  const list = useWholeList(
    TaughtListenersDocument,
    { id: cohortId, sessionId: session?.id ?? null },
    (page) => cursorOf(page.cohort?.listeners),
    { enabled: data !== undefined },
  );
  const failed = failure ?? list.failure;
  if (failed) return <Failed message={failed.message} />;
  if (!data || !list.data) return <p role="status">{t('attendance.loading')}</p>;
  const listeners = list.data.flatMap((page) => page.cohort?.listeners?.nodes ?? []);
  const people = listeners.map((each) => ({ ...each, withdrawnOn: null }));
  const assessments = data.cohort?.programme.assessments ?? [];
  return (
    <>
      <h3 className={classes.part}>{t('attendance.title')}</h3>
      {!session && <p className={thumb.muted}>{t('attendance.none')}</p>}
      {session && (
        <>
          <ChooseSession sessions={held} value={session.id} choose={setChosen} />
          {listed(people, session.day).length === 0 && <p className={thumb.muted}>{t('attendance.nobody')}</p>}
          <AttendanceList {...{ session, people, taps }} />
        </>
      )}
      {assessments.length > 0 && <h3 className={classes.part}>{t('attendance.marks')}</h3>}
      {assessments.length > 0 && (
        <ul className={classes.list}>
          {listeners.map(({ id, name, completedOn, marks }) => (
            <li key={id}>
              <strong>{name}</strong>
              {assessments.map((assessment) => {
                const mark = marks.find((each) => each.assessment === assessment.code);
                const told = mark
                  ? t('results.mark', { title: assessment.title, value: mark.value, top: assessment.topMark })
                  : t('results.noMark', { title: assessment.title });
                return completedOn === null ? (
                  <MarkField key={assessment.code} {...{ cohortId, assessment, mark, name }} enrolmentId={id} />
                ) : (
                  <p key={assessment.code} className={thumb.muted}>
                    {told}
                  </p>
                );
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
