import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';

export enum PlanKind {
  INDIVIDUAL_PLAN = 'INDIVIDUAL_PLAN',
  PERSONALISED_PROGRAMME = 'PERSONALISED_PROGRAMME',
}

registerEnumType(PlanKind, {
  name: 'PlanKind',
  description: 'What kind of plan a pair has, which its form says.',
  valuesConfig: {
    INDIVIDUAL_PLAN: { description: 'Individual development plan of a mentee (S001 5.2).' },
    PERSONALISED_PROGRAMME: { description: 'Personalised programme of mentoring between teachers (S003).' },
  },
});

export enum PlanAuthorship {
  JOINTLY = 'JOINTLY',
  BY_MENTOR = 'BY_MENTOR',
}

registerEnumType(PlanAuthorship, {
  name: 'PlanAuthorship',
  description: 'Who makes a plan (S003).',
  valuesConfig: {
    JOINTLY: { description: 'Mentor and mentee together.' },
    BY_MENTOR: { description: 'The mentor; the mentee gets to know it, and records what was done.' },
  },
});

export enum PlanState {
  DRAFT = 'DRAFT',
  AGREED = 'AGREED',
  DONE = 'DONE',
  ENDED = 'ENDED',
}

registerEnumType(PlanState, {
  name: 'PlanState',
  description: 'Where a plan stands today. It is worked out and never typed.',
  valuesConfig: {
    DRAFT: { description: 'Written; not yet agreed.' },
    AGREED: { description: 'Both sides said yes, or the college recorded that they did.' },
    DONE: { description: 'All of its items are done and its last day has come (S003).' },
    ENDED: { description: 'Its pair ended before that, or was taken back.' },
  },
});

export enum PlanItemForm {
  IN_PERSON = 'IN_PERSON',
  AT_A_DISTANCE = 'AT_A_DISTANCE',
  BY_ONESELF = 'BY_ONESELF',
}

registerEnumType(PlanItemForm, {
  name: 'PlanItemForm',
  description: 'In which form a measure is taken, at a distance among them (S003).',
  valuesConfig: {
    IN_PERSON: { description: 'Together, at one place.' },
    AT_A_DISTANCE: { description: 'Together, at a distance.' },
    BY_ONESELF: { description: 'The mentee by themself, with the mentor asked where needed.' },
  },
});

export enum PlanWriter {
  MENTOR = 'MENTOR',
  MENTEE = 'MENTEE',
  COLLEGE = 'COLLEGE',
}

registerEnumType(PlanWriter, {
  name: 'PlanWriter',
  description: 'Who wrote a plan down, or extended it.',
  valuesConfig: {
    MENTOR: { description: 'The mentor.' },
    MENTEE: { description: 'The mentee.' },
    COLLEGE: { description: 'The college.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A direction in which a plan can have items.' })
export class PlanDirection {
  @Field(() => String, { description: 'Code, such as `ICT`; `OTHER` is said in words.' })
  code!: string;

  @Field(() => String, { description: "Title in the caller's language." })
  title!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One measure of a plan. Its words are null for the college where the pair is confidential.',
})
export class PlanItem {
  @Field(() => ID, { description: 'Id of the item (UUIDv7).' })
  id!: string;

  @Field(() => PlanDirection, { description: 'Direction.' })
  direction!: PlanDirection;

  @Field(() => String, { nullable: true, description: 'The direction in words, where it is another one.' })
  directionWords!: string | null;

  @Field(() => String, { nullable: true, description: 'The difficulty or the aim.' })
  difficulty!: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be done.' })
  measure!: string | null;

  @Field(() => PlanItemForm, { description: 'In which form.' })
  form!: PlanItemForm;

  @Field(() => CalendarDate, { description: 'Day by which it is to be done.' })
  plannedOn!: string;

  @Field(() => String, { nullable: true, description: 'Interim result.' })
  interimResult!: string | null;

  @Field(() => String, { nullable: true, description: 'Final result.' })
  finalResult!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was done; null while it is not.' })
  doneOn!: string | null;

  @Field(() => Boolean, { description: 'Whether its day is over and it is not done.' })
  overdue!: boolean;

  @Field(() => Int, {
    description: 'Which wording of the item this is: whoever changes words names the one that they have read.',
  })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'An extension of a plan, each of a year at most (S003).' })
export class PlanExtension {
  @Field(() => CalendarDate, { description: 'The last day before.' })
  formerEnd!: string;

  @Field(() => CalendarDate, { description: 'The last day since.' })
  newEnd!: string;

  @Field(() => CalendarDate, { description: 'Day on which it was extended.' })
  extendedOn!: string;

  @Field(() => PlanWriter, { description: 'Who extended it.' })
  extendedBy!: PlanWriter;

  @Field(() => String, { nullable: true, description: 'Why; null for the college where the pair is confidential.' })
  reason!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a pair works on, for up to a year (S001 5.2, S003).' })
export class Plan {
  @Field(() => ID, { description: 'Id of the plan (UUIDv7).' })
  id!: string;

  @Field(() => PlanKind, { description: 'What kind of plan.' })
  kind!: PlanKind;

  @Field(() => PlanAuthorship, { description: 'Who makes it.' })
  authorship!: PlanAuthorship;

  @Field(() => PlanState, { description: 'Where it stands today.' })
  state!: PlanState;

  @Field(() => CalendarDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day, extensions included.' })
  endsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was first agreed; null while it is not.' })
  agreedOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which the mentor said yes, the latest.' })
  mentorAgreedOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which the mentee said yes, the latest.' })
  menteeAgreedOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which both had agreed, as the college recorded it, the latest.',
  })
  collegeAgreedOn!: string | null;

  @Field(() => CalendarDate, { description: 'Day on which it was written down.' })
  writtenOn!: string;

  @Field(() => PlanWriter, { description: 'Who wrote it down.' })
  writtenBy!: PlanWriter;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Day of the last change of what is planned, what was done and its results aside; null where nothing has changed. An agreed plan stays agreed, and ' +
      'each side may say yes anew.',
  })
  changedOn!: string | null;

  @Field(() => Int, { description: 'Its items.' })
  itemCount!: number;

  @Field(() => Int, { description: 'Those that are done.' })
  doneCount!: number;

  @Field(() => Int, { description: 'Those whose day is over and that are not done.' })
  overdueCount!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the next item that is to be done.' })
  nextOn!: string | null;

  @Field(() => Int, { description: 'Which version of its days this is: whoever changes them names the one they read.' })
  version!: number;

  /** For the fields that loaders resolve. */
  mentorshipId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of the plans of a college year.' })
export class PlanConnection extends connectionOf('Plan', () => Plan) {
  @Field(() => Int, { description: 'Plans in the whole list, over all pages.' })
  totalCount!: number;
}
