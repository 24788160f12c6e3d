import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { Person } from '../record/person.type.js';
import { MovedKind } from '../record/record-kind.type.js';

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
