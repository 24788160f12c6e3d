import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { PairSide } from '../mentorship/pair-side.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A short report of one side on how well the pair worked (S000). The other side never reads it; the college does, but ' +
    'of a confidential pair only that it was given.',
})
export class PairReport {
  @Field(() => PairSide, { description: 'Who gave it.' })
  side!: PairSide;

  @Field(() => CalendarDate, { description: 'Day on which it was given.' })
  givenOn!: string;

  @Field(() => String, { nullable: true, description: 'What worked; null for who may not read it.' })
  worked!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What did not; null where nothing was said, and for who may not read it.',
  })
  didNotWork!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they would go on with mentoring; null for who may not read it.',
  })
  wouldGoOn!: boolean | null;
}

@InputType({ description: 'A short report of the caller on a pair of theirs that is over.' })
export class GivePairReportInput {
  @Field(() => ID, { description: "Id of the mentorship, one of the caller's own." })
  mentorshipId!: string;

  @Field(() => String, { description: 'What worked, 1 to 2,000 characters.' })
  worked!: string;

  @Field(() => String, { nullable: true, description: 'What did not, up to 2,000 characters.' })
  didNotWork?: string | null;

  @Field(() => Boolean, { description: 'Whether the caller would go on with mentoring.' })
  wouldGoOn!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The report as it stands, or why it was not taken.' })
export class PairReportPayload {
  @Field(() => RowOutcome, { description: 'CREATED, or UNCHANGED where the same was given before.' })
  outcome!: RowOutcome;

  @Field(() => PairReport, { nullable: true, description: 'The report; null where it was refused.' })
  report!: PairReport | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];
}
