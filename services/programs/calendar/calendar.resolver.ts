import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { LinkGuesses } from '#kernel/graph/link-guesses.js';
import { Allow } from '../actions/allow.js';
import { codeHash } from './calendar-code.js';
import { calendarOf, ownLinks } from './calendar.repository.js';
import {
  CalendarEvent,
  CalendarLink,
  CalendarLinkInput,
  CreateCalendarLinkPayload,
  RevokeCalendarLinkPayload,
} from './calendar.type.js';
import { createCalendarLink } from './mutations/create-calendar-link.js';
import { revokeCalendarLink } from './mutations/revoke-calendar-link.js';

/** Those of this process. */
const GUESSES = new LinkGuesses();

@Resolver()
export class CalendarResolver {
  @Rows({ each: 50 })
  @Allow('calendar:open')
  @Query(() => [CalendarEvent], {
    nullable: true,
    description:
      'Meetings of whoever has the code of a calendar, from three months back to a year ahead, 500 at most. Null for a ' +
      'code that there is not, or is no longer. `GET /calendar/{code}.ics` gives the same as iCalendar.',
  })
  async calendar(
    @Arg('code', () => String, { description: 'The code, as it stands in the address.' }) code: string,
    @Ctx() context: HubContext,
  ): Promise<CalendarEvent[] | null> {
    const { address = null } = context;
    GUESSES.assertMayTry(address);
    const events = await calendarOf(context, codeHash(code));
    if (!events) GUESSES.missed(address);
    return events;
  }

  @Rows({ each: 2 })
  @Allow('calendar:write')
  @Query(() => [CalendarLink], { nullable: true, description: 'Addresses of calendars that the caller has in use.' })
  calendarLinks(@Ctx() context: HubContext): Promise<CalendarLink[]> {
    return ownLinks(context);
  }

  @Allow('calendar:write')
  @Mutation(() => CreateCalendarLinkPayload, {
    nullable: true,
    description:
      'Makes a secret address of the caller’s meetings, in place of the one in use. Whoever has it reads it.',
  })
  createCalendarLink(
    @Arg('input', () => CalendarLinkInput) input: CalendarLinkInput,
    @Ctx() context: HubContext,
  ): Promise<CreateCalendarLinkPayload> {
    return createCalendarLink(context, input);
  }

  @Allow('calendar:write')
  @Mutation(() => RevokeCalendarLinkPayload, {
    nullable: true,
    description: 'Ends the secret address of the caller’s meetings: it is answered as one that never was.',
  })
  revokeCalendarLink(
    @Arg('input', () => CalendarLinkInput) input: CalendarLinkInput,
    @Ctx() context: HubContext,
  ): Promise<RevokeCalendarLinkPayload> {
    return revokeCalendarLink(context, input);
  }
}
