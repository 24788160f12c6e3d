import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { College } from '../college/college.stub.js';
import { ImportRun } from '../import-run/import-run.stub.js';
import { Person } from '../person/person.stub.js';
import { PairSide } from './pair-side.type.js';

export enum MentorshipStatus {
  PROPOSED = 'PROPOSED',
  ACCEPTED = 'ACCEPTED',
  ACTIVE = 'ACTIVE',
  COMPLETED = 'COMPLETED',
  ENDED = 'ENDED',
  VOIDED = 'VOIDED',
  APPROVED = 'APPROVED',
}

registerEnumType(MentorshipStatus, {
  name: 'MentorshipStatus',
  description: "Where a mentorship stands today, by the day of its college's region.",
  valuesConfig: {
    PROPOSED: { description: 'Suggested; not in effect and counted nowhere as a mentorship.' },
    ACCEPTED: { description: 'Suggested, and both sides have said yes by themselves (S000).' },
    ACTIVE: { description: "In effect by the director's order (S001 5.4), and its term is not over." },
    COMPLETED: { description: 'Its term is over, or it ended as planned; still counts in the years that it overlaps.' },
    ENDED: { description: 'Ended before its term; still counts in the years that it overlaps.' },
    VOIDED: { description: 'Recorded by mistake; counts nowhere.' },
    APPROVED: {
      description: 'As a filter: ACTIVE or COMPLETED. Never told of a mentorship.',
      deprecationReason: 'Ask for ACTIVE, COMPLETED or both.',
    },
  },
});

export enum MentorshipEnder {
  MENTOR = 'MENTOR',
  MENTEE = 'MENTEE',
  COLLEGE = 'COLLEGE',
  NOT_SAID = 'NOT_SAID',
}

registerEnumType(MentorshipEnder, {
  name: 'MentorshipEnder',
  description: 'Who ended a mentorship before its term; leaving is free for both at any time (S000).',
  valuesConfig: {
    MENTOR: { description: 'The mentor.' },
    MENTEE: { description: 'The mentee, or who represents them.' },
    COLLEGE: { description: "The mentee's college." },
    NOT_SAID: { description: 'Not said: taken from a list, or recorded before the hub asked.' },
  },
});

export enum MentorshipOrderState {
  NONE = 'NONE',
  ATTESTED = 'ATTESTED',
  NUMBERED = 'NUMBERED',
}

registerEnumType(MentorshipOrderState, {
  name: 'MentorshipOrderState',
  description: 'What is known of the order of a mentorship.',
  valuesConfig: {
    NONE: { description: 'It has none yet.' },
    ATTESTED: { description: 'The college attests it by a list; number and date are still to be given.' },
    NUMBERED: { description: 'Number and date are known.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'What one side said of the pair that was proposed to it.' })
export class MentorshipAnswer {
  @Field(() => PairSide, { description: 'Who said it.' })
  side!: PairSide;

  @Field(() => Boolean, { description: 'Yes or no; the last word.' })
  agrees!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not; null for a yes.' })
  reason!: string | null;

  @Field(() => CalendarDate, { description: 'Day of the answer.' })
  answeredOn!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "The director's order by which a pair takes effect (S001 5.4, S003).",
})
export class MentorshipOrder {
  @Field(() => String, { nullable: true, description: 'Number of the order; null while the college only attests it.' })
  number!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Date of the order; null while the college only attests it.',
  })
  date!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Day from which it acts: its date unless it states another. No pair begins before it. Null while the order is ' +
      'only attested.',
  })
  actsFrom!: string | null;

  @Field(() => Boolean, { description: 'Whether it acts from a day before its own date.' })
  retroactive!: boolean;

  @Field(() => Boolean, {
    description: "Whether the order is attested by the college's list, its number and date still to be given.",
  })
  attested!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Account that attested the pair by a list of the college; null where it was proposed and approved.',
  })
  attestedBy!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description:
    "One mentor with one mentee in one programme. Seen by the staff of the mentee's college, to which it belongs, by " +
    "that of the mentor's college, and by the two.",
})
export class Mentorship {
  @Field(() => ID, { description: 'Id of the mentorship (UUIDv7).' })
  id!: string;

  @Field(() => AcademicYear, { description: 'Academic year of its programme.' })
  year!: number;

  @Field(() => MentorshipStatus, { description: 'Where it stands.' })
  status!: MentorshipStatus;

  @Field(() => Person, { nullable: true, description: 'The mentor; null for a caller who may not see them.' })
  mentor!: Person | null;

  @Field(() => Person, { nullable: true, description: 'The mentee; null for a caller who may not see them.' })
  mentee!: Person | null;

  @Field(() => College, { nullable: true, description: "The mentee's college, to which the pair belongs." })
  college!: College | null;

  @Field(() => CalendarDate, { description: 'First day.' })
  startedOn!: string;

  @Field(() => CalendarDate, { description: 'Planned last day; 31 August of the academic year unless said otherwise.' })
  until!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it ended; null while it has not.' })
  endedOn!: string | null;

  @Field(() => MentorshipEnder, { nullable: true, description: 'Who ended it before its term; null while nobody has.' })
  endedBy!: MentorshipEnder | null;

  @Field(() => String, { nullable: true, description: 'Why it ended: leaving is free for both at any time (S000).' })
  endReason!: string | null;

  @Field(() => String, { nullable: true, description: 'What the mistake was; null unless it is void.' })
  voidReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Results of the programme, in the words of the college.' })
  results!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Link to a case or a review, perhaps with words behind it, or where to find it in words alone.',
  })
  caseLink!: string | null;

  @Field(() => Boolean, { description: 'Whether the pair agreed that what it exchanges is confidential (S000).' })
  confidential!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the curator assigned the mentor because no pair had formed (S001 5.3).',
  })
  directive!: boolean;

  @Field(() => Boolean, {
    description:
      "Whether the mentor's college agrees. Always so within one college; across colleges an order needs it first.",
  })
  mentorCollegeAgreed!: boolean;

  @Field(() => MentorshipOrder, { nullable: true, description: 'The order; null for a proposal.' })
  order!: MentorshipOrder | null;

  @Field(() => ImportRun, {
    nullable: true,
    description: 'The import of a list that it came by; null where it came otherwise, and for others than the college.',
  })
  importRun!: ImportRun | null;

  /** For the fields that loaders resolve. */
  followsId!: string | null;
  programId!: string;
  formCode!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of mentorships.' })
export class MentorshipConnection extends connectionOf('Mentorship', () => Mentorship) {
  @Field(() => Int, { description: 'Mentorships in the whole list that the caller may see, over all pages.' })
  totalCount!: number;
}
