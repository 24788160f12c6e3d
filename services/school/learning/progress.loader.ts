import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { learntOn, type LearntOnEnrolment } from './learning.repository.js';
import type { EnrolmentProgress } from './learning.type.js';
import { progressOf } from './progress.policy.js';

const BEFORE = {
  ru: 'Обучение завершено до того, как посещаемость и оценки стали вести: занятий и оценок не записано.',
  en: 'The course was completed before attendance and marks were kept: no sessions and marks are recorded.',
};

/** How far a listener has come; null where the session doesn't see it. */
export const loadProgress = (context: HubContext, enrolmentId: string): Promise<EnrolmentProgress | null> =>
  context.loaders
    .get<string, EnrolmentProgress | null>('Enrolment.progress', async (ids) => {
      const rows = await learntOn(context, ids);
      const found = inOrder(ids, rows, (row) => row.enrolmentId);
      return found.map((row) => (row ? toProgress(row, context) : null));
    })
    .load(enrolmentId);

function toProgress(learnt: LearntOnEnrolment, { language }: HubContext): EnrolmentProgress {
  const { hours, hoursAttended, assessments, asOf, completionAttested } = learnt;
  const { hoursNeeded, assessmentsPassed, lacking } = progressOf(learnt);
  return {
    ...{ hoursAttended, hours, hoursNeeded, assessmentsPassed, assessments: assessments.length, asOf },
    lacking: lacking.map((each) => each[language]),
    met: lacking.length === 0,
    note: completionAttested ? BEFORE[language] : null,
  };
}
