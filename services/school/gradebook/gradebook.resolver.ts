import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Rows } from '#kernel/graph/cost/rows.js';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { staffColleges } from '#kernel/session/session.js';
import { Allow } from '../actions/allow.js';
import { attendanceOf } from '../attendance/attendance.repository.js';
import { Attendance, RecordAttendanceInput } from '../attendance/attendance.type.js';
import { recordAttendance } from '../attendance/mutations/record-attendance.js';
import { EnrolmentsPayload } from '../enrolment/enrolment-mutations.type.js';
import { Enrolment } from '../enrolment/enrolment.type.js';
import { marksOf } from '../mark/mark.repository.js';
import { AssessmentMark, RecordMarksInput } from '../mark/mark.type.js';
import { recordMarks } from '../mark/mutations/record-marks.js';
import { loadSession } from '../session/session.loader.js';
import { CohortSession } from '../session/session.type.js';
import { historyOf } from '../learning/learning.repository.js';
import { EnrolmentProgress, LearningChange } from '../learning/learning.type.js';
import { loadProgress } from '../learning/progress.loader.js';

const SEEN =
  'Null for the host once the cohort is over and the enrolment completed: it stays with the mentor’s college.';

/** Rows of enrolments of which the session sees what was learnt, together with the others that the request asks for. */
async function ofSeen<Row extends { readonly enrolmentId: string }>(
  context: HubContext,
  { id }: Enrolment,
  name: string,
  rows: (ids: readonly string[]) => Promise<Row[]>,
): Promise<Row[] | null> {
  if (!(await loadProgress(context, id))) return null;
  return context.loaders
    .get<string, Row[]>(name, async (ids) => groupedInOrder(ids, await rows(ids), (row) => row.enrolmentId))
    .load(id);
}

@Resolver(() => Enrolment)
export class EnrolmentLearningResolver {
  @FieldResolver(() => EnrolmentProgress, {
    nullable: true,
    description: `How far the listener has come by the rule of the course. ${SEEN}`,
  })
  progress(@Root() { id }: Enrolment, @Ctx() context: HubContext): Promise<EnrolmentProgress | null> {
    return loadProgress(context, id);
  }

  @Rows({ each: 5 })
  @FieldResolver(() => [Attendance], {
    nullable: true,
    description: `Attendance, in the order of the sessions, the first 200. ${SEEN}`,
  })
  attendance(
    @Root() enrolment: Enrolment,
    @Arg('sessionId', () => ID, { nullable: true, description: 'Of this session alone.' }) sessionId: string | null,
    @Ctx() context: HubContext,
  ): Promise<Attendance[] | null> {
    const name = `Enrolment.attendance ${sessionId ?? ''}`;
    return ofSeen(context, enrolment, name, (ids) => attendanceOf(context, ids, sessionId));
  }

  @Rows({ each: 2 })
  @FieldResolver(() => [AssessmentMark], {
    nullable: true,
    description: `Marks by the codes of their assessments, 20 at most. ${SEEN}`,
  })
  marks(@Root() enrolment: Enrolment, @Ctx() context: HubContext): Promise<AssessmentMark[] | null> {
    return ofSeen(context, enrolment, 'Enrolment.marks', (ids) => marksOf(context, ids));
  }

  @Rows({ each: 3 })
  @FieldResolver(() => [LearningChange], {
    nullable: true,
    description: `What was changed of attendance and marks, the latest first, 50 at most. ${SEEN}`,
  })
  async learningHistory(@Root() enrolment: Enrolment, @Ctx() context: HubContext): Promise<LearningChange[] | null> {
    const changes = await ofSeen(context, enrolment, 'Enrolment.learningHistory', (ids) => historyOf(context, ids));
    const isStaff = staffColleges(context.session).length > 0;
    return changes?.map((each) => ({ ...each, changedBy: isStaff ? each.changedBy : null })) ?? null;
  }

  @Allow('learning:write')
  @Mutation(() => EnrolmentsPayload, {
    nullable: true,
    description:
      'Records who was at sessions of a cohort, for its host, and for a teacher who is a person of it of the sessions that ' +
      'name them or nobody, to the last day of the cohort. A result a row, with its enrolment where the caller sees that. ' +
      'Sent again, the same rows change nothing. Possible until the order on completion.',
  })
  recordAttendance(
    @Arg('input', () => RecordAttendanceInput) input: RecordAttendanceInput,
    @Ctx() context: HubContext,
  ): Promise<EnrolmentsPayload> {
    return recordAttendance(context, input);
  }

  @Allow('learning:write')
  @Mutation(() => EnrolmentsPayload, {
    nullable: true,
    description:
      'Records marks of assignments and tests, for the host of the cohort, and for a teacher who is a person of it, to the ' +
      'last day of the cohort. A result a row, with its enrolment where the caller sees that. Sent again, the same rows ' +
      'change nothing. Possible until the order on completion.',
  })
  recordMarks(
    @Arg('input', () => RecordMarksInput) input: RecordMarksInput,
    @Ctx() context: HubContext,
  ): Promise<EnrolmentsPayload> {
    return recordMarks(context, input);
  }
}

@Resolver(() => Attendance)
export class AttendanceResolver {
  @FieldResolver(() => CohortSession, { nullable: true, description: 'The session.' })
  session(@Root() { sessionId }: Attendance, @Ctx() context: HubContext): Promise<CohortSession | null> {
    return loadSession(context, sessionId);
  }
}

@Resolver(() => LearningChange)
export class LearningChangeResolver {
  @FieldResolver(() => CohortSession, { nullable: true, description: 'The session, of attendance; null of a mark.' })
  session(@Root() { sessionId }: LearningChange, @Ctx() context: HubContext): Promise<CohortSession | null> | null {
    return sessionId === null ? null : loadSession(context, sessionId);
  }
}
