import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear } from '#kernel/graph/scalars.js';

@InputType({ description: 'A year of a region whose past days are counted from the facts.' })
export class CountHistoryInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => AcademicYear, { description: 'Academic year.' })
  year!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What was counted.' })
export class CountHistoryPayload {
  @Field(() => Int, { description: 'Colleges of the region.' })
  colleges!: number;

  @Field(() => Int, { description: 'Days counted for each: the ends of months that are over.' })
  days!: number;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was counted.' })
  problems!: ToldProblem[];
}
