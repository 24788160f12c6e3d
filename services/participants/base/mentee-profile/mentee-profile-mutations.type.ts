import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { MeetingFrequency } from '../stay/frequency.type.js';
import { MenteeProfile } from './mentee-profile.type.js';

@InputType({
  description: 'A stay in the base of mentees. A field left out keeps what is known; an empty text or list clears it.',
})
export class MenteeProfileRowInput {
  @Field(() => ID, { description: 'Id of the person, registered by the college.' })
  personId!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Date of entry: the stay of that date is brought up to date, or recorded. Left out, the latest stay of the ' +
      'person is meant, or a new one from today. Not in the future.',
  })
  enteredOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Main request, up to 4,000 characters.' })
  request?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Competences needed, up to 50 of up to 100 characters; case, ё/е, spaces and a # do not matter.',
  })
  needs?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Expectations, up to 4,000 characters.' })
  expectations?: string | null;

  @Field(() => String, { nullable: true, description: 'Interests and hobbies, up to 4,000 characters.' })
  interests?: string | null;

  @Field(() => String, { nullable: true, description: 'When the mentee can meet, in words.' })
  timeResource?: string | null;

  @Field(() => MeetingFrequency, { nullable: true, description: 'How often the mentee wishes to meet.' })
  frequency?: MeetingFrequency | null;

  @Field(() => String, {
    nullable: true,
    description: 'Speciality that the mentee learns or works in, up to 200 characters.',
  })
  speciality?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day out of the base; not before the entry.' })
  leftOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the mentee left; needs `leftOn`.' })
  leftReason?: string | null;

  @Field(() => String, { nullable: true, description: 'Results of the programme, up to 4,000 characters.' })
  results?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Link to a case or a review: an address of http or https, or plain text.',
  })
  caseLink?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Mark of having gone through the programme; who has becomes a potential mentor (S001 6.4).',
  })
  completed?: boolean | null;
}

@InputType({ description: 'Stays in the base of mentees to record or bring up to date in one college, 1 to 1,000.' })
export class UpsertMenteeProfilesInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [MenteeProfileRowInput], { description: 'The rows.' })
  rows!: MenteeProfileRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class MenteeProfileRowResult extends RowResult {
  @Field(() => MenteeProfile, {
    nullable: true,
    description: 'The stay; null for a refused row, and for a new one in a dry run.',
  })
  profile?: MenteeProfile | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class UpsertMenteeProfilesPayload extends BulkPayload {
  @Field(() => [MenteeProfileRowResult], { description: 'One result a row, in the order of the input.' })
  results!: MenteeProfileRowResult[];
}
