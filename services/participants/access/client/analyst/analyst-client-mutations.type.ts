import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ClientPayload, IssuedClientPayload } from '../client-payload.type.js';
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
export class IssueAnalystClientPayload extends IssuedClientPayload {
  @Field(() => AnalystClient, { nullable: true, description: 'The client; null when a rule was broken.' })
  client?: AnalystClient | null;
}

@InputType({ description: 'The client of a region that is revoked.' })
export class RevokeAnalystClientInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => String, { description: 'What the client is called there.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The revoked client, or why there was nothing to revoke.' })
export class RevokeAnalystClientPayload extends ClientPayload {
  @Field(() => AnalystClient, { nullable: true, description: 'The client; null when a rule was broken.' })
  client?: AnalystClient | null;
}
