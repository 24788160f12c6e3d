import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { placeOf, toCountedPage, toPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { asksFor, PAGE_FIELDS } from '#kernel/graph/selection.js';
import { courseKey } from '../course/course.repository.js';
import type { Course } from '../course/course.type.js';
import { coursesOfColleges, courseTotals, trainedMentors } from './college-courses.repository.js';
import { CollegeCourseConnection } from './college-courses.type.js';
import { College } from '../references/college.stub.js';

const TRAINED_FORBIDDEN = {
  ru: 'Число обученных наставников видят сотрудники колледжа и координаторы его региона.',
  en: 'The number of trained mentors is for the staff of the college and the coordinators of its region.',
};

@Resolver(() => College)
export class CollegeCoursesResolver {
  @FieldResolver(() => CollegeCourseConnection, {
    nullable: true,
    description:
      'Courses of the network school that the college hosts and, for its staff and the coordinators of its region, ' +
      'those that its mentors attend; by code.',
  })
  courses(
    @Root() college: College,
    @Arg('year', () => AcademicYear, { nullable: true, description: 'In this academic year only; ever when left out.' })
    year: number | null | undefined,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CollegeCourseConnection> {
    const place = placeOf(page);
    if (!asksFor(info, PAGE_FIELDS)) return coursesWithoutRows(context, college.id, year ?? null);
    const loader = context.loaders.get<string, CollegeCourseConnection>(
      `College.courses ${year ?? ''} ${JSON.stringify(place)}`,
      async (ids) => {
        const rows = await coursesOfColleges(context, ids, year ?? null, place);
        return groupedInOrder(ids, rows, (row) => row.listOf).map((ofCollege, i) => ({
          ...toCountedPage(ofCollege, place, courseKey),
          collegeId: ids[i]!,
          year: year ?? null,
        }));
      },
    );
    return loader.load(college.id);
  }
}

/** What can be told of a college's courses without reading one of them. */
function coursesWithoutRows(
  context: HubContext,
  collegeId: string,
  year: number | null,
): Promise<CollegeCourseConnection> {
  return context.loaders
    .get<string, CollegeCourseConnection>(`College.courses ${year ?? ''} totalCount`, async (ids) => {
      const totals = inOrder(ids, await courseTotals(context, ids, year), (row) => row.collegeId);
      return totals.map((row, i) => ({
        ...toPage<Course>([], placeOf({}), courseKey),
        totalCount: row?.total ?? 0,
        collegeId: ids[i]!,
        year,
        trained: row?.trained ?? null,
      }));
    })
    .load(collegeId);
}

@Resolver(() => CollegeCourseConnection)
export class TrainedMentorsResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Distinct mentors of the college who completed a course in the year asked for, as of the day that the year is ' +
      'counted at, or ever, as of today, when no year was given; only those whose consent was in force on that day. ' +
      'For the staff of the college and the coordinators of its region; null with an error FORBIDDEN for others.',
  })
  async trainedMentors(@Root() courses: CollegeCourseConnection, @Ctx() context: HubContext): Promise<number> {
    const trained = courses.trained === undefined ? await loadTrained(context, courses) : courses.trained;
    if (trained === null) throw forbidden(TRAINED_FORBIDDEN);
    return trained;
  }
}

function loadTrained(context: HubContext, { collegeId, year }: CollegeCourseConnection): Promise<number | null> {
  return context.loaders
    .get<string, number | null>(`College.courses.trainedMentors ${year ?? ''}`, async (ids) => {
      const rows = await trainedMentors(context, ids, year);
      return inOrder(ids, rows, (row) => row.collegeId).map((row) => row?.trained ?? null);
    })
    .load(collegeId);
}
