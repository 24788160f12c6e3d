import { Field, InputType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';

@InputType({ description: 'An order: the document by which the network school, or an enrolment in it, takes effect.' })
export class SchoolOrderInput {
  @Field(() => String, { description: 'Number of the order, up to 100 characters.' })
  number!: string;

  @Field(() => CalendarDate, { description: 'Date of the order, today at the latest.' })
  date!: string;
}
