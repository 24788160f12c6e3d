import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Rows } from '#kernel/graph/cost/rows.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { EFFECTS, type Effect } from './law.data.js';

export const RuleEffect = Object.fromEntries(EFFECTS.map((each) => [each, each])) as {
  readonly [Each in Effect]: Each;
};
export type RuleEffect = Effect;

registerEnumType(RuleEffect, {
  name: 'RuleEffect',
  description: 'What a norm does in a region.',
  valuesConfig: {
    OFF: { description: 'Nothing: nothing in the region depends on it.' },
    NOTE: { description: 'It is shown as one that the region works by; the hub checks nothing.' },
    WARN: { description: 'What it asks for is named where it is missing.' },
    BLOCK: { description: 'What lacks it is refused.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'That a region switched a norm.' })
export class RuleSwitch {
  @Field(() => RuleEffect, { description: 'What the norm does from then on.' })
  effect!: RuleEffect;

  @Field(() => CalendarDate, { description: 'Day from which it does.' })
  actsFrom!: string;

  @Field(() => CalendarDate, { description: 'Day on which it was switched.' })
  setOn!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A norm of law, with its source, and what it does in a region: nothing, until the region switches it on.',
})
export class LawRule {
  @Field(() => String, { description: 'Code, e.g. MENTOR_AGREEMENT.' })
  code!: string;

  @Field(() => String, { description: "Its name, in the caller's language." })
  title!: string;

  @Field(() => String, { description: 'What it asks, and what the hub makes of it.' })
  asks!: string;

  @Field(() => String, { description: 'The norm: act, article, number and date.' })
  source!: string;

  @Field(() => Boolean, { description: 'Whether the norm was found in a public page; otherwise the region checks it.' })
  confirmed!: boolean;

  @Field(() => CalendarDate, { description: 'First day on which it is in force.' })
  validFrom!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last such day; null while none is known.' })
  validUntil!: string | null;

  @Rows({ each: 4 })
  @Field(() => [RuleEffect], { description: 'What can be chosen for it.' })
  effects!: readonly RuleEffect[];

  @Field(() => RuleEffect, { description: 'What it does in the region today.' })
  effect!: RuleEffect;

  @Rows({ each: 20 })
  @Field(() => [RuleSwitch], { description: 'How the region switched it, the latest first: the last 20 times.' })
  switches!: readonly RuleSwitch[];

  @Field(() => Int, { description: 'How often the region has switched it.' })
  switched!: number;
}
