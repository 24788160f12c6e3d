import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Course', { simpleResolvers: true, description: 'A course of the network school of mentors.' })
export class Course {
  @Field(() => ID, { description: 'Id of the course (UUIDv7).' })
  id!: string;
}
