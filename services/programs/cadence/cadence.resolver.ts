import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { notReached, notStaff } from '#kernel/graph/access.js';
import { placeOf } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { staffColleges } from '#kernel/session/session.js';
import { Allow } from '../actions/allow.js';
import { College } from '../college/college.stub.js';
import { loadMentorship } from '../mentorship/mentorship.loader.js';
import { Mentorship } from '../mentorship/mentorship.type.js';
import { Region } from '../region/region.stub.js';
import { firstDayOf, lastDayOf } from '../year/college-year.policy.js';
import {
  cadenceCounts,
  fadingPage,
  freeDaysOfColleges,
  holidaysOfRegions,
  type FreeDaysOfCollege,
} from './cadence.repository.js';
import { CadenceCounts, FadingMentorship, FadingMentorshipConnection } from './cadence.type.js';
import { FreeDays, FreeDaysPayload, SetCollegeBreaksInput, SetRegionHolidaysInput } from './free-days.type.js';
import { setCollegeBreaks } from './mutations/set-college-breaks.js';
import { setRegionHolidays } from './mutations/set-region-holidays.js';

/** Days on which nobody of a college is expected to meet, together with those of others that the request asks for. */
export const loadFreeDays = (context: HubContext, collegeId: string): Promise<FreeDaysOfCollege[]> =>
  context.loaders
    .get<string, FreeDaysOfCollege[]>('College.freeDays', async (ids) =>
      groupedInOrder(ids, await freeDaysOfColleges(context, ids), (row) => row.collegeId),
    )
    .load(collegeId);

@Resolver(() => College)
export class CadenceOfCollegeResolver {
  @FieldResolver(() => CadenceCounts, {
    nullable: true,
    description:
      'How many of its pairs at work meet in time today, and how many fade. For the staff of the college and the ' +
      'coordinators of its region; FORBIDDEN for others.',
  })
  async cadence(@Root() { id }: College, @Ctx() context: HubContext): Promise<CadenceCounts> {
    const counts = await context.loaders
      .get<string, CadenceCounts | null>('College.cadence', async (ids) =>
        inOrder(ids, await cadenceCounts(context, ids), (row) => row.collegeId),
      )
      .load(id);
    if (!counts) throw notReached();
    return counts;
  }

  @Rows({ each: 20 })
  @FieldResolver(() => [FreeDays], {
    description: 'Days on which nobody of the college is expected to meet: its breaks, and the holidays of its region.',
  })
  freeDays(@Root() { id }: College, @Ctx() context: HubContext): Promise<FreeDays[]> {
    return loadFreeDays(context, id);
  }
}

@Resolver(() => Region)
export class HolidaysOfRegionResolver {
  @Rows({ each: 20 })
  @FieldResolver(() => [FreeDays], {
    description: 'Holidays of the region in an academic year and the August that prepares it, by their first days.',
  })
  holidays(
    @Root() { id }: Region,
    @Arg('year', () => AcademicYear, { description: 'Academic year.' }) year: number,
    @Ctx() context: HubContext,
  ): Promise<FreeDays[]> {
    return context.loaders
      .get<string, FreeDays[]>(`Region.holidays ${year}`, async (ids) => {
        const found = await holidaysOfRegions(context, ids, [firstDayOf(year), lastDayOf(year)]);
        return groupedInOrder(ids, found, ({ regionId }) => regionId);
      })
      .load(id);
  }
}

@Resolver(() => FadingMentorship)
export class FadingResolver {
  @Allow('mentorship:write')
  @Query(() => FadingMentorshipConnection, {
    nullable: true,
    description: 'Pairs of a college that seem to fade, with why, in the order of recording. For its staff alone.',
  })
  fadingMentorships(
    @Arg('collegeId', () => ID, { description: 'Id of the college.' }) collegeId: string,
    @Arg('late', () => Boolean, {
      defaultValue: false,
      description: 'Whether pairs that are merely late come as well.',
    })
    late: boolean,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<FadingMentorshipConnection> {
    if (!staffColleges(context.session).includes(collegeId)) throw notStaff();
    return fadingPage(context, { collegeId, late }, placeOf(page));
  }

  @FieldResolver(() => Mentorship, { nullable: true })
  mentorship(@Root() { id }: FadingMentorship, @Ctx() context: HubContext): Promise<Mentorship | null> {
    return loadMentorship(context, id);
  }

  @Allow('break:write')
  @Mutation(() => FreeDaysPayload, {
    nullable: true,
    description: 'Records breaks of a college, in which its pairs rest. Sent again, the same rows change nothing.',
  })
  setCollegeBreaks(
    @Arg('input', () => SetCollegeBreaksInput) input: SetCollegeBreaksInput,
    @Ctx() context: HubContext,
  ): Promise<FreeDaysPayload> {
    return setCollegeBreaks(context, input);
  }

  @Allow('holiday:write')
  @Mutation(() => FreeDaysPayload, {
    nullable: true,
    description:
      'Records holidays of a region, which do not count into a fortnight. Sent again, the same rows change nothing.',
  })
  setRegionHolidays(
    @Arg('input', () => SetRegionHolidaysInput) input: SetRegionHolidaysInput,
    @Ctx() context: HubContext,
  ): Promise<FreeDaysPayload> {
    return setRegionHolidays(context, input);
  }
}
