import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { Headcount } from './headcount.type.js';

@ArgsType()
export class HeadcountsArgs extends PageArgsType {
  @Field(() => ID, { description: 'Id of the college.' })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;
}

export enum HeadcountReportKind {
  REPORTED = 'REPORTED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(HeadcountReportKind, {
  name: 'HeadcountReportKind',
  description: "What was done to a college's headcount of a year.",
  valuesConfig: {
    REPORTED: { description: 'It was reported, or corrected.' },
    WITHDRAWN: { description: 'It was taken back: from then on the year had none.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    "A report of a college's size, as it was made, or its withdrawal with the numbers that were taken back. The latest " +
    'of a year stands, and figures are of it; after a withdrawal there are none.',
})
export class HeadcountReport extends Headcount {
  @Field(() => Int, { description: 'Number within the year, from 1; it replaced the one before.' })
  number!: number;

  @Field(() => HeadcountReportKind, { description: 'Whether it was reported or withdrawn.' })
  kind!: HeadcountReportKind;

  @Field(() => String, { description: 'Account that reported, or withdrew.' })
  reportedBy!: string;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null for a report.' })
  reason!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "One page of the reports of a college's size in a year." })
export class HeadcountReportConnection extends connectionOf('HeadcountReport', () => HeadcountReport) {
  @Field(() => Headcount, {
    nullable: true,
    description: 'What stands: the latest report; null when there is none, or it was withdrawn.',
  })
  standing?: Headcount | null;

  @Field(() => Int, { description: 'Reports and withdrawals of the year, over all pages.' })
  totalCount!: number;

  /** For `standing`, which a loader resolves. */
  collegeId!: string;
  year!: number;
}
