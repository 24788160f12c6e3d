import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { Allow } from '../../../actions/allow.js';
import { College } from '../../../organisation/college/college.type.js';
import { clientsOfColleges } from '../client.repository.js';
import { CollegeClient } from './college-client.type.js';
import {
  IssueCollegeClientInput,
  IssueCollegeClientPayload,
  RevokeCollegeClientInput,
  RevokeCollegeClientPayload,
} from './college-client-mutations.type.js';
import { issueCollegeClient } from './mutations/issue-college-client.js';
import { revokeCollegeClient } from './mutations/revoke-college-client.js';

/** A college has one client, which is known by the college's id. */
const loadClient = (context: HubContext, collegeId: string): Promise<CollegeClient | null> =>
  context.loaders
    .get<string, CollegeClient | null>('College.systemClient', async (ids) =>
      inOrder(ids, await clientsOfColleges(context, ids), (row) => row.collegeId).map((row) => {
        if (!row) return notStaff();
        return row.clientId === null ? null : (row as CollegeClient);
      }),
    )
    .load(collegeId);

@Resolver(() => College)
export class CollegeClientResolver {
  @FieldResolver(() => CollegeClient, {
    nullable: true,
    description:
      "Client of the college's information system; null when it never had one. For the staff of the college; to " +
      'others null with the error FORBIDDEN.',
  })
  systemClient(@Root() college: College, @Ctx() context: HubContext): Promise<CollegeClient | null> {
    return loadClient(context, college.id);
  }

  @Allow('client:write')
  @Mutation(() => IssueCollegeClientPayload, {
    nullable: true,
    description:
      "Makes the client of a college's information system, or gives it a new secret: the old secret and the tokens " +
      'from before are void at once. A token asked for in the very second of that is refused; ask in the next one.',
  })
  issueCollegeClient(
    @Arg('input', () => IssueCollegeClientInput) input: IssueCollegeClientInput,
    @Ctx() context: HubContext,
  ): Promise<IssueCollegeClientPayload> {
    return issueCollegeClient(context, input);
  }

  @Allow('client:write')
  @Mutation(() => RevokeCollegeClientPayload, {
    nullable: true,
    description: "Revokes the client of a college's information system; its secret and its tokens are void at once.",
  })
  revokeCollegeClient(
    @Arg('input', () => RevokeCollegeClientInput) input: RevokeCollegeClientInput,
    @Ctx() context: HubContext,
  ): Promise<RevokeCollegeClientPayload> {
    return revokeCollegeClient(context, input);
  }
}

@Resolver(() => IssueCollegeClientPayload)
export class IssueCollegeClientPayloadResolver {
  @FieldResolver(() => CollegeClient, { nullable: true })
  client(@Root() { id }: IssueCollegeClientPayload, @Ctx() context: HubContext): Promise<CollegeClient | null> | null {
    return id === null ? null : loadClient(context, id);
  }
}

@Resolver(() => RevokeCollegeClientPayload)
export class RevokeCollegeClientPayloadResolver {
  @FieldResolver(() => CollegeClient, { nullable: true })
  client(@Root() { id }: RevokeCollegeClientPayload, @Ctx() context: HubContext): Promise<CollegeClient | null> | null {
    return id === null ? null : loadClient(context, id);
  }
}
