import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate, DateTime } from '#kernel/graph/scalars.js';

export enum MentorshipStep {
  RECORDED = 'RECORDED',
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  ORDER_ADDED = 'ORDER_ADDED',
  ORDER_CORRECTED = 'ORDER_CORRECTED',
  DATES_CHANGED = 'DATES_CHANGED',
  ENDED = 'ENDED',
  VOIDED = 'VOIDED',
}

registerEnumType(MentorshipStep, {
  name: 'MentorshipStep',
  description: 'What happened to a mentorship.',
  valuesConfig: {
    RECORDED: { description: 'It was there before the hub kept its steps; as it was then.' },
    PROPOSED: { description: 'It was proposed.' },
    APPROVED: { description: 'It took effect, by an order or on the word of a list.' },
    ORDER_ADDED: { description: 'The order that the college had attested got its number and date.' },
    ORDER_CORRECTED: { description: 'An order that was recorded wrongly was put right.' },
    DATES_CHANGED: { description: 'Its days were changed.' },
    ENDED: { description: 'It was ended.' },
    VOIDED: { description: 'It was taken back as a mistake.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'One step of a mentorship, with what it came to by that.' })
export class MentorshipChange {
  @Field(() => DateTime, { description: 'When it was recorded.' })
  at!: Date;

  @Field(() => MentorshipStep, { description: 'What happened.' })
  step!: MentorshipStep;

  @Field(() => CalendarDate, { description: 'Its first day from then on.' })
  startedOn!: string;

  @Field(() => CalendarDate, { description: 'Its last day from then on: the planned one, or that on which it ended.' })
  lastDay!: string;

  @Field(() => String, { nullable: true, description: 'Number of its order from then on; null while it has none.' })
  orderNumber!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of its order from then on; null while it has none.' })
  orderDate!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day from which its order acts from then on; null while it has none.',
  })
  orderActsFrom!: string | null;
}
