import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import type { JudgedPair } from './order-package.policy.js';

@ObjectType({ simpleResolvers: true, description: 'What stands in the way of an order on a pair.' })
export class OrderHindrance {
  @Field(() => String, { description: 'Code, e.g. MENTEE_CONSENT.' })
  code!: string;

  @Field(() => String, { description: "The same in words, in the caller's language." })
  text!: string;

  @Field(() => Boolean, {
    description: 'Whether an order is refused because of it; otherwise the curator may approve the pair all the same.',
  })
  refuses!: boolean;
}

export enum PairAcceptance {
  BOTH_SIDES = 'BOTH_SIDES',
  RECORDED = 'RECORDED',
  DIRECTIVE = 'DIRECTIVE',
  ONE_SIDE = 'ONE_SIDE',
  NONE = 'NONE',
}

registerEnumType(PairAcceptance, {
  name: 'PairAcceptance',
  description: 'By whose word a proposed pair is accepted: taking part is voluntary for both sides (S000).',
  valuesConfig: {
    BOTH_SIDES: { description: 'Mentor and mentee have both said yes by themselves.' },
    RECORDED: { description: 'The curator recorded that both said yes (recordAcceptances).' },
    DIRECTIVE: { description: 'The curator assigned the mentor, because no pair had formed (S001 5.3).' },
    ONE_SIDE: { description: 'One of the two has said yes.' },
    NONE: { description: 'Nobody has said yes yet.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A proposed pair in an order package.' })
export class PackagedPair {
  @Field(() => ID, { description: 'Id of the mentorship, by which an order names it.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether nothing stands in the way: the draft of the order names it.' })
  ready!: boolean;

  @Field(() => PairAcceptance, { description: 'By whose word it is accepted.' })
  acceptance!: `${PairAcceptance}`;

  @Rows({ each: 3 })
  @Field(() => [OrderHindrance], { description: 'What stands in the way.' })
  hindrances!: OrderHindrance[];
}

@ObjectType({ simpleResolvers: true, description: 'One page of the pairs of a package.' })
export class PackagedPairConnection extends connectionOf('PackagedPair', () => PackagedPair) {
  @Field(() => Int, { description: 'Pairs in the whole list, over all pages.' })
  totalCount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Proposed pairs of a college year that an order may name: up to 1,000, in the order of recording.',
})
export class OrderPackage {
  @Field(() => Int, { description: 'How many pairs are proposed; above 1,000 the others wait for the next order.' })
  proposed!: number;

  @Field(() => Int, { description: 'In the way of how many nothing stands.' })
  ready!: number;

  @Field(() => Int, { description: 'How many the curator may approve all the same.' })
  warned!: number;

  @Field(() => Int, { description: 'How many an order would be refused on.' })
  refused!: number;

  /** For the field `pairs`, in their order. */
  judged!: readonly JudgedPair[];
}
