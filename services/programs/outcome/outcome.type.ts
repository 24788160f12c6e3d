import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { Person } from '../person/person.stub.js';

export enum OutcomeKind {
  RETENTION_ONE_YEAR = 'RETENTION_ONE_YEAR',
  RETENTION_THREE_YEARS = 'RETENTION_THREE_YEARS',
  ATTESTATION = 'ATTESTATION',
  EMPLOYMENT = 'EMPLOYMENT',
}

registerEnumType(OutcomeKind, {
  name: 'OutcomeKind',
  description: 'What is asked of a mentee when their mentoring has been over for some years (S003).',
  valuesConfig: {
    RETENTION_ONE_YEAR: { description: 'A teacher: whether they still work in the college after a year.' },
    RETENTION_THREE_YEARS: { description: 'A teacher: whether they still work in the college after three years.' },
    ATTESTATION: { description: 'A teacher: whether they were attested by then, three years later.' },
    EMPLOYMENT: { description: 'A student: whether they work in their profession after a year.' },
  },
});

export enum OutcomeAnswer {
  YES = 'YES',
  NO = 'NO',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(OutcomeAnswer, {
  name: 'OutcomeAnswer',
  description: 'What came of it.',
  valuesConfig: {
    YES: { description: 'They did.' },
    NO: { description: 'They did not.' },
    UNKNOWN: { description: 'The college asked and could not learn it.' },
  },
});

export enum AttestationCategory {
  FIT = 'FIT',
  FIRST = 'FIRST',
  HIGHEST = 'HIGHEST',
}

registerEnumType(AttestationCategory, {
  name: 'AttestationCategory',
  description: 'What a teacher was attested as.',
  valuesConfig: {
    FIT: { description: 'Fit for the position.' },
    FIRST: { description: 'First qualification category.' },
    HIGHEST: { description: 'Highest qualification category.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'Something that is to be told of a mentee whose mentoring has been over for some years. For the staff.',
})
export class DueOutcome {
  @Field(() => Person, { nullable: true, description: 'The mentee.' })
  person!: Person | null;

  @Field(() => OutcomeKind, { description: 'What is asked.' })
  kind!: OutcomeKind;

  @Field(() => CalendarDate, { description: 'Last day of their last pair as a mentee.' })
  endedOn!: string;

  @Field(() => CalendarDate, { description: 'Since when it can be told.' })
  dueOn!: string;

  @Field(() => OutcomeAnswer, { nullable: true, description: 'What came of it; null while nobody has told.' })
  answer!: OutcomeAnswer | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day of which that was told.' })
  day!: string | null;

  @Field(() => AttestationCategory, {
    nullable: true,
    description: 'What they were attested as; null unless they were.',
  })
  category!: AttestationCategory | null;

  @Field(() => String, { nullable: true, description: 'What shows it; null where nothing is named.' })
  document!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One page of what is to be told of mentees.' })
export class DueOutcomeConnection extends connectionOf('DueOutcome', () => DueOutcome) {
  @Field(() => Int, { description: 'Entries in the whole list, over all pages.' })
  totalCount!: number;
}

/** Which of what is to be told a list is of. */
@ArgsType()
export class OutcomesDueArgs extends PageArgsType {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year in which it can first be told.' })
  year!: number;

  @Field(() => [OutcomeKind], { nullable: true, description: 'Of these kinds only.' })
  kinds?: OutcomeKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what has been told (true), or is still to be (false); all when left out.',
  })
  told?: boolean | null;
}

@InputType({ description: 'What came of one mentee.' })
export class OutcomeRowInput {
  @Field(() => ID, { description: 'Id of the person, of whom it is due.' })
  personId!: string;

  @Field(() => OutcomeKind, { description: 'What is told.' })
  kind!: OutcomeKind;

  @Field(() => OutcomeAnswer, { description: 'What came of it; a later word replaces the former.' })
  answer!: OutcomeAnswer;

  @Field(() => CalendarDate, {
    description:
      'The day of which that is told: from the day on which it fell due, of an attestation from the end of the mentoring, ' +
      'up to today.',
  })
  day!: string;

  @Field(() => AttestationCategory, { nullable: true, description: 'Of an attestation alone, which needs it.' })
  category?: AttestationCategory | null;

  @Field(() => String, { nullable: true, description: 'What shows it, up to 300 characters.' })
  document?: string | null;
}

@InputType({ description: 'What came of mentees of one college, of what fell due in one academic year; 1 to 1,000.' })
export class RecordOutcomesInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year in which it fell due.' })
  year!: number;

  @Field(() => [OutcomeRowInput], { description: 'The rows.' })
  rows!: OutcomeRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class OutcomeRowResult extends RowResult {}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class RecordOutcomesPayload extends BulkPayload {
  @Field(() => [OutcomeRowResult], { description: 'One result a row, in the order of the input.' })
  results!: OutcomeRowResult[];
}
