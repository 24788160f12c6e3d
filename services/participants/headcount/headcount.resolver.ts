import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '#kernel/graph/allow.js';
import { notReached } from '#kernel/graph/access.js';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { College } from '../college/college.type.js';
import { headcountsOfColleges } from './headcount.repository.js';
import { Headcount, ReportHeadcountInput, ReportHeadcountPayload } from './headcount.type.js';
import { reportHeadcount } from './mutations/report-headcount.js';

export const loadHeadcount = (context: HubContext, collegeId: string, year: number): Promise<Headcount | null> =>
  context.loaders
    .get<string, Headcount | null>(`College.headcount ${year}`, async (ids) =>
      inOrder(ids, await headcountsOfColleges(context, ids, year), (row) => row.collegeId).map((row) => {
        if (!row) return notReached();
        return row.year === null ? null : (row as Headcount);
      }),
    )
    .load(collegeId);

@Resolver(() => College)
export class HeadcountResolver {
  @FieldResolver(() => Headcount, {
    nullable: true,
    description:
      'Size of the college in a year; null when it has not reported. For its staff and the coordinators of its region; ' +
      'to others null with the error FORBIDDEN.',
  })
  headcount(
    @Root() college: College,
    @Arg('year', () => AcademicYear, { description: 'Academic year.' }) year: number,
    @Ctx() context: HubContext,
  ): Promise<Headcount | null> {
    return loadHeadcount(context, college.id, year);
  }

  @Allow('headcount:write')
  @Mutation(() => ReportHeadcountPayload, { description: 'Reports the size of colleges, in the shape of form SPO-1.' })
  reportHeadcount(
    @Arg('input', () => ReportHeadcountInput) input: ReportHeadcountInput,
    @Ctx() context: HubContext,
  ): Promise<ReportHeadcountPayload> {
    return reportHeadcount(context, input);
  }
}
