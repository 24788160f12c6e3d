import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ToldProblem } from './problem.type.js';

export enum RowOutcome {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  UNCHANGED = 'UNCHANGED',
  REFUSED = 'REFUSED',
}

registerEnumType(RowOutcome, {
  name: 'RowOutcome',
  description: 'What became of a row of a bulk mutation, or of the one thing that another mutation is about.',
  valuesConfig: {
    CREATED: { description: 'What it speaks of was not known and is recorded now.' },
    UPDATED: { description: 'It was known, and something of it changed.' },
    UNCHANGED: { description: 'It says what is known already.' },
    REFUSED: { description: 'It breaks a rule; nothing of it was written.' },
  },
});

/** What every bulk mutation says of a row; a subgraph adds the object itself under its own name. */
@ObjectType({ description: 'What became of one row.' })
export abstract class RowResult {
  @Field(() => Int, { description: 'Position of the row in the input, from 0.' })
  index!: number;

  @Field(() => RowOutcome, { description: 'What became of the row.' })
  outcome!: RowOutcome;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty unless the row was refused.' })
  problems!: ToldProblem[];

  /** Id of the object of the row, which a loader resolves after the commit; null for a refused row. */
  objectId!: string | null;
}

/** What every bulk mutation says of its rows together; a subgraph adds the list of its results. */
@ObjectType({ description: 'What became of the rows.' })
export abstract class BulkPayload {
  @Field(() => Int, { description: 'Rows whose object is new.' })
  created!: number;

  @Field(() => Int, { description: 'Rows that changed something.' })
  updated!: number;

  @Field(() => Int, { description: 'Rows that changed nothing.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows refused.' })
  refused!: number;

  @Field(() => [ToldProblem], { description: 'What is wrong with the input as a whole; then no row was written.' })
  problems!: ToldProblem[];
}
