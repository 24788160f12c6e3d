import { Field, ID, ObjectType } from 'type-graphql';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { Stage } from '../stage/stage.type.js';

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

  /** For the field `activities`, which a loader resolves. */
  collegeId!: string;
  /** The day it is in the college's region. */
  today!: string;
}
