import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CalendarDate, DateTime } from '#kernel/graph/scalars.js';
import { MeetingKind, MeetingMode, MeetingState } from '../meeting/meeting.type.js';

@ObjectType({ simpleResolvers: true, description: 'A meeting in a calendar; nobody is named.' })
export class CalendarEvent {
  @Field(() => ID, { description: 'Id of the meeting.' })
  id!: string;

  @Field(() => MeetingKind, { description: 'What for.' })
  kind!: MeetingKind;

  @Field(() => MeetingState, { description: 'What has become of it.' })
  state!: MeetingState;

  @Field(() => CalendarDate, { description: 'Day.' })
  day!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it begins; null for a meeting without a time.' })
  startsAt!: Date | null;

  @Field(() => MeetingMode, { description: 'At one place or at a distance.' })
  mode!: MeetingMode;

  @Field(() => String, { nullable: true, description: 'Place, or link.' })
  place!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A secret address of a person’s meetings.' })
export class CalendarLink {
  @Field(() => ID, { description: 'Id of the person.' })
  personId!: string;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;
}

@InputType({ description: 'Whose calendar.' })
export class CalendarLinkInput {
  @Field(() => ID, { description: 'Id of the person, the caller.' })
  personId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The secret address, told this once.' })
export class CreateCalendarLinkPayload {
  @Field(() => String, {
    description: 'Path of the calendar below the address of the hub. It is not kept: a lost one is made anew.',
  })
  path!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Whether there was an address.' })
export class RevokeCalendarLinkPayload {
  @Field(() => Boolean, { description: 'Whether an address was in use until now.' })
  revoked!: boolean;
}
