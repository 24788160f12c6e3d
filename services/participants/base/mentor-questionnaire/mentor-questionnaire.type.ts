import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
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

@InputType({
  description: 'Answers to the questionnaire of S001 4.2, as a whole: they replace those given earlier.',
})
export class AnswerMentorQuestionnaireInput {
  @Field(() => ID, { description: 'Id of the mentor: themself, or a person of the college.' })
  personId!: string;

  @Field(() => String, { nullable: true, description: 'Experience, up to 4,000 characters.' })
  experience?: string | null;

  @Field(() => String, { nullable: true, description: 'Intentions, up to 4,000 characters.' })
  intentions?: string | null;

  @Field(() => String, { nullable: true, description: 'Motivation, up to 4,000 characters.' })
  motivation?: string | null;

  @Field(() => String, { nullable: true, description: 'Special interests and hobbies, up to 4,000 characters.' })
  interests?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Preferences in the choice of a mentee, up to 4,000 characters.',
  })
  menteePreferences?: string | null;

  @Field(() => Int, { nullable: true, description: 'Youngest preferred age of the learner, 5 to 100 years.' })
  preferredAgeFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Oldest preferred age of the learner, 5 to 100 years.' })
  preferredAgeTo?: number | null;

  @Field(() => String, { nullable: true, description: 'Preferred time of the meetings, in words.' })
  timeResource?: string | null;

  @Field(() => MeetingFrequency, { nullable: true, description: 'Preferred frequency of the meetings.' })
  frequency?: MeetingFrequency | null;
}

@ObjectType({ simpleResolvers: true, description: 'The answers after the change, or why nothing changed.' })
export class AnswerMentorQuestionnairePayload {
  @Field(() => MentorQuestionnaire, {
    nullable: true,
    description: 'The answers that are kept; null when there are none.',
  })
  questionnaire?: MentorQuestionnaire | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the answers were kept.' })
  problems!: ToldProblem[];

  /** For the field `questionnaire`, which is read after the commit. */
  personId!: string;
}
