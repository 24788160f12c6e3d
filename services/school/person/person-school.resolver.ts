import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { placeOf, toPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { EnrolmentConnection } from '../enrolment/enrolment.type.js';
import { courseKey } from '../course/course.repository.js';
import {
  coursesToLearn,
  enrolmentsOfPeople,
  openCohorts,
  soonestKey,
  taughtCohorts,
} from './person-school.repository.js';
import { PersonCohortConnection, PersonCourseConnection } from './person-school.type.js';
import { Person } from '../references/person.stub.js';

@Resolver(() => Person)
export class PersonSchoolResolver {
  @FieldResolver(() => PersonCohortConnection, {
    nullable: true,
    description:
      'Cohorts that they can apply to, what begins first coming first: not over, of courses open to their college and ' +
      'for mentors as they are, and not asked for yet. For themself and the staff of their college; empty for others, ' +
      'and of who is neither in the base of mentors nor a candidate for it, or has no consent in force.',
  })
  openCohorts(
    @Root() { id }: Person,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<PersonCohortConnection> {
    return cohortsOf('openCohorts', openCohorts, { id, page, context });
  }

  @FieldResolver(() => PersonCourseConnection, {
    nullable: true,
    description:
      'Courses that they can wish for (`wishToLearn`), by code: not retired, open to their college and for mentors as they ' +
      'are. For themself and the staff of their college; empty for others, and of who can not be taught, as `openCohorts`.',
  })
  coursesToLearn(
    @Root() { id }: Person,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<PersonCourseConnection> {
    const place = placeOf(page);
    return context.loaders
      .get<string, PersonCourseConnection>(`Person.coursesToLearn ${JSON.stringify(place)}`, async (ids) => {
        const rows = await coursesToLearn(context, ids, place);
        return groupedInOrder(ids, rows, (row) => row.of).map((each) => toPage(each, place, courseKey));
      })
      .load(id);
  }

  @FieldResolver(() => PersonCohortConnection, {
    nullable: true,
    description:
      'Cohorts that they teach and that are not over, what begins first coming first. For themself, the staff of the ' +
      'host and the coordinators of its region; empty for others.',
  })
  taughtCohorts(
    @Root() { id }: Person,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<PersonCohortConnection> {
    return cohortsOf('taughtCohorts', taughtCohorts, { id, page, context });
  }

  @FieldResolver(() => EnrolmentConnection, {
    nullable: true,
    description: 'Their places in cohorts, of those that the caller may see, the latest first.',
  })
  enrolments(
    @Root() { id }: Person,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<EnrolmentConnection> {
    const place = placeOf(page);
    return context.loaders
      .get<string, EnrolmentConnection>(`Person.enrolments ${JSON.stringify(place)}`, async (ids) => {
        const rows = await enrolmentsOfPeople(context, ids, place);
        return groupedInOrder(ids, rows, (row) => row.personId).map((each) => toPage(each, place, (row) => [row.id]));
      })
      .load(id);
  }
}

interface Asked {
  readonly id: string;
  readonly page: PageArgsType;
  readonly context: HubContext;
}

/** A list of cohorts of a person, together with those of the others whom the request asks about. */
function cohortsOf(
  name: string,
  read: typeof openCohorts,
  { id, page, context }: Asked,
): Promise<PersonCohortConnection> {
  const place = placeOf(page);
  return context.loaders
    .get<string, PersonCohortConnection>(`Person.${name} ${JSON.stringify(place)}`, async (ids) => {
      const rows = await read(context, ids, place);
      return groupedInOrder(ids, rows, (row) => row.of).map((each) => toPage(each, place, soonestKey));
    })
    .load(id);
}
