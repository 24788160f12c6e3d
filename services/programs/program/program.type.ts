import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { College } from '../college/college.stub.js';
import { MentoringForm } from '../form/form.type.js';
import { Stage } from '../stage/stage.type.js';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description:
    'The part of a college year that is of one form of mentoring, with the one responsible for that form (S001).',
})
export class MentoringProgram {
  @Field(() => ID, { description: 'Id of the programme (UUIDv7).' })
  id!: string;

  @Field(() => College, { nullable: true, description: 'The college.' })
  college!: College;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => MentoringForm, { description: 'Form of mentoring.' })
  form!: MentoringForm;

  @Field(() => Stage, {
    nullable: true,
    description: 'Stage of the college year: the lowest one that its curator has not closed; null when all are closed.',
  })
  stage!: Stage | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the one responsible for the form; null when none is given.',
  })
  lead!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Mentorships of the college and form that count in the year: approved or ended, not void, begun by the ' +
      "figures' day and overlapping the year, so that one carried over from the year before counts too.",
  })
  mentorshipCount!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of programmes.' })
export class MentoringProgramConnection extends connectionOf('MentoringProgram', () => MentoringProgram) {
  @Field(() => Int, { description: 'Programmes in the whole list, over all pages.' })
  totalCount!: number;
}
