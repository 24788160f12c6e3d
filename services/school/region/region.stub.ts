import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType('Region', { simpleResolvers: true, description: 'A region of the country.' })
export class Region {
  @Field(() => ID, { description: 'Id of the region (UUIDv7).' })
  id!: string;
}
