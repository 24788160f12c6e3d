import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { Person } from '../record/person.type.js';
import { MovedKind } from '../record/record-kind.type.js';

/** In the order of their strength. */
export enum DuplicateReason {
  SAME_EXTERNAL_ID = 'SAME_EXTERNAL_ID',
  SAME_NAME_AND_BIRTH = 'SAME_NAME_AND_BIRTH',
  SIMILAR_NAME_SAME_BIRTH = 'SIMILAR_NAME_SAME_BIRTH',
  SAME_CONTACT = 'SAME_CONTACT',
  SAME_NAME = 'SAME_NAME',
  INITIALS = 'INITIALS',
}

registerEnumType(DuplicateReason, {
  name: 'DuplicateReason',
  description: 'Why two records are likely to be of one person; the first of them are the strongest.',
  valuesConfig: {
    SAME_EXTERNAL_ID: { description: 'The same key comes from two systems of the college.' },
    SAME_NAME_AND_BIRTH: { description: 'The same name, and the same day or year of birth.' },
    SIMILAR_NAME_SAME_BIRTH: { description: 'The same day of birth, and names that differ by a slip of the pen.' },
    SAME_CONTACT: { description: 'The same e-mail address or telephone, which few others have.' },
    SAME_NAME: { description: 'The same name, where one of the records has no birth.' },
    INITIALS: { description: 'One record has initials where the other has the names that they stand for.' },
  },
});

@ArgsType()
export class LikelyDuplicatesArgs extends PageArgsType {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Two records of a college that are likely to be of one person.' })
export class DuplicatePair {
  @Field(() => Person, { description: 'The record that was there first.' })
  first?: Person;

  @Field(() => Person, { description: 'The other record.' })
  second?: Person;

  @Field(() => [DuplicateReason], { description: 'What speaks for it, the strongest first.' })
  reasons!: DuplicateReason[];

  /** For the fields that loaders resolve. */
  firstId!: string;
  secondId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of pairs that are likely to be one person.' })
export class DuplicatePairConnection extends connectionOf('DuplicatePair', () => DuplicatePair) {
  @Field(() => Int, { description: 'Pairs in the whole list, over all pages.' })
  totalCount!: number;
}

@InputType({ description: 'Two records that are of two different people.' })
export class KeepApartInput {
  @Field(() => ID, { description: 'Id of one of them.' })
  personId!: string;

  @Field(() => ID, { description: 'Id of the other, of the same college.' })
  otherId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Whether the two are kept apart now.' })
export class KeepApartPayload {
  @Field(() => Boolean, { description: 'Whether they are no longer listed as likely duplicates.' })
  apart!: boolean;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when it is recorded.' })
  problems!: ToldProblem[];
}

@InputType({ description: 'Two records of one person, and which of them stays.' })
export class MergePeopleInput {
  @Field(() => ID, { description: 'Id of the record that stays.' })
  keepId!: string;

  @Field(() => ID, { description: 'Id of the record that becomes a pointer to it.' })
  mergeId!: string;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many records of a kind hang on the record that stays now.' })
export class MovedRecords {
  @Field(() => MovedKind, { description: 'What.' })
  kind!: MovedKind;

  @Field(() => Int, { description: 'How many were moved.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What merging did, or why nothing was done.' })
export class MergePeoplePayload {
  @Field(() => Person, { nullable: true, description: 'The record that stays; null when a rule was broken.' })
  person?: Person | null;

  @Field(() => [MovedRecords], { description: 'What was moved to it.' })
  moved!: MovedRecords[];

  @Field(() => [String], {
    description:
      'Its fields that were empty and took the value of the other record. `category` and `categories` are among them ' +
      'where the other record knew of a change that this one had not heard of.',
  })
  filled!: string[];

  @Field(() => [String], {
    description:
      'Fields in which the two differed: the record that stays kept its own, the value of the other is gone.',
  })
  differing!: string[];

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];

  /** For the field `person`, which is read after the commit. */
  personId!: string | null;
}
