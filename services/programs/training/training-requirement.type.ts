import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Rows } from '#kernel/graph/cost/rows.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { Course } from '../course/course.stub.js';
import { TRAINING_DEMANDS, type TrainingDemand as Demand } from './training-requirement.data.js';

export const TrainingDemand = Object.fromEntries(TRAINING_DEMANDS.map((each) => [each, each])) as {
  readonly [Each in Demand]: Each;
};
export type TrainingDemand = Demand;

registerEnumType(TrainingDemand, {
  name: 'TrainingDemand',
  description: 'What a programme makes of it that a mentor is not trained.',
  valuesConfig: {
    OFF: { description: 'Nothing.' },
    WARN: { description: 'It is told where pairs are proposed, gathered for an order and approved.' },
    BLOCK: { description: 'Such a mentor is in no proposal, and approval of the pair is refused.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'What a programme required from a day on.' })
export class TrainingRequirementChange {
  @Field(() => TrainingDemand, { description: 'What it makes of a mentor who is not trained.' })
  demand!: TrainingDemand;

  @Field(() => Course, {
    nullable: true,
    description: 'The course; null: any course of the network school, or any that gives `competence`.',
  })
  course!: Course | null;

  @Field(() => String, {
    nullable: true,
    description: 'The competence that the course has to give; null: a course is named, or any one will do.',
  })
  competence!: string | null;

  @Field(() => CalendarDate, { description: 'Day on which it was set.' })
  setOn!: string;
}

/** How many changes of a requirement are shown. */
export const SHOWN_CHANGES = 20;

@ObjectType({
  simpleResolvers: true,
  description:
    'Whether a programme has its mentors trained before their pairs are approved. Trained is whoever completed a course ' +
    'of the network school, and has a certificate of it that is neither revoked nor over on the day of the order. A ' +
    'competence is given by the version of the course that they learned by, whatever the course gives since.',
})
export class TrainingRequirement {
  @Field(() => TrainingDemand, { description: 'What it makes of a mentor who is not trained.' })
  demand!: TrainingDemand;

  @Field(() => Course, {
    nullable: true,
    description: 'The course; null: any course of the network school, or any that gives `competence`.',
  })
  course!: Course | null;

  @Field(() => String, {
    nullable: true,
    description: 'The competence that the course has to give; null: a course is named, or any one will do.',
  })
  competence!: string | null;

  @Rows({ each: SHOWN_CHANGES })
  @Field(() => [TrainingRequirementChange], { description: 'How it was set, the latest first: the last 20 times.' })
  history!: TrainingRequirementChange[];
}

@InputType({ description: 'What a programme is to require of the training of its mentors.' })
export class SetTrainingRequirementInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year, which the college has opened.' })
  year!: number;

  @Field(() => String, { description: 'Code of the form, of which the year has a programme.' })
  form!: string;

  @Field(() => TrainingDemand, { description: 'What it makes of a mentor who is not trained.' })
  demand!: TrainingDemand;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of a course that mentors of the college can attend; left out: any course. None with OFF.',
  })
  courseId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A competence in place of a course: any course will do that gives it. One that a course gives which mentors of ' +
      'the college can attend; up to 100 characters. None with OFF.',
  })
  competence?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The requirement after the change, or why nothing was changed.' })
export class SetTrainingRequirementPayload {
  @Field(() => TrainingRequirement, { nullable: true, description: 'The requirement; null when a rule was broken.' })
  requirement!: TrainingRequirement | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];
}
