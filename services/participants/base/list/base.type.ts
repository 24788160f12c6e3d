import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { PersonCategory } from '#kernel/graph/person-category.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { MeetingFrequency } from '../stay/frequency.type.js';

export enum BaseStays {
  CURRENT = 'CURRENT',
  LEFT = 'LEFT',
  ALL = 'ALL',
}

registerEnumType(BaseStays, {
  name: 'BaseStays',
  description: 'Which stays in a base a list is of.',
  valuesConfig: {
    CURRENT: { description: 'Those of people who are in the base today.' },
    LEFT: { description: 'Those that have ended.' },
    ALL: { description: 'All; who left and entered again stands in the list once for each stay.' },
  },
});

@ArgsType()
class BaseArgs extends PageArgsType {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Name as people type it, as `search` of `people`: words in any order, initials, ё or е, in any case, with a slip ' +
      'of a letter or two. The best fitting come first then.',
  })
  search?: string | null;

  @Field(() => [PersonCategory], { nullable: true, description: 'People of these categories only.' })
  categories?: PersonCategory[] | null;

  @Field(() => BaseStays, { nullable: true, description: 'Which stays; those of today when left out.' })
  stays?: BaseStays | null;
}

@ArgsType()
export class MentorBaseArgs extends BaseArgs {
  @Field(() => [String], { nullable: true, description: 'Mentors with one of these #tags at least.' })
  tags?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Mentors with one of these competences at least.' })
  competences?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Mentors who would take a mentee of this age, in full years; who has no preference takes any. What a mentor ' +
      "answered in the questionnaire goes before what the college's sheet says.",
  })
  age?: number | null;

  @Field(() => MeetingFrequency, {
    nullable: true,
    description: 'Mentors ready to meet at least this often, by the questionnaire or else the sheet.',
  })
  frequency?: MeetingFrequency | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only mentors who can take one more mentee. Of whom no capacity is known can take one in all.',
  })
  free?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: potential mentors instead (S001 6.4). Those who have gone through the programme as mentees, or whose ' +
      'mentorship ended as planned, and have not entered the base of mentors since. They have no profile yet, so only ' +
      '`search` and `categories` narrow this list; upsertMentorProfiles enters them.',
  })
  potential?: boolean | null;
}

@ArgsType()
export class MenteeBaseArgs extends BaseArgs {
  @Field(() => [String], { nullable: true, description: 'Mentees who need one of these competences at least.' })
  needs?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only mentees who have no mentor by order today.' })
  withoutMentor?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'A mentor in the base, as a curator who chooses a pair sees them.' })
export class MentorBaseEntry {
  @Field(() => Int, { description: 'Mentees whom the mentor has today by order, over all colleges and forms.' })
  mentees!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Mentees whom the mentor can still take; below 0 above capacity, null where none is known.',
  })
  freeCapacity!: number | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Of a potential mentor the day on which they finished as a mentee; null of one in the base.',
  })
  finishedOn!: string | null;

  /** For the fields that loaders resolve, and for the place in the list. */
  id!: string;
  personId!: string;
  profileId!: string | null;
  rank!: number;
  nameKey!: string;
  day!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A mentee in the base, as a curator who chooses a pair sees them.' })
export class MenteeBaseEntry {
  @Field(() => Boolean, { description: 'Whether the mentee has a mentor today by order.' })
  hasMentor!: boolean;

  /** For the fields that loaders resolve, and for the place in the list. */
  id!: string;
  personId!: string;
  rank!: number;
  nameKey!: string;
  day!: string;
}

/** What a list from a base says of itself. */
export interface BaseTotals {
  readonly totalCount: number;
  readonly withoutConsent: number;
}

const TOTAL = 'Entries in the whole list, over all pages.';
const WITHOUT_CONSENT =
  'Entries that the list would have and leaves out, because no consent is in force (domain.md rule 5).';

@ObjectType({ simpleResolvers: true, description: 'One page of the base of mentors, by name.' })
export class MentorBaseConnection extends connectionOf('MentorBaseEntry', () => MentorBaseEntry) {
  @Field(() => Int, { description: TOTAL })
  totalCount!: number;

  @Field(() => Int, { description: WITHOUT_CONSENT })
  withoutConsent!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One page of the base of mentees, by name.' })
export class MenteeBaseConnection extends connectionOf('MenteeBaseEntry', () => MenteeBaseEntry) {
  @Field(() => Int, { description: TOTAL })
  totalCount!: number;

  @Field(() => Int, { description: WITHOUT_CONSENT })
  withoutConsent!: number;
}
