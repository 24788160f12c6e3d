import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '#kernel/graph/scalars.js';
import { College } from '../college/college.stub.js';

export enum SubmissionState {
  OPEN = 'OPEN',
  SUBMITTED = 'SUBMITTED',
  ACCEPTED = 'ACCEPTED',
  RETURNED = 'RETURNED',
}

registerEnumType(SubmissionState, {
  name: 'SubmissionState',
  description: 'How far a college is with telling a period.',
  valuesConfig: {
    OPEN: { description: 'It has not submitted.' },
    SUBMITTED: { description: 'Its figures stand as they were submitted, and wait for the region.' },
    ACCEPTED: {
      description:
        'The region has accepted them: they are part of what it publishes, or of its next revision (`awaitsRevision`).',
    },
    RETURNED: { description: 'The region has sent them back, with a comment; the college may submit again.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'What a college said of a check that its figures did not pass.' })
export class SubmissionAnswer {
  @Field(() => String, { description: 'Code of the check.' })
  check!: string;

  @Field(() => String, { description: "What was found, in the caller's language." })
  finding!: string;

  @Field(() => String, { description: 'What the college said of it.' })
  answer!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How far a college is with telling a period: its latest attempt, or that there is none.',
})
export class Submission {
  @Field(() => ID, { nullable: true, description: 'Id of the attempt (UUIDv7); null where there is none.' })
  id!: string | null;

  @Field(() => College, { description: 'The college.' })
  college!: College;

  @Field(() => SubmissionState, { description: 'How far it is.' })
  state!: SubmissionState;

  @Field(() => Int, { description: 'Number of the attempt, from 1; 0 where there is none.' })
  number!: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was submitted and accepted by itself.' })
  automatic!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Account that submitted.' })
  submittedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was submitted.' })
  submittedAt!: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the college submitted first by the day that was set; null while both may still come.',
  })
  inTime!: boolean | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was accepted or sent back.' })
  decidedAt!: Date | null;

  @Field(() => String, { description: 'What the region wrote when it decided; empty where it wrote nothing.' })
  comment!: string;

  @Field(() => Boolean, {
    description:
      'Whether the region has accepted it since the period was published last: it is in no publication yet, and will be ' +
      'part of the next one.',
  })
  awaitsRevision!: boolean;

  @Field(() => [SubmissionAnswer], { description: 'What the college said of checks that its figures did not pass.' })
  answers!: SubmissionAnswer[];
}
