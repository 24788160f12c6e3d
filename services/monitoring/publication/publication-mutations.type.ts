import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { Period, Publication } from '../period/period.type.js';

@InputType({ description: 'A period whose accepted figures are published.' })
export class PublishPeriodInput {
  @Field(() => ID, { description: "Id of the period, of one of the coordinator's own regions." })
  periodId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is corrected and why, 3 to 2,000 characters; needed from the second publication on.',
  })
  reason?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What was published, or why nothing was.' })
export class PublishPeriodPayload {
  @Field(() => Period, { nullable: true, description: 'The period as it stands now.' })
  period?: Period | null;

  @Field(() => Publication, {
    nullable: true,
    description: 'The publication, of a dry run the one that it would be; null when a rule was broken.',
  })
  publication!: Publication | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was published.' })
  problems!: ToldProblem[];

  /** For the field `period`, which is read after the commit. */
  periodId!: string;
}
