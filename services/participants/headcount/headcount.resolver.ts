import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { notReached } from '#kernel/graph/access.js';
import { placeOf, toPage } from '#kernel/graph/connection.js';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { Allow } from '../actions/allow.js';
import { College } from '../organisation/college/college.type.js';
import { HeadcountReportConnection, HeadcountsArgs, type HeadcountReport } from './headcount-history.type.js';
import { headcountReportsPage, headcountsOfColleges, type ListedReport } from './headcount.repository.js';
import { Headcount } from './headcount.type.js';
import {
  ReportHeadcountInput,
  ReportHeadcountPayload,
  WithdrawHeadcountInput,
  WithdrawHeadcountPayload,
} from './headcount-mutations.type.js';
import { reportHeadcount } from './mutations/report-headcount.js';
import { withdrawHeadcount } from './mutations/withdraw-headcount.js';

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
  @Mutation(() => ReportHeadcountPayload, {
    nullable: true,
    description: 'Reports the size of colleges, in the shape of form SPO-1.',
  })
  reportHeadcount(
    @Arg('input', () => ReportHeadcountInput) input: ReportHeadcountInput,
    @Ctx() context: HubContext,
  ): Promise<ReportHeadcountPayload> {
    return reportHeadcount(context, input);
  }

  @Allow('headcount:write')
  @Mutation(() => WithdrawHeadcountPayload, {
    nullable: true,
    description:
      'Takes the headcount of a college and year back: the year has none then, and its shares are MISSING. What was ' +
      'reported stays in its history, and it can be reported again.',
  })
  withdrawHeadcount(
    @Arg('input', () => WithdrawHeadcountInput) input: WithdrawHeadcountInput,
    @Ctx() context: HubContext,
  ): Promise<WithdrawHeadcountPayload> {
    return withdrawHeadcount(context, input);
  }
}

@Resolver(() => HeadcountReportConnection)
export class HeadcountHistoryResolver {
  @Allow('headcount:read')
  @Query(() => HeadcountReportConnection, {
    nullable: true,
    description:
      "Reports of a college's size in a year and their withdrawals, the latest first: who reported or withdrew what and " +
      'when, and what it replaced. For its staff and the coordinators of its region; to others null with the error FORBIDDEN.',
  })
  async headcounts(
    @Args(() => HeadcountsArgs) { collegeId, year, ...page }: HeadcountsArgs,
    @Ctx() context: HubContext,
  ): Promise<HeadcountReportConnection> {
    const place = placeOf(page);
    const rows = await headcountReportsPage(context, { collegeId, year }, place);
    if (rows.length === 0) throw notReached();
    const reports = rows.filter((row): row is ListedReport & HeadcountReport => row.number !== null);
    return {
      ...toPage<ListedReport & HeadcountReport>(reports, place, ({ number }) => [String(number)]),
      totalCount: rows[0]!.total,
      collegeId,
      year,
    };
  }

  @FieldResolver(() => Headcount, { nullable: true })
  standing(
    @Root() { collegeId, year }: HeadcountReportConnection,
    @Ctx() context: HubContext,
  ): Promise<Headcount | null> {
    return loadHeadcount(context, collegeId, year);
  }
}
