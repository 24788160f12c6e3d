import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Rows } from '#kernel/graph/cost/rows.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { Person } from '../person/person.stub.js';

export enum PairBar {
  FORBIDDEN = 'FORBIDDEN',
  SIBLINGS = 'SIBLINGS',
  REPORTING_LINE = 'REPORTING_LINE',
}

registerEnumType(PairBar, {
  name: 'PairBar',
  description: 'Why two people are not to be a pair.',
  valuesConfig: {
    FORBIDDEN: { description: "The curator's own decision." },
    SIBLINGS: { description: 'They are of one family.' },
    REPORTING_LINE: { description: 'One of them works under the other.' },
  },
});

@InputType({ description: 'A pair that the curator has settled: it is in the proposal, if it can be.' })
export class PinnedPairInput {
  @Field(() => ID, { description: 'Id of the mentee.' })
  menteeId!: string;

  @Field(() => ID, { description: 'Id of the mentor.' })
  mentorId!: string;
}

@InputType({ description: 'Two people who are not to be a pair.' })
export class ForbiddenPairInput extends PinnedPairInput {
  @Field(() => PairBar, { nullable: true, description: 'Why not; FORBIDDEN when left out.' })
  why?: PairBar | null;
}

@InputType({ description: 'For what to propose pairs, and what the curator has decided already.' })
export class MatchPairsInput {
  @Field(() => ID, { description: "Id of the programme, one of the caller's own colleges." })
  programId!: string;

  @Field(() => [PinnedPairInput], {
    nullable: true,
    description: 'Pairs that are settled for this call alone, up to 1,000; decidePairs settles them to stay.',
  })
  pins?: PinnedPairInput[] | null;

  @Field(() => [ForbiddenPairInput], { nullable: true, description: 'Pairs that are not to be, up to 1,000.' })
  forbids?: ForbiddenPairInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether only mentors take part who are trained in the school of mentors. So they do anyway where the programme ' +
      'refuses to have pairs approved with others (`trainingRequirement`); false when left out.',
  })
  trainingRequired?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What speaks for a pair.' })
export class MatchPart {
  @Field(() => String, { description: 'Code of the weight, e.g. NEEDS.' })
  code!: string;

  @Field(() => Int, { description: 'Points that it gives.' })
  points!: number;

  @Field(() => String, { description: "The same in words, in the caller's language." })
  text!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Why somebody is in no pair of a proposal.' })
export class MatchReason {
  @Field(() => String, { description: 'Code, e.g. MENTOR_CONSENT or LOST_TO_OTHERS.' })
  code!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Of how many on the other side it holds; null where it is about the person alone.',
  })
  count!: number | null;

  @Field(() => String, { description: "The same in words, in the caller's language." })
  text!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A pair of a proposal.' })
export class MatchedPair {
  @Field(() => Person, { description: 'The mentor.' })
  mentor!: Person;

  @Field(() => Person, { description: 'The mentee.' })
  mentee!: Person;

  @Field(() => Int, { description: 'How well they fit: the sum of the parts.' })
  score!: number;

  @Rows({ each: 5 })
  @Field(() => [MatchPart], { description: 'What speaks for the pair, the most first.' })
  parts!: MatchPart[];

  @Field(() => Boolean, { description: 'Whether the curator settled it.' })
  pinned!: boolean;

  @Rows({ each: 1 })
  @Field(() => [MatchReason], {
    description: 'What to look at before it is published: the mentor is not trained, of which the programme warns.',
  })
  warnings!: MatchReason[];
}

@ObjectType({ simpleResolvers: true, description: 'What would let somebody be in a pair.' })
export class MatchHelp {
  @Field(() => String, { description: 'Code of what stands in the way, e.g. FULL.' })
  code!: string;

  @Field(() => Person, { nullable: true, description: 'With whom; null where it is about the person themself.' })
  person!: Person | null;

  @Field(() => String, { description: "What would help, in the caller's language." })
  text!: string;
}

@ObjectType({ description: 'Somebody in no pair of a proposal.' })
export abstract class WithoutMatch {
  @Rows({ each: 5 })
  @Field(() => [MatchReason], { description: 'Why.' })
  reasons!: MatchReason[];

  @Rows({ each: 3 })
  @Field(() => [MatchHelp], { description: 'What would help, the best first; up to three others are named.' })
  help!: MatchHelp[];
}

@ObjectType({ simpleResolvers: true, description: 'A mentee for whom a proposal has no mentor.' })
export class UnmatchedMentee extends WithoutMatch {
  @Field(() => Person, { description: 'The mentee.' })
  mentee!: Person;
}

@ObjectType({ simpleResolvers: true, description: 'A mentor with free places for whom a proposal has nobody.' })
export class IdleMentor extends WithoutMatch {
  @Field(() => Person, { description: 'The mentor.' })
  mentor!: Person;
}

@ObjectType({ simpleResolvers: true, description: 'A pin that was kept, and that no longer can be.' })
export class LapsedPin {
  @Field(() => Person, { description: 'The mentor.' })
  mentor!: Person;

  @Field(() => Person, { description: 'The mentee.' })
  mentee!: Person;

  @Rows({ each: 3 })
  @Field(() => [MatchReason], { description: 'Why not.' })
  reasons!: MatchReason[];
}

@ObjectType({ simpleResolvers: true, description: 'A proposal of pairs, of which nothing is recorded.' })
export class MatchPairsPayload {
  @Rows({ each: 400 })
  @Field(() => [MatchedPair], { description: 'The pairs, by id of the mentee.' })
  pairs!: MatchedPair[];

  @Rows({ each: 100 })
  @Field(() => [UnmatchedMentee], { description: 'Mentees without a mentor, in the proposal and now.' })
  unmatched!: UnmatchedMentee[];

  @Rows({ each: 100 })
  @Field(() => [IdleMentor], { description: 'Mentors with free places who get nobody.' })
  idle!: IdleMentor[];

  @Rows({ each: 10 })
  @Field(() => [LapsedPin], {
    description: 'Pins that were kept and do not hold any more: the pairs are without them.',
  })
  lapsed!: LapsedPin[];

  @Field(() => Int, {
    description: 'Version of the weights of the region that scored the pairs; 0 for the shipped ones.',
  })
  weightsVersion!: number;

  @Field(() => [ToldProblem], { description: 'What is wrong with the input; then nothing is proposed.' })
  problems!: ToldProblem[];
}
