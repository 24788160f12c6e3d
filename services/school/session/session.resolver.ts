import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { placeOf, toPage } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { Cohort } from '../cohort/cohort.type.js';
import { cancelSessions } from './mutations/cancel-sessions.js';
import { putCohortSessions } from './mutations/put-sessions.js';
import { loadSession } from './session.loader.js';
import { sessionKey, sessionsOfCohorts } from './session.repository.js';
import {
  CancelSessionsInput,
  CohortSession,
  CohortSessionConnection,
  PutSessionsInput,
  SessionRowResult,
  SessionsPayload,
} from './session.type.js';

@Resolver(() => Cohort)
export class CohortSessionsResolver {
  @FieldResolver(() => CohortSessionConnection, {
    nullable: true,
    description: 'Its sessions in their order, cancelled ones too; none for callers without a token.',
  })
  sessions(
    @Root() cohort: Cohort,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<CohortSessionConnection> {
    const place = placeOf(page);
    return context.loaders
      .get<string, CohortSessionConnection>(`Cohort.sessions ${JSON.stringify(place)}`, async (ids) => {
        const rows = await sessionsOfCohorts(context, ids, place);
        return groupedInOrder(ids, rows, (row) => row.cohortId).map((each) => toPage(each, place, sessionKey));
      })
      .load(cohort.id);
  }

  @Allow('cohort:write')
  @Mutation(() => SessionsPayload, {
    nullable: true,
    description:
      'Plans sessions of a cohort, or changes them as a whole, for its host or a coordinator of the region. Together ' +
      'they take no more hours than the programme has. Sent again, the same rows change nothing.',
  })
  putSessions(
    @Arg('input', () => PutSessionsInput) input: PutSessionsInput,
    @Ctx() context: HubContext,
  ): Promise<SessionsPayload> {
    return putCohortSessions(context, input);
  }

  @Allow('cohort:write')
  @Mutation(() => SessionsPayload, {
    nullable: true,
    description: 'Cancels sessions with a reason, which stays to be read. Sent again, the same ids change nothing.',
  })
  cancelSessions(
    @Arg('input', () => CancelSessionsInput) input: CancelSessionsInput,
    @Ctx() context: HubContext,
  ): Promise<SessionsPayload> {
    return cancelSessions(context, input);
  }
}

@Resolver(() => SessionRowResult)
export class SessionRowResultResolver {
  @FieldResolver(() => CohortSession, { nullable: true })
  session(@Root() { objectId }: SessionRowResult, @Ctx() context: HubContext): Promise<CohortSession | null> | null {
    return objectId === null ? null : loadSession(context, objectId);
  }
}
