import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { LinkGuesses } from '#kernel/graph/link-guesses.js';
import { Allow } from '../actions/allow.js';
import { createSchoolCalendar } from './mutations/create-school-calendar.js';
import { revokeSchoolCalendar } from './mutations/revoke-school-calendar.js';
import { codeHash } from './own-calendar-code.js';
import { calendarsInUse, entriesOfCalendar } from './own-calendar.repository.js';
import {
  CreateSchoolCalendarPayload,
  RevokeSchoolCalendarPayload,
  SchoolCalendar,
  SchoolCalendarEntry,
  SchoolCalendarInput,
} from './own-calendar.type.js';

/** Those of this process. */
const GUESSES = new LinkGuesses();

@Resolver()
export class OwnCalendarResolver {
  @Rows({ each: 50 })
  @Allow('cohortCalendar:open')
  @Query(() => [SchoolCalendarEntry], {
    nullable: true,
    description:
      'What there is in the school for whoever has the code of a calendar, from three months back, 500 entries at most: ' +
      'sessions of the cohorts in which a person learns or teaches and events for mentors; for the staff of a college ' +
      'sessions that it hosts and all events of the region. Null for a code that there is not, or is no longer. ' +
      '`GET /calendar/school/{code}.ics` gives the same as iCalendar.',
  })
  async schoolCalendar(
    @Arg('code', () => String, { description: 'The code, as it stands in the address.' }) code: string,
    @Ctx() context: HubContext,
  ): Promise<SchoolCalendarEntry[] | null> {
    const { address = null } = context;
    GUESSES.assertMayTry(address);
    const entries = await entriesOfCalendar(context, codeHash(code));
    if (!entries) GUESSES.missed(address);
    return entries;
  }

  @Rows({ each: 2 })
  @Allow('application:write')
  @Query(() => [SchoolCalendar], {
    nullable: true,
    description: "Addresses of calendars of the school in use: the caller's own and those of their colleges.",
  })
  schoolCalendars(@Ctx() context: HubContext): Promise<SchoolCalendar[]> {
    return calendarsInUse(context);
  }

  @Allow('application:write')
  @Mutation(() => CreateSchoolCalendarPayload, {
    nullable: true,
    description:
      'Makes a secret address of what there is in the school for the caller, or for the staff of their college, in place ' +
      'of the one in use. Whoever has it reads it.',
  })
  createSchoolCalendar(
    @Arg('input', () => SchoolCalendarInput) input: SchoolCalendarInput,
    @Ctx() context: HubContext,
  ): Promise<CreateSchoolCalendarPayload> {
    return createSchoolCalendar(context, input);
  }

  @Allow('application:write')
  @Mutation(() => RevokeSchoolCalendarPayload, {
    nullable: true,
    description: 'Ends the secret address of a calendar of the school: it is answered as one that never was.',
  })
  revokeSchoolCalendar(
    @Arg('input', () => SchoolCalendarInput) input: SchoolCalendarInput,
    @Ctx() context: HubContext,
  ): Promise<RevokeSchoolCalendarPayload> {
    return revokeSchoolCalendar(context, input);
  }
}
