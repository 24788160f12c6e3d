import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BulkPayload, RowOutcome, RowResult } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { Meeting, MeetingKind, MeetingMode } from './meeting.type.js';

@InputType({ description: 'When, where and what for.' })
abstract class MeetingFields {
  @Field(() => [ID], {
    description: 'Ids of mentorships, 1 to 100: one pair, or several of one mentor in one programme who meet together.',
  })
  mentorshipIds!: string[];

  @Field(() => CalendarDate, { description: 'Day.' })
  day!: string;

  @Field(() => MeetingKind, { defaultValue: MeetingKind.REGULAR, description: 'What for.' })
  kind!: MeetingKind;

  @Field(() => MeetingMode, { defaultValue: MeetingMode.IN_PERSON, description: 'At one place or at a distance.' })
  mode!: MeetingMode;

  @Field(() => String, { nullable: true, description: 'When it begins, as `14:30`, in the time of the region.' })
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Place or link, up to 500 characters.' })
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the caller calls it, 1 to 100 characters: sent again under the same key, it is written once.',
  })
  clientKey?: string | null;
}

@InputType({ description: 'A meeting that was held.' })
export class LogMeetingInput extends MeetingFields {
  @Field(() => ID, { nullable: true, description: 'Id of the planned meeting that it was; its day may have changed.' })
  meetingId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of those of the mentorships whose mentee was not there.' })
  absent?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What was agreed, up to 4,000 characters. Of a confidential pair the two alone read it; the college cannot write one.',
  })
  note?: string | null;
}

@InputType({ description: 'A meeting to come, or a series of them.' })
export class PlanMeetingsInput extends MeetingFields {
  @Field(() => Int, {
    defaultValue: 1,
    description:
      'How many, a fortnight apart, 1 to 26. One that falls on a day on which nobody is expected to meet is moved ' +
      'behind it; those behind the end of the pair are left out.',
  })
  times!: number;
}

@InputType({ description: 'A meeting that is not held, or that was recorded by mistake.' })
export class CancelMeetingInput {
  @Field(() => ID, { description: 'Id of the meeting.' })
  meetingId!: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'What is different about a meeting; what is left out stays as it is.' })
export class CorrectMeetingInput {
  @Field(() => ID, { description: 'Id of the meeting.' })
  meetingId!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day.' })
  day?: string | null;

  @Field(() => MeetingKind, { nullable: true, description: 'What for.' })
  kind?: MeetingKind | null;

  @Field(() => MeetingMode, { nullable: true, description: 'At one place or at a distance.' })
  mode?: MeetingMode | null;

  @Field(() => String, { nullable: true, description: 'When it begins, as `14:30`.' })
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Place or link, up to 500 characters.' })
  place?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of those of its mentorships whose mentee is not there; the others of the caller’s are.',
  })
  absent?: string[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the meeting, or why nothing was changed.' })
export class MeetingPayload {
  @Field(() => RowOutcome, {
    description:
      'UNCHANGED where it was recorded already, by the other side or under the same key: it is written once.',
  })
  outcome!: RowOutcome;

  @Field(() => [Meeting], { description: 'The meeting as it stands, once for each of its pairs that were named.' })
  meetings!: Meeting[];

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];
}

@InputType({ description: 'A held meeting of one pair, as a system of the college keeps it.' })
export class MeetingRow {
  @Field(() => String, {
    description: 'What the system calls it, 1 to 100 characters; sent again, it is written once.',
  })
  externalId!: string;

  @Field(() => ID, { description: 'Id of the mentorship.' })
  mentorshipId!: string;

  @Field(() => CalendarDate, { description: 'Day on which it was held.' })
  day!: string;

  @Field(() => MeetingKind, { defaultValue: MeetingKind.REGULAR, description: 'What for.' })
  kind!: MeetingKind;

  @Field(() => MeetingMode, { defaultValue: MeetingMode.IN_PERSON, description: 'At one place or at a distance.' })
  mode!: MeetingMode;

  @Field(() => Int, {
    nullable: true,
    description: 'Score of the mentor’s feedback form on paper, 1 to 10; of a confidential pair nobody takes it.',
  })
  mentorScore?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Score of the mentee’s feedback form on paper, 1 to 10; of a confidential pair nobody takes it.',
  })
  menteeScore?: number | null;
}

@InputType({ description: 'Held meetings of a college.' })
export class RecordMeetingsInput {
  @Field(() => ID, { description: 'Id of the college that the pairs belong to.' })
  collegeId!: string;

  @Field(() => String, { description: 'Name of the system, 1 to 40 letters, digits, `_`, `:`, `.` or `-`.' })
  source!: string;

  @Field(() => [MeetingRow], { description: 'Up to 1,000 meetings.' })
  rows!: MeetingRow[];

  @Field(() => Boolean, { nullable: true, description: 'Only say what would happen; nothing is written.' })
  dryRun?: boolean | null;
}

@ObjectType({ description: 'What became of one meeting of the list.' })
export class MeetingRowResult extends RowResult {}

@ObjectType({ simpleResolvers: true, description: 'What became of the meetings.' })
export class MeetingsPayload extends BulkPayload {
  @Field(() => [MeetingRowResult], { description: 'One result a row, in their order.' })
  results!: MeetingRowResult[];
}
