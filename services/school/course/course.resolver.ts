import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { placeOf, toPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import { assertKnown } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../actions/allow.js';
import { Region } from '../region/region.stub.js';
import { CreateCourseInput, CreateCoursePayload } from './course-mutations.type.js';
import { countCourses, courseKey, coursesPage } from './course.repository.js';
import { Course, CourseConnection } from './course.type.js';
import { createCourse } from './mutations/create-course.js';

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

  @FieldResolver(() => Region, { description: 'The region whose network school teaches the course.' })
  region(@Root() course: Course): Region {
    return { id: course.regionId };
  }

  @Allow('course:write')
  @Mutation(() => CreateCoursePayload, {
    nullable: true,
    description: "Creates a course of the network school in one of the coordinator's regions.",
  })
  createCourse(
    @Arg('input', () => CreateCourseInput) input: CreateCourseInput,
    @Ctx() context: HubContext,
  ): Promise<CreateCoursePayload> {
    return createCourse(context, input);
  }
}
