import { Field, ID, ObjectType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { MeetingFrequency } from '../stay/frequency.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A stay of a person in the base of mentees, and what they asked for in it (S001 2.3, 2.4). Somebody who left and ' +
    'entered again has several, each with its own request. For the staff of the college and the mentee themself.',
})
export class MenteeProfile {
  @Field(() => ID, { description: 'Id of the stay (UUIDv7).' })
  id!: string;

  @Field(() => CalendarDate, { description: 'Date of entry into the programme; tells the stays of a person apart.' })
  enteredOn!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day out of the base, also one to come; null while no end is known.',
  })
  leftOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the mentee left (domain.md rule 1).' })
  leftReason!: string | null;

  @Field(() => Boolean, { description: 'Whether the mentee is in the base today by this stay.' })
  inBase!: boolean;

  @Field(() => String, { nullable: true, description: 'Main request: what the mentee wants to solve with a mentor.' })
  request!: string | null;

  @Field(() => [String], { description: 'Competences that the mentee needs, in the words of the college.' })
  needs!: string[];

  @Field(() => String, { nullable: true, description: 'What the mentee expects of taking part.' })
  expectations!: string | null;

  @Field(() => String, { nullable: true, description: 'Interests and hobbies.' })
  interests!: string | null;

  @Field(() => String, { nullable: true, description: 'When the mentee can meet, in words.' })
  timeResource!: string | null;

  @Field(() => MeetingFrequency, { nullable: true, description: 'How often the mentee wishes to meet.' })
  frequency!: MeetingFrequency | null;

  @Field(() => String, { nullable: true, description: 'Speciality that the mentee learns or works in.' })
  speciality!: string | null;

  @Field(() => String, { nullable: true, description: 'Results of the programme.' })
  results!: string | null;

  @Field(() => String, { nullable: true, description: 'Link to a case or a review, or where to find it in words.' })
  caseLink!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Mark of having gone through the programme; null while nobody has marked either.',
  })
  completed!: boolean | null;

  /** For the field `person`. */
  personId!: string;
}
