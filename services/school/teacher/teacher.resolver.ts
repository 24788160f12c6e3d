import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { placeOf, toPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { forbidden } from '#kernel/graph/errors.js';
import { ownPersons } from '#kernel/session/session.js';
import { attendanceOf } from '../attendance/attendance.repository.js';
import { Attendance } from '../attendance/attendance.type.js';
import { Cohort, CohortTeacher } from '../cohort/cohort.type.js';
import { marksOf } from '../mark/mark.repository.js';
import { AssessmentMark } from '../mark/mark.type.js';
import { College } from '../references/college.stub.js';
import { Person } from '../references/person.stub.js';
import { CohortSession } from '../session/session.type.js';
import {
  listenerKey,
  listenersOfCohorts,
  sessionsTaught,
  teacherKey,
  teachersOfCohorts,
} from './teacher.repository.js';
import { CohortListener, CohortListenerConnection } from './teacher.type.js';

const TAUGHT_ONLY = {
  ru: 'Слушателей по именам видит тот, кто ведёт группу, до её последнего дня.',
  en: 'Names of listeners are for whoever teaches the cohort, to its last day.',
};

@Resolver(() => CohortTeacher)
export class CohortTeacherResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description:
      'Who it is, where the teacher is a person of the host: for its staff, the coordinators of its region, who see an id ' +
      'and no name, and the teacher. Null for others.',
  })
  async person(@Root() teacher: CohortTeacher, @Ctx() context: HubContext): Promise<Person | null> {
    const { cohortId, personId } = teacher;
    if (personId === null) return null;
    const seen = await context.loaders
      .get<string, object | null>('CohortTeacher.person', async (keys) => {
        const cohorts = [...new Set(keys.map((key) => key.split(' ')[0]!))];
        return inOrder(keys, await teachersOfCohorts(context, cohorts), teacherKey);
      })
      .load(teacherKey({ cohortId, personId }));
    return seen && { id: personId };
  }
}

@Resolver(() => Cohort)
export class CohortListenersResolver {
  @FieldResolver(() => CohortListenerConnection, {
    nullable: true,
    description:
      'Who learns in it, by name: for a teacher of it who is a person, to its last day; empty for other people who take ' +
      'part, and null with an error FORBIDDEN for whoever takes no part.',
  })
  async listeners(
    @Root() cohort: Cohort,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<CohortListenerConnection> {
    if (ownPersons(context.session).length === 0) throw forbidden(TAUGHT_ONLY);
    const place = placeOf(page);
    return context.loaders
      .get<string, CohortListenerConnection>(`Cohort.listeners ${JSON.stringify(place)}`, async (ids) => {
        const rows = await listenersOfCohorts(context, ids, place);
        return groupedInOrder(ids, rows, (row) => row.cohortId).map((each) => toPage(each, place, listenerKey));
      })
      .load(cohort.id);
  }
}

@Resolver(() => CohortListener)
export class CohortListenerResolver {
  @FieldResolver(() => College, { description: 'The college whose mentor it is.' })
  college(@Root() { collegeId }: CohortListener): College {
    return { id: collegeId };
  }

  @Rows({ each: 5 })
  @FieldResolver(() => [Attendance], {
    description: 'Their attendance, in the order of the sessions, the first 200.',
  })
  attendance(
    @Root() { id }: CohortListener,
    @Arg('sessionId', () => ID, { nullable: true, description: 'Of this session alone.' }) sessionId: string | null,
    @Ctx() context: HubContext,
  ): Promise<Attendance[]> {
    return context.loaders
      .get<string, Attendance[]>(`CohortListener.attendance ${sessionId ?? ''}`, async (ids) =>
        groupedInOrder(ids, await attendanceOf(context, ids, sessionId), (row) => row.enrolmentId),
      )
      .load(id);
  }

  @Rows({ each: 2 })
  @FieldResolver(() => [AssessmentMark], { description: 'Their marks by the codes of their assessments, 20 at most.' })
  marks(@Root() { id }: CohortListener, @Ctx() context: HubContext): Promise<AssessmentMark[]> {
    return context.loaders
      .get<string, AssessmentMark[]>('CohortListener.marks', async (ids) =>
        groupedInOrder(ids, await marksOf(context, ids), (row) => row.enrolmentId),
      )
      .load(id);
  }
}

@Resolver(() => CohortSession)
export class SessionTaughtResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether the caller records its attendance as who teaches it: a person of the host among the teachers of the cohort, ' +
      'to its last day, of a session that names them or nobody. Of the staff of the host it says nothing: they record all.',
  })
  async taughtByCaller(@Root() { id }: CohortSession, @Ctx() context: HubContext): Promise<boolean> {
    const taught = await context.loaders
      .get<string, object | null>('CohortSession.taughtByCaller', async (ids) =>
        inOrder(ids, await sessionsTaught(context, ids), (row) => row.id),
      )
      .load(id);
    return taught !== null;
  }
}
