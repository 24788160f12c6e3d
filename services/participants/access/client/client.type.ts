import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '#kernel/graph/scalars.js';

/** What there is to say of every client of an information system. */
@ObjectType({ simpleResolvers: true, description: 'A client, which signs in by client credentials.' })
export abstract class Client {
  @Field(() => String, { description: 'Id of the client; stays the same when its secret is renewed.' })
  clientId!: string;

  @Field(() => String, { description: 'Account that issued the secret in force, or the last one.' })
  issuedBy!: string;

  @Field(() => String, { nullable: true, description: 'What that account is called; null where nobody says.' })
  issuedByName!: string | null;

  @Field(() => DateTime, { description: 'When that secret was issued.' })
  issuedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the client was revoked; null while it may sign in.' })
  revokedAt!: Date | null;
}
