import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { Allow } from '../actions/allow.js';
import { Mentorship, MentorshipStatus } from '../mentorship/mentorship.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { givePairReport } from './mutations/give-pair-report.js';
import { reportedUntil } from './pair-report.policy.js';
import { reportsOf } from './pair-report.repository.js';
import { GivePairReportInput, PairReport, PairReportPayload } from './pair-report.type.js';

/** What the two say of their pair when it is over. */
@Resolver(() => Mentorship)
export class PairReportResolver {
  @Rows({ each: 2 })
  @FieldResolver(() => [PairReport], {
    description:
      'Short reports of the sides at its end: to each its own, to the college those of both, the mentor’s first.',
  })
  reports(@Root() { id }: Mentorship, @Ctx() context: HubContext): Promise<PairReport[]> {
    return context.loaders
      .get<string, PairReport[]>('Mentorship.reports', async (ids) =>
        groupedInOrder(ids, await reportsOf(context, ids), (row) => row.mentorshipId),
      )
      .load(id);
  }

  @FieldResolver(() => CalendarDate, {
    nullable: true,
    description:
      'Last day on which its sides report on it, and see each other: the end of its academic year, or 60 days after its ' +
      'own end where that is later. Null unless an order put it into effect.',
  })
  reportUntil(@Root() { status, year, until, endedOn }: Mentorship): string | null {
    const worked: readonly MentorshipStatus[] = [
      MentorshipStatus.ACTIVE,
      MentorshipStatus.COMPLETED,
      MentorshipStatus.ENDED,
    ];
    return worked.includes(status) ? reportedUntil(year, endedOn ?? until) : null;
  }

  @Allow('pair-report:give')
  @Mutation(() => PairReportPayload, {
    nullable: true,
    description:
      'Gives a short report of the caller on a pair of their own, from its last day on: up to the end of its academic ' +
      'year, or 60 days where that is later. Once; the same sent again changes nothing.',
  })
  givePairReport(
    @Arg('input', () => GivePairReportInput) input: GivePairReportInput,
    @Ctx() context: HubContext,
  ): Promise<PairReportPayload> {
    return givePairReport(context, input);
  }
}
