import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
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

@ObjectType({
  simpleResolvers: true,
  description: "A report of a college's size, as it was made. The latest of a year stands, and figures are of it.",
})
export class HeadcountReport extends Headcount {
  @Field(() => Int, { description: 'Number of the report of this year, from 1; it replaced the one before.' })
  number!: number;

  @Field(() => String, { description: 'Account that reported.' })
  reportedBy!: string;
}

@ObjectType({ simpleResolvers: true, description: "One page of the reports of a college's size in a year." })
export class HeadcountReportConnection extends connectionOf('HeadcountReport', () => HeadcountReport) {
  @Field(() => Headcount, {
    nullable: true,
    description: 'What stands: the latest report; null when there is none.',
  })
  standing?: Headcount | null;

  @Field(() => Int, { description: 'Reports of the year, over all pages.' })
  totalCount!: number;

  /** For `standing`, which a loader resolves. */
  collegeId!: string;
  year!: number;
}
