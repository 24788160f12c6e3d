import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A reference to a person of participants, where it is decided who may see them. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Person', {
  simpleResolvers: true,
  description: 'A person whom a college has registered. Seen by that college, by themself and by their pair alone.',
})
export class Person {
  @Field(() => ID, { description: 'Id of the person (UUIDv7), distinct per college.' })
  id!: string;
}
