import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { coordinatedRegions } from '#kernel/session/session.js';
import { Allow } from '../../../actions/allow.js';
import { Region } from '../../../organisation/region/region.type.js';
import { analystClientsByKeys, clientsOfRegions } from '../client.repository.js';
import { AnalystClient } from './analyst-client.type.js';
import {
  IssueAnalystClientInput,
  IssueAnalystClientPayload,
  RevokeAnalystClientInput,
  RevokeAnalystClientPayload,
} from './analyst-client-mutations.type.js';
import { issueAnalystClient } from './mutations/issue-analyst-client.js';
import { revokeAnalystClient } from './mutations/revoke-analyst-client.js';

/** The client that a mutation has changed. */
const loadClient = (context: HubContext, id: string | null): Promise<AnalystClient | null> | null =>
  id === null
    ? null
    : context.loaders
        .get<string, AnalystClient | null>('AnalystClient', async (ids) =>
          inOrder(ids, await analystClientsByKeys(context, ids), (client) => client.id),
        )
        .load(id);

@Resolver(() => Region)
export class AnalystClientResolver {
  @FieldResolver(() => [AnalystClient], {
    nullable: true,
    description:
      "Clients of the region's analysts that stand, by name: 20 at most. For the coordinators of the region; to others " +
      'null with the error FORBIDDEN.',
  })
  analystClients(@Root() { id }: Region, @Ctx() context: HubContext): Promise<AnalystClient[]> {
    if (!coordinatedRegions(context.session).includes(id)) throw forCoordinators();
    return context.loaders
      .get<string, AnalystClient[]>('Region.analystClients', async (ids) => {
        const rows = await clientsOfRegions(context, ids);
        return ids.map((regionId) => rows.filter((row) => row.regionId === regionId));
      })
      .load(id);
  }

  @Allow('analyst-client:write')
  @Mutation(() => IssueAnalystClientPayload, {
    nullable: true,
    description:
      "Makes a client for a region's analysts, or gives one a new secret: the old secret and the tokens from before are " +
      'void at once. A token asked for in the very second of that is refused; ask in the next one.',
  })
  issueAnalystClient(
    @Arg('input', () => IssueAnalystClientInput) input: IssueAnalystClientInput,
    @Ctx() context: HubContext,
  ): Promise<IssueAnalystClientPayload> {
    return issueAnalystClient(context, input);
  }

  @Allow('analyst-client:write')
  @Mutation(() => RevokeAnalystClientPayload, {
    nullable: true,
    description: "Revokes a client of a region's analysts; its secret and its tokens are void at once.",
  })
  revokeAnalystClient(
    @Arg('input', () => RevokeAnalystClientInput) input: RevokeAnalystClientInput,
    @Ctx() context: HubContext,
  ): Promise<RevokeAnalystClientPayload> {
    return revokeAnalystClient(context, input);
  }
}

@Resolver(() => IssueAnalystClientPayload)
export class IssueAnalystClientPayloadResolver {
  @FieldResolver(() => AnalystClient, { nullable: true })
  client(@Root() { id }: IssueAnalystClientPayload, @Ctx() context: HubContext): Promise<AnalystClient | null> | null {
    return loadClient(context, id);
  }
}

@Resolver(() => RevokeAnalystClientPayload)
export class RevokeAnalystClientPayloadResolver {
  @FieldResolver(() => AnalystClient, { nullable: true })
  client(@Root() { id }: RevokeAnalystClientPayload, @Ctx() context: HubContext): Promise<AnalystClient | null> | null {
    return loadClient(context, id);
  }
}

const forCoordinators = () =>
  forbidden({
    ru: 'Это видят только координаторы региона.',
    en: 'This is for the coordinators of the region alone.',
  });
