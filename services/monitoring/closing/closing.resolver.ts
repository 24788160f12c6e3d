import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { staffColleges } from '#kernel/session/session.js';
import { College } from '../college/college.stub.js';
import { Region } from '../region/region.stub.js';
import { loadMentors, loadOfCollege, loadOfRegion, loadPeople } from './closing.loader.js';
import { GapClosers, GapClosersArgs, MentorWithRoomConnection, PersonWithoutPairConnection } from './closing.type.js';

@Resolver(() => College)
export class CollegeClosersResolver {
  @FieldResolver(() => GapClosers, {
    nullable: true,
    description:
      'What the college could close the gap of an indicator with: for its staff who they are, for coordinators of its ' +
      'region how many. Null to others.',
  })
  gapClosers(
    @Root() college: College,
    @Args(() => GapClosersArgs) { indicator, year }: GapClosersArgs,
    @Ctx() context: HubContext,
  ): Promise<GapClosers | null> {
    return loadOfCollege(context, college.id, { indicator, year });
  }
}

@Resolver(() => Region)
export class RegionClosersResolver {
  @Rows({ each: 100 })
  @FieldResolver(() => [GapClosers], {
    nullable: true,
    description:
      'The same for each college of the region whose live figures the caller sees, by code: for coordinators all of ' +
      'them, as counts.',
  })
  gapClosers(
    @Root() region: Region,
    @Args(() => GapClosersArgs) { indicator, year }: GapClosersArgs,
    @Ctx() context: HubContext,
  ): Promise<GapClosers[]> {
    return loadOfRegion(context, region.id, { indicator, year });
  }
}

@Resolver(() => GapClosers)
export class GapClosersResolver {
  @FieldResolver(() => PersonWithoutPairConnection, {
    nullable: true,
    description: 'Who `withoutPair` counts. For the staff of the college; FORBIDDEN for others.',
  })
  people(
    @Root() closers: GapClosers,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<PersonWithoutPairConnection> {
    assertStaff(context, closers);
    return loadPeople(context, closers, page);
  }

  @FieldResolver(() => MentorWithRoomConnection, {
    nullable: true,
    description: 'Who `mentorsWithRoom` counts. For the staff of the college; FORBIDDEN for others.',
  })
  mentors(
    @Root() closers: GapClosers,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<MentorWithRoomConnection> {
    assertStaff(context, closers);
    return loadMentors(context, closers, page);
  }
}

/** Coordinators see how many, and no names: those are the college's own. */
function assertStaff({ session }: HubContext, { college }: GapClosers): void {
  if (!staffColleges(session).includes(college.id)) throw notStaff();
}
