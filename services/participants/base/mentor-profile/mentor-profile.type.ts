import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { MeetingFrequency } from '../stay/frequency.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A stay of a person in the base of mentors, and what they offered in it (S001 3.2). Somebody who left and entered ' +
    'again has several. For the staff of the college and the mentor themself.',
})
export class MentorProfile {
  @Field(() => ID, { description: 'Id of the stay (UUIDv7).' })
  id!: string;

  @Field(() => CalendarDate, { description: 'Date of entry into the base; tells the stays of a person apart.' })
  enteredOn!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day out of the base, also one to come; null while no end is known.',
  })
  leftOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the mentor left (domain.md rule 1).' })
  leftReason!: string | null;

  @Field(() => Boolean, { description: 'Whether the mentor is in the base today by this stay.' })
  inBase!: boolean;

  @Field(() => [String], { description: 'Main competences, in the words of the college.' })
  competences!: string[];

  @Field(() => [String], { description: '#tags to find the mentor by, without the # in front (S001 3.2).' })
  tags!: string[];

  @Field(() => [String], { description: 'What the mentor wishes to be trained in: competences that courses give.' })
  learningWishes!: string[];

  @Field(() => String, { nullable: true, description: 'Achievements that matter to the programme.' })
  achievements!: string | null;

  @Field(() => String, { nullable: true, description: 'Interests and hobbies.' })
  interests!: string | null;

  @Field(() => Int, { nullable: true, description: 'Youngest age of a mentee that the mentor prefers, in full years.' })
  preferredAgeFrom!: number | null;

  @Field(() => Int, { nullable: true, description: 'Oldest age of a mentee that the mentor prefers, in full years.' })
  preferredAgeTo!: number | null;

  @Field(() => String, { nullable: true, description: 'The preferred age as the college wrote it.' })
  preferredAgeText!: string | null;

  @Field(() => String, { nullable: true, description: 'Time that the mentor has for the programme, as written.' })
  timeResource!: string | null;

  @Field(() => MeetingFrequency, { nullable: true, description: 'How often the mentor is ready to meet.' })
  frequency!: MeetingFrequency | null;

  @Field(() => Int, { nullable: true, description: 'Mentees whom the mentor can take at a time; null when unknown.' })
  capacity!: number | null;

  @Field(() => String, { nullable: true, description: 'Speciality or profession.' })
  speciality!: string | null;

  @Field(() => String, { nullable: true, description: 'Results of taking part.' })
  results!: string | null;

  @Field(() => String, { nullable: true, description: 'Link to a case or a review, or where to find it in words.' })
  caseLink!: string | null;

  /** For the field `person`. */
  personId!: string;
}
