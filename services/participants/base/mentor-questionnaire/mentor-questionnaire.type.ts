import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { MeetingFrequency } from '../stay/frequency.type.js';

export enum AnsweredBy {
  SELF = 'SELF',
  COLLEGE = 'COLLEGE',
}

registerEnumType(AnsweredBy, {
  name: 'AnsweredBy',
  description: 'Who entered the answers of a questionnaire.',
  valuesConfig: {
    SELF: { description: 'The person themself.' },
    COLLEGE: { description: 'The staff of the college, for the person.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    "A mentor's answers to the questionnaire of S001 4.2, which go beyond what the base asks. They stay with the person " +
    'whenever they enter and leave. For the staff of the college and the mentor themself.',
})
export class MentorQuestionnaire {
  @Field(() => String, { nullable: true, description: 'Experience: about the mentor, and what they can pass on.' })
  experience!: string | null;

  @Field(() => String, { nullable: true, description: 'Intentions: what the mentor wants to do as one.' })
  intentions!: string | null;

  @Field(() => String, { nullable: true, description: 'Motivation to take part in the programme.' })
  motivation!: string | null;

  @Field(() => String, { nullable: true, description: 'Special interests and hobbies.' })
  interests!: string | null;

  @Field(() => String, { nullable: true, description: 'Preferences in the choice of a mentee.' })
  menteePreferences!: string | null;

  @Field(() => Int, { nullable: true, description: 'Youngest preferred age of the learner, in full years.' })
  preferredAgeFrom!: number | null;

  @Field(() => Int, { nullable: true, description: 'Oldest preferred age of the learner, in full years.' })
  preferredAgeTo!: number | null;

  @Field(() => String, { nullable: true, description: 'Preferred time of the meetings, in words.' })
  timeResource!: string | null;

  @Field(() => MeetingFrequency, { nullable: true, description: 'Preferred frequency of the meetings.' })
  frequency!: MeetingFrequency | null;

  @Field(() => CalendarDate, { description: 'Day on which it was last answered.' })
  answeredOn!: string;

  @Field(() => AnsweredBy, { description: 'Who entered the answers.' })
  answeredBy!: AnsweredBy;

  /** For the loader. */
  personId!: string;
}
