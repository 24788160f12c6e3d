import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { Person } from '../../person/record/person.type.js';

export enum Base {
  MENTORS = 'MENTORS',
  MENTEES = 'MENTEES',
}

registerEnumType(Base, {
  name: 'Base',
  description: 'A base of participants that a college keeps.',
  valuesConfig: {
    MENTORS: { description: 'The base of mentors (S001 stage 3).' },
    MENTEES: { description: 'The base of mentees (S001 stage 2).' },
  },
});

@InputType({ description: 'Somebody who leaves a base.' })
export class LeaveBaseRowInput {
  @Field(() => ID, { description: 'Id of the person.' })
  personId!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day out of the base, not before the entry; today when left out.',
  })
  leftOn?: string | null;

  @Field(() => String, {
    description: 'Why, 1 to 500 characters: either side may leave at any time (domain.md rule 1).',
  })
  reason!: string;
}

@InputType({ description: 'People who leave a base of one college, 1 to 1,000.' })
export class LeaveBaseInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => Base, { description: 'The base that they leave.' })
  base!: Base;

  @Field(() => [LeaveBaseRowInput], { description: 'The rows.' })
  rows!: LeaveBaseRowInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether people leave although they have pairs at work, which go on; else refused (PAIRS_RUNNING).',
  })
  confirmPairs?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class LeaveBaseRowResult extends RowResult {
  @Field(() => Person, { nullable: true, description: 'The person, with their stays; null for a refused row.' })
  person?: Person | null;

  /** For the field `person`. */
  personId?: string;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class LeaveBasePayload extends BulkPayload {
  @Field(() => [LeaveBaseRowResult], { description: 'One result a row, in the order of the input.' })
  results!: LeaveBaseRowResult[];
}
