import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { CollegeYear } from '../year/college-year.type.js';
import { totalsOfColleges } from './year-totals.repository.js';
import { YearTotals } from './year-totals.type.js';

@Resolver(() => CollegeYear)
export class YearTotalsResolver {
  @FieldResolver(() => YearTotals, {
    nullable: true,
    description:
      'What the year came to: pairs, reports, practices, rewards, mentees who went back as mentors (S001 7.2). For the ' +
      'staff of the college and the coordinators of its region.',
  })
  totals(@Root() { collegeId, year }: CollegeYear, @Ctx() context: HubContext): Promise<YearTotals | null> {
    return context.loaders
      .get<string, YearTotals | null>(`CollegeYear.totals ${year}`, async (ids) =>
        inOrder(ids, await totalsOfColleges(context, ids, year), (row) => row.collegeId),
      )
      .load(collegeId);
  }
}
