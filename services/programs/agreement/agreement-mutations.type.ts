import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { AgreementEnder, LabourAgreement } from './agreement.type.js';

@InputType({ description: 'An agreement with a mentor. One of a number that the college has with them replaces it.' })
export class LabourAgreementRowInput {
  @Field(() => ID, { description: 'Id of the mentor, a teacher of the college.' })
  mentorId!: string;

  @Field(() => String, { description: 'Number of the addendum, 1 to 100 characters, once in a college.' })
  number!: string;

  @Field(() => CalendarDate, { description: "Day of the mentor's written consent, not behind that of signing." })
  consentOn!: string;

  @Field(() => CalendarDate, { description: 'Day on which the addendum was signed, today at the latest.' })
  signedOn!: string;

  @Field(() => String, { description: 'Content of the work, 1 to 4,000 characters.' })
  content!: string;

  @Field(() => String, { description: 'Form in which it is done, 1 to 500 characters.' })
  form!: string;

  @Field(() => CalendarDate, { description: 'First day of the term, not before that of signing.' })
  actsFrom!: string;

  @Field(() => CalendarDate, { description: 'Last day of the term, within five years.' })
  actsUntil!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Pay of a month in roubles, 0.01 to 1000000, e.g. 1500.00; left out where there is none.',
  })
  payment?: string | null;
}

@InputType({ description: 'Agreements with mentors of a college, 1 to 1,000.' })
export class RecordLabourAgreementsInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [LabourAgreementRowInput], { description: 'The agreements, each number once.' })
  rows!: LabourAgreementRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'The early end of an agreement.' })
export class LabourAgreementEndInput {
  @Field(() => ID, { description: 'Id of the agreement.' })
  id!: string;

  @Field(() => AgreementEnder, { description: 'Who ends it.' })
  endedBy!: AgreementEnder;

  @Field(() => CalendarDate, { description: 'Day of the written notice, today at the latest.' })
  noticeOn!: string;

  @Field(() => CalendarDate, {
    description: 'Last day of the agreement: the third working day behind the notice at the earliest.',
  })
  endedOn!: string;

  @Field(() => String, { nullable: true, description: 'Why, up to 500 characters; nobody has to say it.' })
  reason?: string | null;
}

@InputType({ description: 'Agreements that end early, 1 to 1,000.' })
export class EndLabourAgreementsInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [LabourAgreementEndInput], { description: 'The agreements, each once.' })
  rows!: LabourAgreementEndInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row of agreements.' })
export class LabourAgreementRowResult extends RowResult {
  @Field(() => LabourAgreement, {
    nullable: true,
    description: 'The agreement; null for a refused row, and for a new one in a dry run.',
  })
  agreement?: LabourAgreement | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the agreements.' })
export class LabourAgreementsPayload extends BulkPayload {
  @Field(() => [LabourAgreementRowResult], { description: 'One result a row, in their order.' })
  results!: LabourAgreementRowResult[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Mentees of the college who are listed for further search, since their mentor’s agreement ends before their pair; ' +
      'null where none is ended.',
  })
  listedMentees?: number | null;
}
