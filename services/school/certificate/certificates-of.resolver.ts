import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { staffColleges } from '#kernel/session/session.js';
import { College } from '../references/college.stub.js';
import { Course } from '../course/course.type.js';
import { renewalsDueOf, termsOfCourses } from './certificate.repository.js';

@Resolver(() => Course)
export class CourseTermResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Months that its certificates hold, from the day of completion on; null where they have no term.',
  })
  certificateValidMonths(@Root() { id }: Course, @Ctx() context: HubContext): Promise<number | null> {
    return context.loaders
      .get<string, number | null>('Course.certificateValidMonths', async (ids) =>
        inOrder(ids, await termsOfCourses(context, ids), (row) => row.id).map((row) => row?.months ?? null),
      )
      .load(id);
  }
}

@Resolver(() => College)
export class CollegeRenewalsResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Certificates of the college's mentors whose renewal is due: `certificates(renewalDue: true)` lists them. For the " +
      'staff of the college; null with an error FORBIDDEN for others.',
  })
  certificateRenewalsDue(@Root() { id }: College, @Ctx() context: HubContext): Promise<number> {
    if (!staffColleges(context.session).includes(id)) throw notStaff();
    return context.loaders
      .get<string, number>('College.certificateRenewalsDue', async (ids) =>
        inOrder(ids, await renewalsDueOf(context, ids), (row) => row.collegeId).map((row) => row?.count ?? 0),
      )
      .load(id);
  }
}
