import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { placeOf, toPage } from '#kernel/graph/connection.js';
import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { regionIdOf } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../actions/allow.js';
import { College } from '../references/college.stub.js';
import { Region } from '../region/region.stub.js';
import {
  CancelSchoolEventInput,
  PutSchoolEventInput,
  RecordEventAttendanceInput,
  SchoolEventPayload,
} from './event-mutations.type.js';
import * as repository from './event.repository.js';
import { EventAttendance, SchoolEvent, SchoolEventConnection, SchoolEventsArgs } from './event.type.js';
import { cancelSchoolEvent } from './mutations/cancel-event.js';
import { putSchoolEvent } from './mutations/put-event.js';
import { recordEventAttendance } from './mutations/record-event-attendance.js';

@Resolver(() => SchoolEvent)
export class SchoolEventResolver {
  @Allow('course:read')
  @Query(() => SchoolEventConnection, {
    nullable: true,
    description: 'Events of the network, those that are cancelled too, the latest first.',
  })
  async schoolEvents(
    @Args(() => SchoolEventsArgs) args: SchoolEventsArgs,
    @Ctx() context: HubContext,
  ): Promise<SchoolEventConnection> {
    const regionId = args.region == null ? null : await regionIdOf(context, 'region', args.region);
    const filter = { regionId, years: args.years };
    const place = placeOf(args);
    const [rows, totalCount] = await Promise.all([
      repository.eventsPage(context, filter, place),
      repository.countEvents(context, filter),
    ]);
    return { ...toPage(rows, place, repository.eventKey), totalCount };
  }

  @FieldResolver(() => Region, { description: 'The region in whose network it is held.' })
  region(@Root() { regionId }: SchoolEvent): Region {
    return { id: regionId };
  }

  @FieldResolver(() => College, {
    nullable: true,
    description: "The college that hosts it; null of the region's methodical service.",
  })
  college(@Root() { collegeId }: SchoolEvent): College | null {
    return collegeId === null ? null : { id: collegeId };
  }

  @Rows({ each: 5 })
  @FieldResolver(() => [EventAttendance], {
    description:
      'How many came of the colleges that the caller reaches: of their own, and, for a coordinator, of those of their ' +
      'regions; 1,000 numbers at most.',
  })
  attendance(@Root() { id }: SchoolEvent, @Ctx() context: HubContext): Promise<EventAttendance[]> {
    return context.loaders
      .get<string, EventAttendance[]>('SchoolEvent.attendance', async (ids) =>
        groupedInOrder(ids, await repository.attendanceOfEvents(context, ids), (row) => row.eventId),
      )
      .load(id);
  }

  @Allow('course:write')
  @Mutation(() => SchoolEventPayload, {
    nullable: true,
    description:
      'Announces an event of the network, or changes it as a whole: of the methodical service by a coordinator of the ' +
      'region, of a college by its staff, too.',
  })
  putSchoolEvent(
    @Arg('input', () => PutSchoolEventInput) input: PutSchoolEventInput,
    @Ctx() context: HubContext,
  ): Promise<SchoolEventPayload> {
    return putSchoolEvent(context, input);
  }

  @Allow('course:write')
  @Mutation(() => SchoolEventPayload, {
    nullable: true,
    description:
      'Cancels an event with a reason, which stays to be read, as long as no college has said that somebody came.',
  })
  cancelSchoolEvent(
    @Arg('input', () => CancelSchoolEventInput) input: CancelSchoolEventInput,
    @Ctx() context: HubContext,
  ): Promise<SchoolEventPayload> {
    return cancelSchoolEvent(context, input);
  }

  @Allow('enrolment:write')
  @Mutation(() => SchoolEventPayload, {
    nullable: true,
    description:
      'Says how many of a college came to an event, from its day on: the evidence for activity 6.6 of the roadmap. ' +
      'Sent again, the same numbers change nothing.',
  })
  recordEventAttendance(
    @Arg('input', () => RecordEventAttendanceInput) input: RecordEventAttendanceInput,
    @Ctx() context: HubContext,
  ): Promise<SchoolEventPayload> {
    return recordEventAttendance(context, input);
  }
}

@Resolver(() => EventAttendance)
export class EventAttendanceResolver {
  @FieldResolver(() => College, { description: 'The college.' })
  college(@Root() { collegeId }: EventAttendance): College {
    return { id: collegeId };
  }
}

@Resolver(() => SchoolEventPayload)
export class SchoolEventPayloadResolver {
  @FieldResolver(() => SchoolEvent, { nullable: true })
  event(@Root() { eventId }: SchoolEventPayload, @Ctx() context: HubContext): Promise<SchoolEvent | null> | null {
    if (eventId === null) return null;
    return context.loaders
      .get<string, SchoolEvent | null>('SchoolEvent', async (ids) =>
        inOrder(ids, await repository.eventsByIds(context, ids), (row) => row.id),
      )
      .load(eventId);
  }
}
