import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';
import type { EffectStatus } from './training-effect.policy.js';

export enum TrainingEffectStatus {
  OK = 'OK',
  SUPPRESSED = 'SUPPRESSED',
  MISSING = 'MISSING',
}

registerEnumType(TrainingEffectStatus, {
  name: 'TrainingEffectStatus',
  description: 'Whether a change of feedback is told.',
  valuesConfig: {
    OK: { description: 'It is told.' },
    SUPPRESSED: { description: 'It would be of fewer than five mentors.' },
    MISSING: { description: 'No pair has feedback from before and after the training of its mentor.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'How the feedback of pairs changed when their mentors were trained in an academic year: means of the scores that both ' +
    'sides gave of meetings before the day on which the mentor completed a first course, and of meetings behind it, of ' +
    'the same pairs; first by pair, then by mentor, then over mentors. Confidential pairs are left out. It shows that one ' +
    'came after the other, and not that one is due to the other.',
})
export class TrainingEffect {
  @Field(() => TrainingEffectStatus, { description: 'Whether it is told.' })
  status!: EffectStatus;

  @Field(() => String, { description: "The same in words, in the caller's language." })
  text!: string;

  @Field(() => Int, { description: 'Mentors who completed a first course in the year, with a consent in force.' })
  trained!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Those of them who are in the means; null while these are not told.',
  })
  mentors!: number | null;

  @Field(() => Int, { nullable: true, description: 'Their pairs in the means.' })
  pairs!: number | null;

  @Field(() => Float, { nullable: true, description: 'Mean score before, 1 to 10, to two decimals.' })
  before!: number | null;

  @Field(() => Float, { nullable: true, description: 'Mean score after.' })
  after!: number | null;

  @Field(() => Float, { nullable: true, description: 'After less before.' })
  change!: number | null;

  @Field(() => CalendarDate, { description: 'Day up to which meetings and courses are taken.' })
  asOf!: string;

  @Field(() => Int, { description: 'Version of the formula.' })
  formulaVersion!: number;
}
