import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { SupportOutcome } from './mentee-support.type.js';

@InputType({ description: 'What is known of the support of one mentee. A field left out keeps what is known.' })
export class MenteeSupportRowInput {
  @Field(() => ID, {
    description: 'Id of the mentee, a person of the college. Who is not listed yet is, as UNMATCHED.',
  })
  menteeId!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the psychological support, not in the future.' })
  supportedOn?: string | null;

  @Field(() => SupportOutcome, { nullable: true, description: 'How the search ended; it ends today.' })
  outcome?: SupportOutcome | null;
}

@InputType({ description: 'Mentees of one college year for support and further search, 1 to 1,000.' })
export class RecordMenteeSupportInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year, which the college has opened.' })
  year!: number;

  @Field(() => [MenteeSupportRowInput], { description: 'The rows.' })
  rows!: MenteeSupportRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one mentee.' })
export class MenteeSupportRowResult extends RowResult {}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class RecordMenteeSupportPayload extends BulkPayload {
  @Field(() => [MenteeSupportRowResult], { description: 'One result a row, in the order of the input.' })
  results!: MenteeSupportRowResult[];
}
