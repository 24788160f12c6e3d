import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { College } from '../college/college.stub.js';
import { Mentorship } from '../mentorship/mentorship.type.js';
import { Person } from '../person/person.stub.js';

export enum WaitingAudience {
  COLLEGE = 'COLLEGE',
  REGION = 'REGION',
  PERSON = 'PERSON',
}

registerEnumType(WaitingAudience, {
  name: 'WaitingAudience',
  description: 'As whom the caller is waited for.',
  valuesConfig: {
    COLLEGE: { description: 'As staff of a college.' },
    REGION: { description: 'As coordinator of a region.' },
    PERSON: { description: 'As mentor, mentee or representative.' },
  },
});

export enum WaitingKind {
  MEETING_LATE = 'MEETING_LATE',
  ACTIVITY_DUE = 'ACTIVITY_DUE',
  CHECKPOINT_DUE = 'CHECKPOINT_DUE',
  PROPOSAL_UNANSWERED = 'PROPOSAL_UNANSWERED',
  CONSENT_ENDS = 'CONSENT_ENDS',
  CONSENT_AT_18 = 'CONSENT_AT_18',
  SUBMISSION_DUE = 'SUBMISSION_DUE',
  SUBMISSION_RETURNED = 'SUBMISSION_RETURNED',
  SURVEY_UNANSWERED = 'SURVEY_UNANSWERED',
  COURSE_RESULTS = 'COURSE_RESULTS',
  CERTIFICATE_RENEWAL = 'CERTIFICATE_RENEWAL',
  SUBMISSION_TO_REVIEW = 'SUBMISSION_TO_REVIEW',
  SUBMISSION_OVERDUE = 'SUBMISSION_OVERDUE',
  REVISION_TO_PUBLISH = 'REVISION_TO_PUBLISH',
  COLLEGE_BEHIND = 'COLLEGE_BEHIND',
  FEEDBACK_OWED = 'FEEDBACK_OWED',
  PROPOSAL_TO_ANSWER = 'PROPOSAL_TO_ANSWER',
  APPLICATION_TO_DECIDE = 'APPLICATION_TO_DECIDE',
  APPLICATION_MOVED_UP = 'APPLICATION_MOVED_UP',
}

registerEnumType(WaitingKind, {
  name: 'WaitingKind',
  description: 'What waits.',
  valuesConfig: {
    MEETING_LATE: { description: 'A pair has not met within a fortnight (S001 6.3); not in a break of the college.' },
    ACTIVITY_DUE: { description: 'An activity of the roadmap is overdue, or due within 14 days.' },
    CHECKPOINT_DUE: { description: 'The same, and the curator’s questionnaire of its checkpoint is not answered.' },
    PROPOSAL_UNANSWERED: { description: 'A proposed pair to which a side has not said yes or no.' },
    CONSENT_ENDS: { description: 'A consent ends within 30 days, or has ended in the last year without another one.' },
    CONSENT_AT_18: { description: 'The same, since the person comes of age: they consent by themselves from then on.' },
    SUBMISSION_DUE: { description: 'A period is over, and the college has not submitted it.' },
    SUBMISSION_RETURNED: { description: 'The region sent a submission back to be corrected.' },
    SURVEY_UNANSWERED: { description: 'People of the college have not answered an open survey; `count` of them.' },
    COURSE_RESULTS: { description: 'A course at the college is over, and `count` listeners have no result yet.' },
    CERTIFICATE_RENEWAL: {
      description: 'A certificate of a mentor ends within 60 days, or ended in the last year, and is not renewed.',
    },
    SUBMISSION_TO_REVIEW: { description: 'A college has submitted a period, and the region has not decided.' },
    SUBMISSION_OVERDUE: {
      description: 'A college has not submitted a period in time, or not corrected what was sent back.',
    },
    REVISION_TO_PUBLISH: {
      description: 'Figures of a college were accepted after their period was published, and no revision tells them.',
    },
    COLLEGE_BEHIND: { description: 'A college has overdue activities; `count` of them.' },
    FEEDBACK_OWED: { description: 'Own feedback is missing on `count` meetings of the last 28 days.' },
    APPLICATION_TO_DECIDE: {
      description: 'Mentors want a place in a cohort of the college, which has not decided; `count` of them.',
    },
    APPLICATION_MOVED_UP: { description: 'A place of a cohort has become free for whoever waited for one.' },
    PROPOSAL_TO_ANSWER: { description: 'A pair is proposed to the caller, who has not said yes or no.' },
  },
});

@ArgsType()
export class WaitingForArgs extends PageArgsType {
  @Field(() => [WaitingAudience], { nullable: true, description: 'As whom; as all that the caller is when left out.' })
  audiences?: WaitingAudience[] | null;

  @Field(() => ID, { nullable: true, description: 'Id of one of the own colleges, regions or persons alone.' })
  ofId?: string | null;

  @Field(() => [WaitingKind], { nullable: true, description: 'Rows of these kinds alone; `groups` tell of all.' })
  kinds?: WaitingKind[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'One thing that waits for the caller.' })
export class WaitingItem {
  @Field(() => ID, { description: 'What tells it from others; the same as long as it waits.' })
  id!: string;

  @Field(() => WaitingKind, { description: 'What waits.' })
  kind!: WaitingKind;

  @Field(() => WaitingAudience, { description: 'As whom the caller is waited for.' })
  audience!: WaitingAudience;

  @Field(() => College, { description: 'The college that it is of.' })
  college?: College;

  @Field(() => AcademicYear, { nullable: true, description: 'The academic year that it is of; null of consents.' })
  year!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Number of the activity, kind and number of the period, phase of the survey, code of the course, or number of the certificate.',
  })
  code!: string | null;

  @Field(() => Mentorship, { nullable: true, description: 'The pair that it is of.' })
  mentorship?: Mentorship | null;

  @Field(() => Person, { nullable: true, description: 'The person that it is of.' })
  person?: Person | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day since which it waits: the last meeting, the proposal.',
  })
  since!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day until which it is in time.' })
  dueOn!: string | null;

  @Field(() => Int, { description: 'Days late; 0 for what is in time. Of meetings free days don’t count.' })
  lateDays!: number;

  @Field(() => Int, { description: 'How many there are of it.' })
  count!: number;

  @Field(() => String, { description: 'Address below that of the hub where it is seen to.' })
  address!: string;

  /** For the fields that loaders resolve. */
  collegeId!: string;
  mentorshipId!: string | null;
  personId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'All of one kind that waits for the caller.' })
export class WaitingGroup {
  @Field(() => WaitingKind, { description: 'What waits.' })
  kind!: WaitingKind;

  @Field(() => WaitingAudience, { description: 'As whom the caller is waited for.' })
  audience!: WaitingAudience;

  @Field(() => Int, { description: 'How many there are.' })
  count!: number;

  @Field(() => Int, { description: 'How many of them are late.' })
  late!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'The earliest day until which one of them is in time.' })
  dueOn!: string | null;

  @Field(() => String, { description: 'Address below that of the hub where they are seen to.' })
  address!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of what waits for the caller, the latest first.' })
export class WaitingItemConnection extends connectionOf('WaitingItem', () => WaitingItem) {
  @Field(() => Int, { description: 'Rows in the whole list, over all pages.' })
  totalCount!: number;

  @Field(() => [WaitingGroup], { description: 'The same by kind, over all pages and whichever kinds are listed.' })
  groups!: WaitingGroup[];
}
