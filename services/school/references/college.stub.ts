import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType('College', { simpleResolvers: true, description: 'A college of the regional network.' })
export class College {
  @Field(() => ID, { description: 'Id of the college (UUIDv7).' })
  id!: string;
}
