import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate, DateTime } from '#kernel/graph/scalars.js';

export enum LinkHolder {
  SELF = 'SELF',
  REPRESENTATIVE = 'REPRESENTATIVE',
}

registerEnumType(LinkHolder, {
  name: 'LinkHolder',
  description: 'Who takes part by a personal link.',
  valuesConfig: {
    SELF: { description: 'The person themself.' },
    REPRESENTATIVE: {
      description: "A minor's legal representative, for the minor; ends on the day the person comes of age.",
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'An address under which somebody takes part without an account: says yes or no to a pair, leaves it, gives or ' +
    'withdraws consent. Ends by its term, when it is revoked, or when the consent is withdrawn.',
})
export class PersonalLink {
  @Field(() => ID, { description: 'Id of the link (UUIDv7); not the code that opens it.' })
  id!: string;

  @Field(() => LinkHolder, { description: 'Who takes part by it.' })
  holder!: LinkHolder;

  @Field(() => CalendarDate, { description: 'Last day on which it opens.' })
  lastDay!: string;

  @Field(() => String, { description: 'Account that made it.' })
  issuedBy!: string;

  @Field(() => DateTime, { description: 'When it was made.' })
  issuedAt!: Date;

  @Field(() => Boolean, { description: 'Whether it opens today.' })
  stands!: boolean;
}
