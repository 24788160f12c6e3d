import { Field, ObjectType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What a certificate says, to those whom it concerns.',
})
export class Certificate {
  @Field(() => String, { description: 'Number, e.g. 26-2024-000123: region, academic year, place in it.' })
  number!: string;

  @Field(() => CalendarDate, { description: 'Day on which the course was completed.' })
  completedOn!: string;

  @Field(() => Boolean, { description: 'Whether it was issued by the network school and holds.' })
  valid!: boolean;

  /** For the fields that loaders and other subgraphs resolve. */
  courseId!: string;
  personId!: string;
}
