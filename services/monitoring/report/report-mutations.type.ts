import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { Report, ReportContent } from './report.type.js';

@InputType({
  description:
    'A report of a published period. Its texts name no people: those of a college are read by its region, and those of a ' +
    'region by everybody.',
})
export class IssueReportInput {
  @Field(() => ID, { description: 'Id of the period, of which something is published.' })
  periodId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the college that reports, one of the caller's own; the summary of the region when left out.",
  })
  collegeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Strong sides, up to 5,000 characters; what the college answered at checkpoint 7.2 of the year when left out.',
  })
  strengths?: string | null;

  @Field(() => String, { nullable: true, description: 'Weak sides, likewise.' })
  weaknesses?: string | null;

  @Field(() => String, { nullable: true, description: 'Practices worth repeating, up to 5,000 characters.' })
  practices?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Answer what the report would be, and keep nothing.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The report, or why there is none.' })
export class IssueReportPayload {
  @Field(() => Report, { nullable: true, description: 'The report; null when a rule was broken, and of a dry run.' })
  report!: Report | null;

  @Field(() => ReportContent, { nullable: true, description: 'What it says, of a dry run as well.' })
  content!: ReportContent | null;

  @Field(() => RowOutcome, {
    description: 'CREATED, or UNCHANGED where the latest report of the period says the same: then it is that one.',
  })
  outcome!: RowOutcome;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when there is a report.' })
  problems!: ToldProblem[];
}
