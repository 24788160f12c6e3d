import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { Person } from '../../person/person.stub.js';

export enum PairDecisionKind {
  PINNED = 'PINNED',
  FORBIDDEN = 'FORBIDDEN',
  SIBLINGS = 'SIBLINGS',
  REPORTING_LINE = 'REPORTING_LINE',
  LIFTED = 'LIFTED',
}

registerEnumType(PairDecisionKind, {
  name: 'PairDecisionKind',
  description: 'What a curator has settled of two people before pairs are proposed.',
  valuesConfig: {
    PINNED: { description: 'They are a pair of the proposals for one programme, as long as they can be.' },
    FORBIDDEN: { description: "They are not to be a pair: the curator's own decision." },
    SIBLINGS: { description: 'They are of one family, and so not to be a pair.' },
    REPORTING_LINE: { description: 'One of them works under the other, so they are not to be a pair.' },
    LIFTED: { description: 'What was settled is taken back.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'What a curator has settled of two people of the college.' })
export class PairDecision {
  @Field(() => Person, { nullable: true, description: 'The mentee.' })
  mentee!: Person | null;

  @Field(() => Person, { nullable: true, description: 'The mentor.' })
  mentor!: Person | null;

  @Field(() => PairDecisionKind, { description: 'What is settled; never LIFTED.' })
  decision!: PairDecisionKind;

  @Field(() => ID, { nullable: true, description: 'Id of the programme of a pin; null for what holds in all.' })
  programId!: string | null;

  @Field(() => CalendarDate, { description: 'Day of the decision.' })
  decidedOn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of decisions.' })
export class PairDecisionConnection extends connectionOf('PairDecision', () => PairDecision) {
  @Field(() => Int, { description: 'Decisions in the whole list, over all pages.' })
  totalCount!: number;
}

/** Which decisions a list is of. */
@ArgsType()
export class PairDecisionsArgs extends PageArgsType {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => ID, { nullable: true, description: 'Pins of this programme only, with all that holds in every one.' })
  programId?: string | null;
}

@InputType({ description: 'What is settled of two people; it replaces what was settled of them before.' })
export class PairDecisionRowInput {
  @Field(() => ID, { description: 'Id of the mentee, a person of the college.' })
  menteeId!: string;

  @Field(() => ID, { description: 'Id of the mentor, a person of the college.' })
  mentorId!: string;

  @Field(() => PairDecisionKind, { description: 'What is settled; LIFTED takes it back.' })
  decision!: PairDecisionKind;

  @Field(() => ID, { nullable: true, description: 'Id of the programme, one of the college; for PINNED alone.' })
  programId?: string | null;
}

@InputType({ description: 'What is settled of pairs of one college, 1 to 1,000.' })
export class DecidePairsInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [PairDecisionRowInput], { description: 'The rows.' })
  rows!: PairDecisionRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one decision.' })
export class PairDecisionRowResult extends RowResult {}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class DecidePairsPayload extends BulkPayload {
  @Field(() => [PairDecisionRowResult], { description: 'One result a row, in the order of the input.' })
  results!: PairDecisionRowResult[];
}
