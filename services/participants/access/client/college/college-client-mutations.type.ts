import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CollegeClient } from './college-client.type.js';

@InputType({ description: 'The college whose system gets a client, or a new secret.' })
export class IssueCollegeClientInput {
  @Field(() => ID, { description: "Id of the college, one of the director's own." })
  collegeId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The client with its new secret.' })
export class IssueCollegeClientPayload {
  /** For the field `client`, which a loader resolves after the commit; null when a rule was broken. */
  collegeId!: string | null;

  @Field(() => CollegeClient, { nullable: true, description: 'The client; null when a rule was broken.' })
  client?: CollegeClient | null;

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

@InputType({ description: 'The college whose client is revoked.' })
export class RevokeCollegeClientInput {
  @Field(() => ID, { description: "Id of the college, one of the director's own." })
  collegeId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The revoked client, or why there was nothing to revoke.' })
export class RevokeCollegeClientPayload {
  /** For the field `client`, which a loader resolves after the commit; null when a rule was broken. */
  collegeId!: string | null;

  @Field(() => CollegeClient, { nullable: true, description: 'The client; null when a rule was broken.' })
  client?: CollegeClient | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the client was revoked.' })
  problems!: ToldProblem[];
}
