import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { AcademicYear, CalendarDate, DateTime } from '#kernel/graph/scalars.js';
import { IndicatorDirection, IndicatorUnit } from '../indicator/indicator.type.js';
import { ReportClosing } from './report-closing.type.js';
import { Coverage, FigureApproval, FigureStatus } from '../scorecard/figure.type.js';

@ObjectType({ simpleResolvers: true, description: 'A figure as a report tells it, with what it is compared with.' })
export class ReportFigure {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator!: string;

  @Field(() => String, { description: 'Its title on the day the report was issued.' })
  title!: string;

  @Field(() => IndicatorUnit, { description: 'What it counts.' })
  unit!: IndicatorUnit;

  @Field(() => IndicatorDirection, { description: 'Whether its target is to be reached or not to be exceeded.' })
  direction!: IndicatorDirection;

  @Field(() => FigureStatus, { description: 'Whether there is a figure.' })
  status!: FigureStatus;

  @Field(() => Float, { nullable: true, description: 'Percentage with one decimal, half up; null unless OK.' })
  value!: number | null;

  @Field(() => Int, { nullable: true, description: 'What is counted; null where it is not told.' })
  numerator!: number | null;

  @Field(() => Int, { nullable: true, description: 'What it is a share of; likewise.' })
  denominator!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The target that it was published with; null where there was none.',
  })
  target!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a document of the region confirms the target. Null without one, and of reports that were issued before ' +
      'they said so.',
  })
  targetVerified!: boolean | null;

  @Field(() => AcademicYear, {
    nullable: true,
    description:
      'Year that the target was set for, where none was set for that of the report: carried forward. Null of reports ' +
      'that were issued before they said so.',
  })
  targetCarriedForwardFrom!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Units missing to the target, or too many of them where it is one not to exceed; 0 when it is reached.',
  })
  gap!: number | null;

  @Field(() => FigureApproval, {
    nullable: true,
    description:
      'By whose word it stands. Null where nothing was told, and of reports that were issued before they said so.',
  })
  approval!: FigureApproval | null;

  @Field(() => Coverage, { description: 'How many colleges the figure rests on.' })
  coverage!: Coverage;

  @Field(() => Float, {
    nullable: true,
    description: 'Percentage of the period before, by the same formula; null where it is not told.',
  })
  before!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'In a report of a college: the percentage that its region has published; else null.',
  })
  region!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a summary tells of a college for one indicator.' })
export class ReportedValue {
  @Field(() => FigureStatus, { description: 'Whether there is a figure.' })
  status!: FigureStatus;

  @Field(() => Float, { nullable: true, description: 'Percentage with one decimal, half up; null unless OK.' })
  value!: number | null;
}

@ObjectType({ simpleResolvers: true, description: "A college in its region's summary." })
export class ReportedCollege {
  @Field(() => String, {
    nullable: true,
    description: 'Its code; null in reports that were issued before they said so.',
  })
  code!: string | null;

  @Field(() => String, { description: 'Its name on the day the report was issued.' })
  name!: string;

  @Rows({ each: 10 })
  @Field(() => [ReportedValue], { description: 'What is published of it, in the order of the figures of the report.' })
  figures!: ReportedValue[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'All that a report says. It is kept as it was on the day of issue, to the names, so that the same report can be ' +
    'printed again.',
})
export class ReportContent {
  @Field(() => String, { description: 'Name of the region.' })
  region!: string;

  @Field(() => String, { nullable: true, description: 'Name of the college; null in a summary of the region.' })
  college!: string | null;

  @Field(() => String, { description: 'The period, e.g. 2024/2025.' })
  period!: string;

  @Field(() => CalendarDate, { description: 'The day that its figures are told for.' })
  speaksFor!: string;

  @Field(() => Int, { description: 'Number of the publication that they are of.' })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'The period that they are compared with; null without one.' })
  before!: string | null;

  @Rows({ each: 10 })
  @Field(() => [ReportFigure], { description: 'A figure for each indicator that was published.' })
  figures!: ReportFigure[];

  @Field(() => ReportClosing, {
    nullable: true,
    description:
      'Of a college and a whole year: what the year came to. Null of others, and of reports that were issued before they ' +
      'said so.',
  })
  closing!: ReportClosing | null;

  @Rows({ each: 30 })
  @Field(() => [ReportedCollege], { description: 'In a summary of a region: its colleges, by their codes.' })
  colleges!: ReportedCollege[];

  @Field(() => String, { description: 'Strong sides, in the words of whoever issued it; may be empty.' })
  strengths!: string;

  @Field(() => String, { description: 'Weak sides, likewise.' })
  weaknesses!: string;

  @Field(() => String, { description: 'Practices worth repeating, likewise.' })
  practices!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A report of a college of a published period, with its own figures whole: for its staff and its region’s ' +
    'coordinators. Or the summary of a region, of published figures alone: for everybody. It never changes.',
})
export class Report {
  @Field(() => ID, { description: 'Id of the report (UUIDv7). Its files are at /exports/reports/<id>.docx and .pdf.' })
  id!: string;

  @Field(() => Int, { description: 'Number among the reports of the same period, from 1: the latest one holds.' })
  number!: number;

  @Field(() => String, { description: 'The period that it is of, e.g. 2024/2025.' })
  period!: string;

  @Field(() => AcademicYear, { description: 'Academic year of the period.' })
  year!: number;

  @Field(() => Int, { description: 'Number of the publication that it is of.' })
  revision!: number;

  @Field(() => CalendarDate, { description: 'Day of issue, in the region.' })
  issuedOn!: string;

  @Field(() => DateTime, { description: 'When it was issued.' })
  issuedAt!: Date;

  @Field(() => String, {
    description:
      'SHA-256 of the figures that it was made from, in hexadecimal: of what the region had accepted of the college, or of ' +
      'what it published.',
  })
  snapshot!: string;

  @Field(() => String, { description: 'SHA-256 of all that it says, in hexadecimal.' })
  hash!: string;

  /** For the fields that loaders resolve. */
  regionId!: string;
  collegeId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of reports.' })
export class ReportConnection extends connectionOf('Report', () => Report) {
  @Field(() => Int, { description: 'Reports that the caller may see, over all pages.' })
  totalCount!: number;
}
