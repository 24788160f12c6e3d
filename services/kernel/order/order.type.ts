import { Field, InputType } from 'type-graphql';
import { CalendarDate } from '../graph/scalars.js';

@InputType({ description: 'An order: the document by which what it names takes effect.' })
export class OrderInput {
  @Field(() => String, { description: 'Number of the order, 1 to 100 characters.' })
  number!: string;

  @Field(() => CalendarDate, { description: 'Date of the order, today at the latest.' })
  date!: string;
}
