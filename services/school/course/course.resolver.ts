import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { placeOf, toPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { assertKnown } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../actions/allow.js';
import { Region } from '../region/region.stub.js';
import {
  ChangeCourseInput,
  CoursePayload,
  CreateCourseInput,
  CreateCoursePayload,
  RetireCourseInput,
} from './course-mutations.type.js';
import { loadCourse } from './course.loader.js';
import { countCourses, courseKey, coursesInUse, coursesPage } from './course.repository.js';
import { Course, CourseConnection } from './course.type.js';
import { changeCourse } from './mutations/change-course.js';
import { createCourse } from './mutations/create-course.js';
import { retireCourse } from './mutations/retire-course.js';
import { loadVersion } from './programme/programme.loader.js';
import { versionsOfCourses } from './programme/programme.repository.js';
import { CourseVersion } from './programme/programme.type.js';

@Resolver(() => Course)
export class CourseResolver {
  @Allow('course:read')
  @Query(() => CourseConnection, { nullable: true, description: 'Courses of the network schools of mentors, by code.' })
  async courses(
    @Arg('region', () => String, {
      nullable: true,
      description: 'Of the region of this code only; an unknown code is BAD_USER_INPUT.',
    })
    region: string | null,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<CourseConnection> {
    const place = placeOf(page);
    const [rows, totalCount] = await Promise.all([
      coursesPage(context, region ?? null, place),
      countCourses(context, region ?? null),
    ]);
    if (totalCount === 0 && region != null) {
      await assertKnown(context, 'region', { argument: 'region', codes: [region] });
    }
    return { ...toPage(rows, place, courseKey), totalCount };
  }

  @Allow('course:read')
  @Query(() => Course, { nullable: true, description: 'A course by its id.' })
  course(
    @Arg('id', () => ID, { description: 'Id of the course.' }) id: string,
    @Ctx() context: HubContext,
  ): Promise<Course | null> {
    return loadCourse(context, id);
  }

  @FieldResolver(() => Region, { description: 'The region whose network school teaches the course.' })
  region(@Root() course: Course): Region {
    return { id: course.regionId };
  }

  @FieldResolver(() => CourseVersion, { description: 'What it teaches, in the version that is offered.' })
  programme(@Root() { id, version }: Course, @Ctx() context: HubContext): Promise<CourseVersion> {
    return loadVersion(context, id, version);
  }

  @Rows({ each: 5 })
  @FieldResolver(() => [CourseVersion], { description: 'All its versions, the latest first; 100 at most.' })
  versions(@Root() { id }: Course, @Ctx() context: HubContext): Promise<CourseVersion[]> {
    return context.loaders
      .get<string, CourseVersion[]>('Course.versions', async (ids) =>
        groupedInOrder(ids, await versionsOfCourses(context, ids), (row) => row.courseId),
      )
      .load(id);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether a change of what is taught makes the next version: a cohort of the offered one has begun, or has sessions.',
  })
  versionInUse(@Root() { id }: Course, @Ctx() context: HubContext): Promise<boolean> {
    return context.loaders
      .get<string, boolean>('Course.versionInUse', async (ids) =>
        inOrder(ids, await coursesInUse(context, ids), (row) => row.id).map((row) => row !== null),
      )
      .load(id);
  }

  @Allow('course:write')
  @Mutation(() => CreateCoursePayload, {
    nullable: true,
    description:
      "Creates a course of the network school: of the regional site in one of the coordinator's regions, or of a " +
      "college, by the coordinator or the college's own staff.",
  })
  createCourse(
    @Arg('input', () => CreateCourseInput) input: CreateCourseInput,
    @Ctx() context: HubContext,
  ): Promise<CreateCoursePayload> {
    return createCourse(context, input);
  }

  @Allow('course:write')
  @Mutation(() => CoursePayload, {
    nullable: true,
    description:
      'Changes a course. Once a cohort of the version that is offered has begun, or has sessions, what is taught ' +
      'changes as the next version, and cohorts keep theirs; titles, reach and materials are mended in place.',
  })
  changeCourse(
    @Arg('input', () => ChangeCourseInput) input: ChangeCourseInput,
    @Ctx() context: HubContext,
  ): Promise<CoursePayload> {
    return changeCourse(context, input);
  }

  @Allow('course:write')
  @Mutation(() => CoursePayload, {
    nullable: true,
    description: 'Takes a course off the offer, for a reason: no cohort of it is opened any more. Nothing is deleted.',
  })
  retireCourse(
    @Arg('input', () => RetireCourseInput) input: RetireCourseInput,
    @Ctx() context: HubContext,
  ): Promise<CoursePayload> {
    return retireCourse(context, input);
  }
}

@Resolver(() => CoursePayload)
export class CoursePayloadResolver {
  @FieldResolver(() => Course, { nullable: true })
  course(@Root() { courseId }: CoursePayload, @Ctx() context: HubContext): Promise<Course | null> | null {
    return courseId === null ? null : loadCourse(context, courseId);
  }
}
