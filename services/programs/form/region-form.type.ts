import { Field, Int, ObjectType } from 'type-graphql';
import { Rows } from '#kernel/graph/cost/rows.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { MentoringForm } from './form.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A form of mentoring in a region: one that ships with the hub, or one that the region added.',
})
export class RegionForm {
  @Field(() => MentoringForm, { description: 'The form.' })
  form!: MentoringForm;

  @Field(() => Boolean, { description: 'Whether the region added it.' })
  own!: boolean;

  @Rows({ each: 5 })
  @Field(() => [String], {
    description:
      'What sheets call it, in the shape to compare in: the names that ship with the hub, and those of the region.',
  })
  aliases!: string[];

  @Rows({ each: 5 })
  @Field(() => [String], { description: 'Those of them that the region added.' })
  ownAliases!: string[];

  @Field(() => AcademicYear, {
    nullable: true,
    description: 'First academic year of which programmes may be; null: any.',
  })
  firstYear!: number | null;

  @Field(() => AcademicYear, {
    nullable: true,
    description: 'Last one; null while the form is not retired. Programmes that are there run on.',
  })
  lastYear!: number | null;

  @Field(() => Int, { description: "Programmes of it in the region's colleges, as far as the caller's roles reach." })
  programmes!: number;
}
