import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { Region } from './region.type.js';

@InputType({ description: 'A region to create.' })
export class CreateRegionInput {
  @Field(() => String, { description: 'Code of the subject of the federation: two or three digits.' })
  code!: string;

  @Field(() => String, { description: 'Name in Russian.' })
  nameRu!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;

  @Field(() => String, { nullable: true, description: 'IANA time zone; Europe/Moscow when left out.' })
  timeZone?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether this is made-up sample data.' })
  sample?: boolean | null;

  @Field(() => AcademicYear, {
    nullable: true,
    description:
      'The first academic year that it has facts or targets of, 2000/2001 or later; ten years before the running one when left out.',
  })
  firstYear?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The created region, or why it was not created.' })
export class CreateRegionPayload {
  @Field(() => Region, { nullable: true, description: 'The region; null when a rule was broken.' })
  region!: Region | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the region was created.' })
  problems!: ToldProblem[];
}

@InputType({ description: 'What to change of a region; what is left out stays.' })
export class UpdateRegionInput {
  @Field(() => ID, { description: 'Id of the region.' })
  regionId!: string;

  @Field(() => String, { nullable: true, description: 'Name in Russian.' })
  nameRu?: string | null;

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone, e.g. Europe/Moscow.' })
  timeZone?: string | null;

  @Field(() => AcademicYear, {
    nullable: true,
    description:
      'The first academic year that it has facts or targets of. What is of an earlier one is kept, and no longer shown among its years.',
  })
  firstYear?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'The changed region, or why it was not changed.' })
export class UpdateRegionPayload {
  @Field(() => Region, { nullable: true, description: 'The region; null when a rule was broken.' })
  region!: Region | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the region is as given.' })
  problems!: ToldProblem[];
}
