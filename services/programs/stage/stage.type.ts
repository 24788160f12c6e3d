import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'One of the seven stages of a college year (S001). Stages are worked on in order, and some go on side by side.',
})
export class Stage {
  @Field(() => Int, { description: 'Number, 1 to 7, in the order of work.' })
  number!: number;

  @Field(() => String, { description: "Short title in the caller's language." })
  title!: string;

  @Field(() => String, {
    description: "Title as the documents on mentoring have it, for orders and reports, in the caller's language.",
  })
  officialTitle!: string;

  @Field(() => String, { description: "What the stage is for, in the caller's language." })
  aim!: string;

  @Field(() => CalendarDate, { description: 'First day on which its activities are due.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day on which its activities are in time.' })
  dueOn!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which the curator closed it; null while it is open.',
  })
  closedOn!: string | null;
}
