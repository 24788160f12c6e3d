import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '#kernel/graph/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description:
    "The client of a college's information system, which signs in by client credentials and acts as COLLEGE_SYSTEM.",
})
export class CollegeClient {
  @Field(() => String, { description: 'Id of the client; stays the same when its secret is renewed.' })
  clientId!: string;

  @Field(() => String, { description: 'Account that issued the secret in force, or the last one.' })
  issuedBy!: string;

  @Field(() => DateTime, { description: 'When that secret was issued.' })
  issuedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the client was revoked; null while it may sign in.' })
  revokedAt!: Date | null;
}
