import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { MeetingFrequency } from '../stay/frequency.type.js';
import { MentorProfile } from './mentor-profile.type.js';

@InputType({
  description:
    'A stay in the base of mentors. A field left out keeps what is known; an empty text or list clears it. A new stay ' +
    'takes over what the stay before it said of the mentor.',
})
export class MentorProfileRowInput {
  @Field(() => ID, { description: 'Id of the person, registered by the college.' })
  personId!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Date of entry: the stay of that date is brought up to date, or recorded. Left out, the latest stay of the ' +
      'person is meant, or a new one from today. Not in the future.',
  })
  enteredOn?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Main competences, up to 50 of up to 100 characters; case, ё/е, spaces and a # in front do not matter.',
  })
  competences?: string[] | null;

  @Field(() => [String], { nullable: true, description: '#tags, with or without the #, as the competences.' })
  tags?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What the mentor wishes to be trained in: competences that courses give, written as the competences.',
  })
  learningWishes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Achievements that matter, up to 4,000 characters.' })
  achievements?: string | null;

  @Field(() => String, { nullable: true, description: 'Interests and hobbies, up to 4,000 characters.' })
  interests?: string | null;

  @Field(() => Int, { nullable: true, description: 'Youngest preferred age of a mentee, 5 to 100 years.' })
  preferredAgeFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Oldest preferred age of a mentee, 5 to 100 years.' })
  preferredAgeTo?: number | null;

  @Field(() => String, { nullable: true, description: 'The preferred age as the college wrote it.' })
  preferredAgeText?: string | null;

  @Field(() => String, { nullable: true, description: 'Time for the programme, in words.' })
  timeResource?: string | null;

  @Field(() => MeetingFrequency, { nullable: true, description: 'How often the mentor is ready to meet.' })
  frequency?: MeetingFrequency | null;

  @Field(() => Int, { nullable: true, description: 'Mentees whom the mentor can take at a time, 0 to 100.' })
  capacity?: number | null;

  @Field(() => String, { nullable: true, description: 'Speciality or profession, up to 200 characters.' })
  speciality?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day out of the base; not before the entry.' })
  leftOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the mentor left; needs `leftOn`.' })
  leftReason?: string | null;

  @Field(() => String, { nullable: true, description: 'Results of taking part, up to 4,000 characters.' })
  results?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Link to a case or a review: an address of http or https, or plain text.',
  })
  caseLink?: string | null;
}

@InputType({ description: 'Stays in the base of mentors to record or bring up to date in one college, 1 to 1,000.' })
export class UpsertMentorProfilesInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [MentorProfileRowInput], { description: 'The rows.' })
  rows!: MentorProfileRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class MentorProfileRowResult extends RowResult {
  @Field(() => MentorProfile, {
    nullable: true,
    description: 'The stay; null for a refused row, and for a new one in a dry run.',
  })
  profile?: MentorProfile | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class UpsertMentorProfilesPayload extends BulkPayload {
  @Field(() => [MentorProfileRowResult], { description: 'One result a row, in the order of the input.' })
  results!: MentorProfileRowResult[];
}
