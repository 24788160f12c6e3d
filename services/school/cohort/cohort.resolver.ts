import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { placeOf, toCountedPage, toPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import { regionIdOf } from '#kernel/graph/unknown-codes.js';
import { forbidden } from '#kernel/graph/errors.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { Allow } from '../actions/allow.js';
import { College } from '../references/college.stub.js';
import { loadCourse } from '../course/course.loader.js';
import { Course } from '../course/course.type.js';
import { loadVersion } from '../course/programme/programme.loader.js';
import { CourseVersion } from '../course/programme/programme.type.js';
import { ChangeCohortInput, CohortPayload, CreateCohortInput, CreateCohortPayload } from './cohort-mutations.type.js';
import { loadCohort } from './cohort.loader.js';
import * as repository from './cohort.repository.js';
import { Cohort, CohortConnection, CohortTeacher } from './cohort.type.js';
import { changeCohort } from './mutations/change-cohort.js';
import { createCohort } from './mutations/create-cohort.js';

const SIGN_IN = {
  ru: 'Преподавателей видят те, кто вошёл.',
  en: 'Teachers are for those who have signed in.',
};

const COUNT_FORBIDDEN = {
  ru: 'Число зачисленных видят сотрудники колледжа, где идут занятия, и координаторы его региона.',
  en: 'The number of enrolments is for the staff of the hosting college and the coordinators of its region.',
};

@Resolver(() => Cohort)
export class CohortResolver {
  @Allow('course:read')
  @Query(() => CohortConnection, {
    nullable: true,
    description: 'Cohorts of the network schools of mentors, the latest first.',
  })
  async cohorts(
    @Arg('region', () => String, {
      nullable: true,
      description: 'Of courses of the region of this code only; an unknown code is BAD_USER_INPUT.',
    })
    region: string | null,
    @Arg('courseId', () => ID, { nullable: true, description: 'Of this course only.' }) courseId: string | null,
    @Arg('collegeId', () => ID, { nullable: true, description: 'Hosted by this college only.' })
    collegeId: string | null,
    @Arg('years', () => [AcademicYear], { nullable: true, description: 'Of these academic years only.' })
    years: number[] | null,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<CohortConnection> {
    const regionId = region == null ? null : await regionIdOf(context, 'region', region);
    const filter = { regionId, courseId, collegeId, years };
    const place = placeOf(page);
    const [rows, totalCount] = await Promise.all([
      repository.cohortsPage(context, filter, place),
      repository.countCohorts(context, filter),
    ]);
    return { ...toPage(rows, place, repository.cohortKey), totalCount };
  }

  @FieldResolver(() => Course, { description: 'The course that is taught.' })
  course(@Root() cohort: Cohort, @Ctx() context: HubContext): Promise<Course | null> {
    return loadCourse(context, cohort.courseId);
  }

  @Allow('course:read')
  @Query(() => Cohort, { nullable: true, description: 'A cohort by its id.' })
  cohort(
    @Arg('id', () => ID, { description: 'Id of the cohort.' }) id: string,
    @Ctx() context: HubContext,
  ): Promise<Cohort | null> {
    return loadCohort(context, id);
  }

  @FieldResolver(() => CourseVersion, { description: 'What is taught: the version that it was opened on.' })
  programme(@Root() { courseId, version }: Cohort, @Ctx() context: HubContext): Promise<CourseVersion> {
    return loadVersion(context, courseId, version);
  }

  @FieldResolver(() => [CohortTeacher], {
    nullable: true,
    description: 'Who teaches it, 20 at most; null with an error FORBIDDEN without a token.',
  })
  teachers(@Root() cohort: Cohort, @Ctx() { session }: HubContext): CohortTeacher[] {
    if (session.actor === null) throw forbidden(SIGN_IN);
    return cohort.teachers.map(({ name, role, personId = null }) => ({
      ...{ name, role, personId, cohortId: cohort.id },
    }));
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether all its places are held: by listeners, or by who has asked for one. Who applies then waits.',
  })
  async isFull(@Root() cohort: Cohort, @Ctx() context: HubContext): Promise<boolean> {
    return (await placesOf(context, cohort.id)).isFull;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Places that are held, by listeners of all colleges and by who has asked for one. For the host and the ' +
      'coordinators of its region; null with an error FORBIDDEN for others.',
  })
  async placesHeld(@Root() cohort: Cohort, @Ctx() context: HubContext): Promise<number> {
    return told((await placesOf(context, cohort.id)).held);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Applications that the host has not decided, of those that hold a place. For the same callers.',
  })
  async undecidedCount(@Root() cohort: Cohort, @Ctx() context: HubContext): Promise<number> {
    return told((await placesOf(context, cohort.id)).undecided);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Applications that wait for a place. For the same callers.',
  })
  async waitingCount(@Root() cohort: Cohort, @Ctx() context: HubContext): Promise<number> {
    return told((await placesOf(context, cohort.id)).waiting);
  }

  @FieldResolver(() => College, { description: 'The college that hosts it and keeps its record.' })
  college(@Root() cohort: Cohort): College {
    return { id: cohort.collegeId };
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Mentors enrolled, of all colleges, without those who left. For the host and the coordinators of its region; ' +
      'null with an error FORBIDDEN for others. A count of places: whose consent ended keeps theirs.',
  })
  enrolmentCount(@Root() cohort: Cohort, @Ctx() context: HubContext): Promise<number> {
    return context.loaders
      .get<string, number>('Cohort.enrolmentCount', async (ids) =>
        inOrder(ids, await repository.enrolmentCounts(context, ids), (row) => row.cohortId).map(
          (row) => row?.count ?? forbidden(COUNT_FORBIDDEN),
        ),
      )
      .load(cohort.id);
  }

  @Allow('cohort:write')
  @Mutation(() => CreateCohortPayload, {
    nullable: true,
    description: 'Creates a run of a course, for its host or a coordinator of the region.',
  })
  createCohort(
    @Arg('input', () => CreateCohortInput) input: CreateCohortInput,
    @Ctx() context: HubContext,
  ): Promise<CreateCohortPayload> {
    return createCohort(context, input);
  }

  @Allow('cohort:write')
  @Mutation(() => CohortPayload, {
    nullable: true,
    description:
      'Changes a cohort, for its host or a coordinator of the region. Who waits gets the places that are added.',
  })
  changeCohort(
    @Arg('input', () => ChangeCohortInput) input: ChangeCohortInput,
    @Ctx() context: HubContext,
  ): Promise<CohortPayload> {
    return changeCohort(context, input);
  }
}

