import { Field, ObjectType } from 'type-graphql';
import { AcademicYear } from '#kernel/graph/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'An academic year that a region can be asked about.' })
export class FigureYear {
  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;

  @Field(() => Boolean, {
    description:
      'Whether the caller sees reported figures of it: somebody counted, or a headcount reported, by a college whose ' +
      'live figures the caller sees. A roadmap that was opened is not enough.',
  })
  figures!: boolean;
}
