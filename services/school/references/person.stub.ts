import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType('Person', { simpleResolvers: true, description: 'A person whom a college has registered.' })
export class Person {
  @Field(() => ID, { description: 'Id of the person (UUIDv7), distinct per college.' })
  id!: string;
}