function told(count: number | null): number {
  if (count === null) throw forbidden(COUNT_FORBIDDEN);
  return count;
}

const placesOf = (context: HubContext, id: string): Promise<repository.Places> =>
  context.loaders
    .get<string, repository.Places>('Cohort.places', async (ids) =>
      inOrder(ids, await repository.placesOfCohorts(context, ids), (row) => row.cohortId).map(
        (row) => row ?? new Error('no such cohort'),
      ),
    )
    .load(id);

@Resolver(() => CohortPayload)
export class CohortPayloadResolver {
  @FieldResolver(() => Cohort, { nullable: true })
  cohort(@Root() { cohortId }: CohortPayload, @Ctx() context: HubContext): Promise<Cohort | null> | null {
    return cohortId === null ? null : loadCohort(context, cohortId);
  }
}

@Resolver(() => Course)
export class CourseCohortsResolver {
  @FieldResolver(() => CohortConnection, { description: 'Runs of the course, the latest first.' })
  cohorts(
    @Root() course: Course,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<CohortConnection> {
    const place = placeOf(page);
    const loader = context.loaders.get<string, CohortConnection>(
      `Course.cohorts ${JSON.stringify(place)}`,
      async (courseIds) => {
        const rows = await repository.cohortsOfCourses(context, courseIds, place);
        return groupedInOrder(courseIds, rows, (row) => row.listOf).map((ofCourse) =>
          toCountedPage(ofCourse, place, repository.cohortKey),
        );
      },
    );
    return loader.load(course.id);
  }
}
