import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { MeetingFrequency } from '../stay/frequency.type.js';
import { MentorQuestionnaire } from './mentor-questionnaire.type.js';

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
