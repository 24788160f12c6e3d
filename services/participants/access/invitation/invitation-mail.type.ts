import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '#kernel/graph/scalars.js';

export enum InvitationMailState {
  WAITING = 'WAITING',
  SENT = 'SENT',
  FAILED = 'FAILED',
  UNCERTAIN = 'UNCERTAIN',
  STOPPED = 'STOPPED',
}

registerEnumType(InvitationMailState, {
  name: 'InvitationMailState',
  description: 'What became of the letter of an invitation.',
  valuesConfig: {
    WAITING: {
      description: 'Not sent yet, or tried again after a failure. Where the hub has no mail server it stays so.',
    },
    SENT: { description: 'The mail server has taken it.' },
    FAILED: { description: 'The mail server refused it, or could not be reached for hours: hand the link over.' },
    UNCERTAIN: {
      description: 'Handed over, and the server’s answer never came. It may have come, and is not sent again.',
    },
    STOPPED: { description: 'Not sent, since the invitation opens nothing any more.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'The letter by which the hub sends the link of an invitation.' })
export class InvitationMail {
  @Field(() => String, {
    nullable: true,
    description: 'Where to; forgotten once the invitation has ended and a week has passed.',
  })
  email!: string | null;

  @Field(() => InvitationMailState, { description: 'What became of it.' })
  state!: `${InvitationMailState}`;

  @Field(() => DateTime, { description: 'Since when it is in this state.' })
  changedAt!: Date;
}
