import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AnalystClient } from './analyst-client.type.js';

@InputType({ description: 'The region whose analysts get a client, and what it is called there.' })
export class IssueAnalystClientInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => String, {
    description: 'Whom or what the client is for, up to 100 characters; one client for each name.',
  })
  name!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a client of this name that stands gets a new secret; without it that is the problem CLIENT_STANDS.',
  })
  renew?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The client with its new secret.' })
export class IssueAnalystClientPayload {
  /** For the field `client`, which a loader resolves after the commit; null when a rule was broken. */
  id!: string | null;

  @Field(() => AnalystClient, { nullable: true, description: 'The client; null when a rule was broken.' })
  client?: AnalystClient | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The secret, shown this one time and kept nowhere: store it now. The one before is void, and so are its tokens. ' +
      'Null when a rule was broken.',
  })
  secret!: string | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the secret was issued.' })
  problems!: ToldProblem[];
}

@InputType({ description: 'The client of a region that is revoked.' })
export class RevokeAnalystClientInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => String, { description: 'What the client is called there.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The revoked client, or why there was nothing to revoke.' })
export class RevokeAnalystClientPayload {
  /** For the field `client`, which a loader resolves after the commit; null when a rule was broken. */
  id!: string | null;

  @Field(() => AnalystClient, { nullable: true, description: 'The client; null when a rule was broken.' })
  client?: AnalystClient | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the client was revoked.' })
  problems!: ToldProblem[];
}
