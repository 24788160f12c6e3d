import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The part of a college that this subgraph adds to; the college itself is that of participants. */
@Directive('@key(fields: "id")')
@ObjectType('College', { simpleResolvers: true, description: 'A college of the regional network.' })
export class College {
  @Field(() => ID, { description: 'Id of the college (UUIDv7).' })
  id!: string;
}
