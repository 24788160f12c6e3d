import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { College } from './college.type.js';

@InputType({ description: 'A college to create.' })
export class CreateCollegeInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => String, { description: 'Code: 2 to 40 Latin letters, digits and hyphens, unique in the hub.' })
  code!: string;

  @Field(() => String, { description: 'Name in Russian.' })
  nameRu!: string;

  @Field(() => String, { nullable: true, description: 'Name in English; the Russian one when left out.' })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'Municipality that the college stands in, in Russian.' })
  municipality?: string | null;

  @Field(() => String, { nullable: true, description: 'The municipality in English.' })
  municipalityEn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether this is made-up sample data.' })
  sample?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The created college, or why it was not created.' })
export class CreateCollegePayload {
  @Field(() => College, { nullable: true, description: 'The college; null when a rule was broken.' })
  college!: College | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the college was created.' })
  problems!: ToldProblem[];
}

@InputType({ description: 'What to change of a college; what is left out stays.' })
export class UpdateCollegeInput {
  @Field(() => ID, { description: "Id of the college, of one of the coordinator's regions." })
  collegeId!: string;

  @Field(() => String, { nullable: true, description: 'Name in Russian.' })
  nameRu?: string | null;

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'Municipality that the college stands in, in Russian.' })
  municipality?: string | null;

  @Field(() => String, { nullable: true, description: 'The municipality in English.' })
  municipalityEn?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The changed college, or why it was not changed.' })
export class UpdateCollegePayload {
  @Field(() => College, { nullable: true, description: 'The college; null when a rule was broken.' })
  college?: College | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the college is as given.' })
  problems!: ToldProblem[];

  /** For `college`, which a loader resolves after the commit; null when a rule was broken. */
  collegeId!: string | null;
}
