import type { HubContext } from '#kernel/graph/context.js';
import { seesLearning } from '../database/learning.sql.js';
import { learntBy, OF_ENROLMENT } from './learning.sql.js';
import type { LearningChange } from './learning.type.js';
import type { Learnt } from './progress.policy.js';

export interface LearntOnEnrolment extends Learnt {
  readonly enrolmentId: string;
  readonly asOf: string;
  readonly completedOn: string | null;
  readonly completionAttested: boolean;
}

/** What was learnt on enrolments by today, or by the day of completion; of those of which the session sees it. */
export function learntOn({ read }: HubContext, enrolmentIds: readonly string[]): Promise<LearntOnEnrolment[]> {
  return read.rows(
    `select e.id as "enrolmentId", d.day::text as "asOf", e.completed_on::text as "completedOn",
            e.completion_attested as "completionAttested", ${learntBy('d.day')}
       from ${OF_ENROLMENT}
      cross join lateral (select coalesce(e.completed_on, contracts.today(e.host_college_id)) as day) d
      where e.id = any ($1::uuid[]) and ${seesLearning('e', 'id')}`,
    [enrolmentIds],
  );
}

/** What was changed of attendance and marks, the latest first; 50 of each at most. */
export function historyOf(
  { read }: HubContext,
  enrolmentIds: readonly string[],
): Promise<(LearningChange & { readonly enrolmentId: string })[]> {
  return read.rows(
    `select page.* from unnest($1::uuid[]) as r (id), lateral (
       select h.enrolment_id as "enrolmentId", h.session_id as "sessionId", h.assessment, h.before, h.after,
              h.day::text as day, h.changed_at as "changedAt", h.changed_by as "changedBy"
         from school.learning_history h where h.enrolment_id = r.id order by h.id desc limit 50) page`,
    [enrolmentIds],
  );
}
