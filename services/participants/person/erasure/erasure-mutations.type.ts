import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { ErasedKind } from '../record/record-kind.type.js';

export enum ErasureReason {
  REQUEST = 'REQUEST',
  PURPOSE_REACHED = 'PURPOSE_REACHED',
  UNLAWFUL = 'UNLAWFUL',
  AUTHORITY = 'AUTHORITY',
}

registerEnumType(ErasureReason, {
  name: 'ErasureReason',
  description: 'Why a person is erased.',
  valuesConfig: {
    REQUEST: { description: 'The person, or the legal representative, asked for it.' },
    PURPOSE_REACHED: { description: 'What the data were kept for is over, or so is the time to keep them.' },
    UNLAWFUL: { description: 'There was no ground to keep them.' },
    AUTHORITY: { description: 'An authority or a court ordered it.' },
  },
});

@InputType({ description: 'A person to erase.' })
export class ErasePersonInput {
  @Field(() => ID, { description: 'Id of the person, of one of the caller’s own colleges.' })
  personId!: string;

  @Field(() => ErasureReason, { description: 'Why; kept with the erasure.' })
  reason!: ErasureReason;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of the person as it stands, which shows that the right one is meant; case, ё/е and spaces do not ' +
      'matter. Needed unless it is a dry run.',
  })
  confirmName?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many records of a kind an erasure changed.' })
export class ErasedRecords {
  @Field(() => ErasedKind, { description: 'What.' })
  kind!: ErasedKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What erasing did, or why nothing was done.' })
export class ErasePersonPayload {
  @Field(() => ID, {
    nullable: true,
    description: 'Id that stays, with nobody behind it; null when a rule was broken.',
  })
  erasedId!: string | null;

  @Field(() => [String], { description: 'Fields of the person that were replaced.' })
  fields!: string[];

  @Field(() => [ErasedRecords], { description: 'What else was changed.' })
  changed!: ErasedRecords[];

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];
}
