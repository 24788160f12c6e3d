import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { Person } from '../person/person.stub.js';

export enum AgreementEnder {
  MENTOR = 'MENTOR',
  EMPLOYER = 'EMPLOYER',
}

registerEnumType(AgreementEnder, {
  name: 'AgreementEnder',
  description: 'Who ended an agreement before its term.',
  valuesConfig: {
    MENTOR: { description: 'The mentor refused to go on.' },
    EMPLOYER: { description: 'The college took the work back.' },
  },
});

export enum AgreementState {
  IN_FORCE = 'IN_FORCE',
  AHEAD = 'AHEAD',
  OVER = 'OVER',
  ENDED = 'ENDED',
}

registerEnumType(AgreementState, {
  name: 'AgreementState',
  description: 'Where an agreement stands today.',
  valuesConfig: {
    IN_FORCE: { description: 'It is in force; one that is to end by a notice is until its last day.' },
    AHEAD: { description: 'Its first day has not come.' },
    OVER: { description: 'Its term is over.' },
    ENDED: { description: 'It was ended early.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'The addendum to the employment contract of a teacher who mentors another, with the consent before it (Labour Code, ' +
    '351.8). Seen by the staff of the college and by the mentor alone.',
})
export class LabourAgreement {
  @Field(() => ID, { description: 'Id of the agreement (UUIDv7).' })
  id!: string;

  @Field(() => Person, { nullable: true, description: 'The mentor.' })
  mentor!: Person | null;

  @Field(() => String, { description: 'Number of the addendum, once in a college.' })
  number!: string;

  @Field(() => CalendarDate, { description: "Day of the mentor's written consent." })
  consentOn!: string;

  @Field(() => CalendarDate, { description: 'Day on which the addendum was signed.' })
  signedOn!: string;

  @Field(() => String, { description: 'Content of the work.' })
  content!: string;

  @Field(() => String, { description: 'Form in which it is done.' })
  form!: string;

  @Field(() => CalendarDate, { description: 'First day of its term.' })
  actsFrom!: string;

  @Field(() => CalendarDate, { description: 'Last day of its term.' })
  actsUntil!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Pay of a month in roubles, e.g. 1500.00; null where there is none.',
  })
  payment!: string | null;

  @Field(() => AgreementEnder, { nullable: true, description: 'Who ended it early; null where nobody did.' })
  endedBy!: AgreementEnder | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the notice.' })
  noticeOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day by the notice.' })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended, where it was said.' })
  endReason!: string | null;

  @Field(() => AgreementState, { description: 'Where it stands today.' })
  state!: AgreementState;

  @Field(() => Int, {
    description:
      "The mentor's pairs with a worker that are at work behind its end: each needs another mentor, or a new agreement.",
  })
  pairsBehind!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One page of agreements.' })
export class LabourAgreementConnection extends connectionOf('LabourAgreement', () => LabourAgreement) {
  @Field(() => Int, { description: 'Agreements in the whole list, over all pages.' })
  totalCount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A mentor whose pairs with workers need an agreement that is not in force.',
})
export class AgreementDue {
  @Field(() => Person, { nullable: true, description: 'The mentor.' })
  mentor!: Person | null;

  @Field(() => Int, { description: 'Pairs of the year without an agreement in force.' })
  pairs!: number;

  @Field(() => CalendarDate, { description: 'First day of the earliest of them.' })
  since!: string;

  id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of the mentors whose agreement is due.' })
export class AgreementDueConnection extends connectionOf('AgreementDue', () => AgreementDue) {
  @Field(() => Int, { description: 'Such mentors, over all pages.' })
  totalCount!: number;
}

/** Whose agreements a list is of. */
@ArgsType()
export class LabourAgreementsArgs extends PageArgsType {
  @Field(() => ID, { nullable: true, description: 'Of this college only.' })
  collegeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'With this mentor only.' })
  mentorId?: string | null;
}

/** Which mentors are due. */
@ArgsType()
export class AgreementsDueArgs extends PageArgsType {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;
}
