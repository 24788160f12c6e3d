import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';

export enum AttendanceStatus {
  PRESENT = 'PRESENT',
  ABSENT = 'ABSENT',
  EXCUSED = 'EXCUSED',
}

registerEnumType(AttendanceStatus, {
  name: 'AttendanceStatus',
  description: 'Whether a listener was at a session.',
  valuesConfig: {
    PRESENT: { description: 'Was there: the hours of the session are attended.' },
    ABSENT: { description: 'Was not there.' },
    EXCUSED: { description: 'Was not there for a good reason: the hours are not attended all the same.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'Whether a listener was at a session. What is not recorded is not here.',
})
export class Attendance {
  @Field(() => AttendanceStatus, { description: 'Whether they were there.' })
  status!: AttendanceStatus;

  @Field(() => String, { nullable: true, description: 'Why an absence is excused.' })
  reason!: string | null;

  /** For the field `session`, and the enrolment that lists it. */
  sessionId!: string;
  enrolmentId!: string;
}

@InputType({ description: 'Whether a listener was at a session.' })
export class AttendanceRowInput {
  @Field(() => ID, { description: 'Id of a session of the cohort that has begun and is not cancelled.' })
  sessionId!: string;

  @Field(() => ID, { description: 'Id of the enrolment of somebody who was a listener on that day.' })
  enrolmentId!: string;

  @Field(() => AttendanceStatus, {
    nullable: true,
    description: 'Whether they were there; left out or null, what was recorded is taken back.',
  })
  status?: AttendanceStatus | null;

  @Field(() => String, { nullable: true, description: 'Why an absence is EXCUSED, up to 500 characters.' })
  reason?: string | null;
}

@InputType({ description: 'Attendance of the sessions of one cohort, 1 to 1,000 rows.' })
export class RecordAttendanceInput {
  @Field(() => ID, {
    description: "Id of the cohort, which one of the caller's colleges hosts, or the caller teaches.",
  })
  cohortId!: string;

  @Field(() => [AttendanceRowInput], { description: 'The rows.' })
  rows!: AttendanceRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}
