import { Field, Int, ObjectType } from 'type-graphql';
import { AcademicYear } from '#kernel/graph/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'An academic year that a region can be asked about.' })
export class FigureYear {
  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => Boolean, {
    description:
      'Whether the caller sees figures of it: live ones, somebody counted or a headcount reported, of colleges whose live ' +
      'figures the caller sees; to those who see none, published ones. A roadmap that was opened is not enough.',
  })
  figures!: boolean;

  @Field(() => Int, {
    description:
      'Colleges that have given shares: both reported a headcount and counted somebody who takes part; of what is ' +
      'published those that it is made of.',
  })
  reported!: number;

  @Field(() => Int, {
    description: 'Colleges asked: those whose live figures the caller sees, else all of the region.',
  })
  expected!: number;
}
