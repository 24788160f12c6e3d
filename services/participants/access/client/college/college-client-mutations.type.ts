import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ClientPayload, IssuedClientPayload } from '../client-payload.type.js';
import { CollegeClient } from './college-client.type.js';

@InputType({ description: 'The college whose system gets a client, or a new secret.' })
export class IssueCollegeClientInput {
  @Field(() => ID, { description: "Id of the college, one of the director's own." })
  collegeId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The client with its new secret.' })
export class IssueCollegeClientPayload extends IssuedClientPayload {
  @Field(() => CollegeClient, { nullable: true, description: 'The client; null when a rule was broken.' })
  client?: CollegeClient | null;
}

@InputType({ description: 'The college whose client is revoked.' })
export class RevokeCollegeClientInput {
  @Field(() => ID, { description: "Id of the college, one of the director's own." })
  collegeId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The revoked client, or why there was nothing to revoke.' })
export class RevokeCollegeClientPayload extends ClientPayload {
  @Field(() => CollegeClient, { nullable: true, description: 'The client; null when a rule was broken.' })
  client?: CollegeClient | null;
}
