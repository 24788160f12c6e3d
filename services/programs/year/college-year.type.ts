import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AcademicYear, CalendarDate, DateTime } from '#kernel/graph/scalars.js';
import { Stage } from '../stage/stage.type.js';

@ObjectType({ simpleResolvers: true, description: "Somebody of the college's working group." })
export class WorkingGroupMember {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Position in the college.' })
  position!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How far a college has come with the roadmap and the stages of a year: the figures that indicators are made of, as ' +
    'of the day that is given.',
})
export class CollegeYearProgress {
  @Field(() => Int, { description: 'Activities that are done.' })
  done!: number;

  @Field(() => Int, { description: 'Activities whose period runs.' })
  due!: number;

  @Field(() => Int, { description: 'Activities that are late.' })
  overdue!: number;

  @Field(() => Int, { description: 'Activities that are to come.' })
  planned!: number;

  @Field(() => Int, { description: 'Activities that do not apply to the college.' })
  notApplicable!: number;

  @Field(() => Int, { description: 'Activities that what the hub finds shows to be done.' })
  proven!: number;

  @Field(() => Int, { description: 'Activities that are only said to be done.' })
  claimed!: number;

  @Field(() => Int, { description: 'Stages whose last day has come.' })
  stagesDue!: number;

  @Field(() => Int, { description: 'Those of them that were closed by it.' })
  stagesOnTime!: number;

  @Field(() => CalendarDate, { description: 'Day that the figures are of.' })
  asOf!: string;
}

export enum CollegeYearStepKind {
  STAGE_RECORDED = 'STAGE_RECORDED',
  STAGE_CLOSED = 'STAGE_CLOSED',
  STAGE_OVERRIDDEN = 'STAGE_OVERRIDDEN',
  STAGE_REOPENED = 'STAGE_REOPENED',
  ACTIVITY_DONE = 'ACTIVITY_DONE',
  ACTIVITY_REOPENED = 'ACTIVITY_REOPENED',
  ACTIVITY_NOT_APPLICABLE = 'ACTIVITY_NOT_APPLICABLE',
  ACTIVITY_ADDED = 'ACTIVITY_ADDED',
  ACTIVITY_CHANGED = 'ACTIVITY_CHANGED',
}

registerEnumType(CollegeYearStepKind, {
  name: 'CollegeYearStepKind',
  description: 'What happened in a college year.',
  valuesConfig: {
    STAGE_RECORDED: { description: 'A stage was closed before the hub kept its steps.' },
    STAGE_CLOSED: { description: 'A stage was closed, or the day of that corrected.' },
    STAGE_OVERRIDDEN: { description: 'A stage was closed although something was missing, with the reason.' },
    STAGE_REOPENED: { description: 'A stage was opened again, with the reason.' },
    ACTIVITY_DONE: { description: 'An activity was done, or the day of that corrected.' },
    ACTIVITY_REOPENED: { description: 'What was said of an activity was taken back, with the reason.' },
    ACTIVITY_NOT_APPLICABLE: { description: 'An activity does not apply to the college, with the reason.' },
    ACTIVITY_ADDED: { description: 'The college added an activity of its own.' },
    ACTIVITY_CHANGED: { description: 'The college changed its copy of an activity, with the reason.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'One step of a college year.' })
export class CollegeYearStep {
  @Field(() => DateTime, { description: 'When it was recorded.' })
  at!: Date;

  @Field(() => CollegeYearStepKind, { description: 'What happened.' })
  step!: CollegeYearStepKind;

  @Field(() => Int, { description: 'Number of the stage, or of that of the activity.' })
  stage!: number;

  @Field(() => String, { nullable: true, description: 'Number of the activity; null of a stage.' })
  code!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day on which that was; null where there is none.' })
  day!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason; null where none is asked for.' })
  reason!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "A college's mentoring in one academic year, whatever the forms: it owns the stages and the roadmap (S001).",
})
export class CollegeYear {
  @Field(() => ID, { description: 'Id of the college year (UUIDv7).' })
  id!: string;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => [Stage], { description: 'The seven stages, in order.' })
  stages!: Stage[];

  @Field(() => Stage, {
    nullable: true,
    description: 'The lowest stage that the curator has not closed; null when all are closed.',
  })
  currentStage!: Stage | null;

  @Field(() => String, {
    nullable: true,
    description: 'Curator, who runs the whole cycle; null while nobody is named.',
  })
  curator!: string | null;

  @Field(() => [WorkingGroupMember], { description: 'The working group of the college, in the order of its order.' })
  workingGroup!: WorkingGroupMember[];

  @Field(() => String, {
    nullable: true,
    description: 'Number of the order that appoints curator and working group; null while there is none.',
  })
  orderNumber!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of that order; null while there is none.' })
  orderDate!: string | null;

  @Field(() => String, { nullable: true, description: 'What the college wants to reach in the year.' })
  goals!: string | null;

  @Field(() => String, { nullable: true, description: 'What it expects to come of it.' })
  expectedResults!: string | null;

  @Field(() => Int, {
    description:
      'Version of the roadmap that its copy was made of: 1 is the standard (S001), later ones the region made.',
  })
  roadmapVersion!: number;

  /** For the fields that loaders resolve. */
  collegeId!: string;
  /** The day it is in the college's region. */
  today!: string;
}
