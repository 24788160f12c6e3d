import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { LinkGuesses } from '#kernel/graph/link-guesses.js';
import { DateTime } from '#kernel/graph/scalars.js';
import { Allow } from '../actions/allow.js';
import { Cohort } from '../cohort/cohort.type.js';
import { codeHash } from './calendar-code.js';
import { calendarsInUse, sessionsOfCalendar } from './calendar.repository.js';
import {
  CohortCalendarEvent,
  CohortCalendarInput,
  CreateCohortCalendarPayload,
  RevokeCohortCalendarPayload,
} from './calendar.type.js';
import { createCohortCalendar } from './mutations/create-cohort-calendar.js';
import { revokeCohortCalendar } from './mutations/revoke-cohort-calendar.js';

/** Those of this process. */
const GUESSES = new LinkGuesses();

@Resolver(() => Cohort)
export class CohortCalendarResolver {
  @Rows({ each: 50 })
  @Allow('cohortCalendar:open')
  @Query(() => [CohortCalendarEvent], {
    nullable: true,
    description:
      'Sessions of the cohort whose calendar has the code, from three months back, 500 at most. Null for a code that ' +
      'there is not, or is no longer. `GET /calendar/cohorts/{code}.ics` gives the same as iCalendar.',
  })
  async cohortCalendar(
    @Arg('code', () => String, { description: 'The code, as it stands in the address.' }) code: string,
    @Ctx() context: HubContext,
  ): Promise<CohortCalendarEvent[] | null> {
    const { address = null } = context;
    GUESSES.assertMayTry(address);
    const events = await sessionsOfCalendar(context, codeHash(code));
    if (!events) GUESSES.missed(address);
    return events;
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When the secret address of its calendar was made, for the host; null when there is none.',
  })
  calendarMadeAt(@Root() cohort: Cohort, @Ctx() context: HubContext): Promise<Date | null> {
    return context.loaders
      .get<string, Date | null>('Cohort.calendarMadeAt', async (ids) =>
        inOrder(ids, await calendarsInUse(context, ids), (row) => row.cohortId).map((row) => row?.createdAt ?? null),
      )
      .load(cohort.id);
  }

  @Allow('cohortCalendar:write')
  @Mutation(() => CreateCohortCalendarPayload, {
    nullable: true,
    description:
      'Makes a secret address of the sessions of a cohort, in place of the one in use. Whoever has it reads it.',
  })
  createCohortCalendar(
    @Arg('input', () => CohortCalendarInput) input: CohortCalendarInput,
    @Ctx() context: HubContext,
  ): Promise<CreateCohortCalendarPayload> {
    return createCohortCalendar(context, input);
  }

  @Allow('cohortCalendar:write')
  @Mutation(() => RevokeCohortCalendarPayload, {
    nullable: true,
    description: 'Ends the secret address of the sessions of a cohort: it is answered as one that never was.',
  })
  revokeCohortCalendar(
    @Arg('input', () => CohortCalendarInput) input: CohortCalendarInput,
    @Ctx() context: HubContext,
  ): Promise<RevokeCohortCalendarPayload> {
    return revokeCohortCalendar(context, input);
  }
}
