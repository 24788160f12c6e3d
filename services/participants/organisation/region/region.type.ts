import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AcademicYear } from '#kernel/graph/scalars.js';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description: 'A region of the country, whose working group watches its colleges.',
})
export class Region {
  @Field(() => ID, { description: 'Id of the region (UUIDv7).' })
  id!: string;

  @Field(() => String, { description: 'Code of the subject of the federation, e.g. 26 for Stavropol Krai.' })
  code!: string;

  @Field(() => String, { description: "Name in the caller's language." })
  name!: string;

  @Field(() => String, { description: 'IANA time zone whose midnight moves figures to the next day.' })
  timeZone!: string;

  @Field(() => Boolean, { description: 'Whether this is made-up sample data.' })
  sample!: boolean;

  @Field(() => AcademicYear, { description: 'The first academic year that facts and targets of the region may be of.' })
  firstYear!: number;
}
