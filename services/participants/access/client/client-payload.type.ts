import { Field, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';

/** What every mutation of a client answers beside the client itself. */
@ObjectType({ simpleResolvers: true, description: 'What became of a client.' })
export abstract class ClientPayload {
  /** Of the client, for its field, which a loader resolves after the commit; null when a rule was broken. */
  id!: string | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when it was done.' })
  problems!: ToldProblem[];
}

@ObjectType({ simpleResolvers: true, description: 'A client with a new secret.' })
export abstract class IssuedClientPayload extends ClientPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The secret, shown this one time and kept nowhere: store it now. The one before is void, and so are its tokens. ' +
      'Null when a rule was broken.',
  })
  secret!: string | null;
}
