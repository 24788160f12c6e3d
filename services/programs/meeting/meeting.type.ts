import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';

export enum MeetingKind {
  INTRODUCTORY = 'INTRODUCTORY',
  PLANNING = 'PLANNING',
  REGULAR = 'REGULAR',
  FINAL = 'FINAL',
  GROUP_FINAL = 'GROUP_FINAL',
}

registerEnumType(MeetingKind, {
  name: 'MeetingKind',
  description: 'What a pair meets for (S001 6.1–6.4).',
  valuesConfig: {
    INTRODUCTORY: { description: 'The first one, to get to know each other (6.1).' },
    PLANNING: { description: 'To plan the work (6.2).' },
    REGULAR: { description: 'One of the regular ones, at least once in two weeks (6.3).' },
    FINAL: { description: 'The last one of a pair (6.4).' },
    GROUP_FINAL: { description: 'The last one of all pairs and groups together (6.4).' },
  },
});

export enum MeetingState {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}

registerEnumType(MeetingState, {
  name: 'MeetingState',
  description: 'What has become of a meeting.',
  valuesConfig: {
    PLANNED: { description: 'Planned; whether it was held nobody has said yet.' },
    HELD: { description: 'Held.' },
    CANCELLED: { description: 'Not held, or recorded by mistake; counts nowhere.' },
  },
});

export enum MeetingMode {
  IN_PERSON = 'IN_PERSON',
  REMOTE = 'REMOTE',
}

registerEnumType(MeetingMode, {
  name: 'MeetingMode',
  description: 'How the two meet.',
  valuesConfig: {
    IN_PERSON: { description: 'At one place.' },
    REMOTE: { description: 'At a distance.' },
  },
});

export enum MeetingRecorder {
  MENTOR = 'MENTOR',
  MENTEE = 'MENTEE',
  COLLEGE = 'COLLEGE',
}

registerEnumType(MeetingRecorder, {
  name: 'MeetingRecorder',
  description: 'Who recorded a meeting.',
  valuesConfig: {
    MENTOR: { description: 'The mentor.' },
    MENTEE: { description: 'The mentee.' },
    COLLEGE: { description: 'The college.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A meeting of one pair. That of a mentor’s group stands at each of its pairs, under one id.',
})
export class Meeting {
  @Field(() => ID, { description: 'Id of the meeting (UUIDv7), the same at all pairs of a group.' })
  id!: string;

  @Field(() => ID, { description: 'Id of the mentorship that it is told of.' })
  mentorshipId!: string;

  @Field(() => MeetingKind, { description: 'What for.' })
  kind!: MeetingKind;

  @Field(() => MeetingState, { description: 'What has become of it.' })
  state!: MeetingState;

  @Field(() => CalendarDate, { description: 'Day on which it was, or is to be, held.' })
  day!: string;

  @Field(() => String, { nullable: true, description: 'When it begins, as `14:30`, in the time of the region.' })
  startsAt!: string | null;

  @Field(() => MeetingMode, { description: 'At one place or at a distance.' })
  mode!: MeetingMode;

  @Field(() => String, { nullable: true, description: 'Place, or link.' })
  place!: string | null;

  @Field(() => Boolean, { description: 'Whether the mentee of this pair is there; a group may meet without some.' })
  attended!: boolean;

  @Field(() => Int, { description: 'How many pairs of the mentor’s group meet together; 1 for a pair by itself.' })
  pairs!: number;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelReason!: string | null;

  @Field(() => MeetingRecorder, { description: 'Who recorded it.' })
  recordedBy!: MeetingRecorder;
}

@ObjectType({ simpleResolvers: true, description: 'One page of the meetings of a pair.' })
export class MeetingConnection extends connectionOf('Meeting', () => Meeting) {}
