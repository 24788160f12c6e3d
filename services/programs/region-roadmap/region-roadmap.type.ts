import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Rows } from '#kernel/graph/cost/rows.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { responsible, result } from '../roadmap/activity.type.js';
import { PROOFS } from '../roadmap/evidence.policy.js';
import { LARGEST_ROADMAP } from './region-roadmap.policy.js';
import type { ResponsibleRole, ResultKind } from '../roadmap/roadmap.data.js';

@ObjectType({ simpleResolvers: true, description: 'An activity of a roadmap, as college years get it.' })
export class StandardActivity {
  @Field(() => String, { description: 'Number of the activity, e.g. 3.2.' })
  code!: string;

  @Field(() => Int, { description: 'Number of its stage, 1 to 7.' })
  stage!: number;

  @Field(() => String, { description: 'Title in Russian.' })
  titleRu!: string;

  @Field(() => String, { description: 'Title in English.' })
  titleEn!: string;

  @Field(() => String, { description: 'What is to be shown when it is done, in Russian.' })
  resultRu!: string;

  @Field(() => String, { description: 'The same in English.' })
  resultEn!: string;

  @Field(() => [responsible.values], { description: 'Who answers for it.' })
  responsible!: ResponsibleRole[];

  @Field(() => [result.values], { description: 'Kinds of what it leaves behind.' })
  results!: ResultKind[];

  @Field(() => CalendarDate, { description: 'First day on which it is due, in the year that was asked for.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day on which it is in time, in that year.' })
  dueOn!: string;

  @Field(() => [String], { description: 'What proves it, e.g. CONSENTS or DOCUMENT:ROADMAP.' })
  proofs!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Something in the hub that can show an activity to be done.' })
export class PossibleProof {
  @Field(() => String, { description: 'Its code, e.g. CONSENTS or DOCUMENT:ROADMAP.' })
  code!: string;

  @Field(() => String, { description: "What it is called, in the caller's language." })
  title!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The roadmap that college years of a region are opened with: the standard (S001), or what the region made of it.',
})
export class StandardRoadmap {
  @Field(() => Int, { description: 'Version: 1 is the standard that ships, later ones the region made.' })
  version!: number;

  @Field(() => String, { description: 'Where it comes from.' })
  source!: string;

  @Field(() => AcademicYear, { nullable: true, description: 'Year from which it holds; null of the standard.' })
  validFrom!: number | null;

  @Rows({ each: LARGEST_ROADMAP })
  @Field(() => [StandardActivity], { description: 'Its activities, in their order.' })
  activities!: StandardActivity[];

  @Rows({ each: PROOFS.length })
  @Field(() => [PossibleProof], { description: 'What the activities of a version can be proven by.' })
  possibleProofs?: PossibleProof[];
}

@InputType({ description: 'An activity of a roadmap.' })
export class StandardActivityInput {
  @Field(() => String, { description: 'Number: the stage and the place in it, e.g. 3.2.' })
  code!: string;

  @Field(() => String, { description: 'Title in Russian, 1 to 300 characters.' })
  titleRu!: string;

  @Field(() => String, { description: 'Title in English, 1 to 300 characters.' })
  titleEn!: string;

  @Field(() => String, { description: 'What is to be shown when it is done, in Russian, 1 to 1,000 characters.' })
  resultRu!: string;

  @Field(() => String, { description: 'The same in English, 1 to 1,000 characters.' })
  resultEn!: string;

  @Field(() => [responsible.values], { description: 'Who answers for it.' })
  responsible!: ResponsibleRole[];

  @Field(() => [result.values], { description: 'Kinds of what it leaves behind.' })
  results!: ResultKind[];

  @Field(() => CalendarDate, { description: 'First day on which it is due, in the first year of the version.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day on which it is in time, in that year.' })
  dueOn!: string;

  @Field(() => [String], { description: 'What proves it, e.g. CONSENTS or DOCUMENT:ROADMAP.' })
  proofs!: string[];
}

@InputType({ description: "A new version of a region's roadmap, whole." })
export class EditRoadmapInput {
  @Field(() => ID, { description: "Id of the region, one of the caller's own." })
  regionId!: string;

  @Field(() => AcademicYear, {
    description:
      'Academic year from which it holds, from that of the former version to the one after the running year.',
  })
  validFrom!: number;

  @Field(() => String, { description: 'Where it comes from, 1 to 300 characters.' })
  source!: string;

  @Field(() => [StandardActivityInput], { description: 'All of its activities, 1 to 60.' })
  activities!: StandardActivityInput[];
}

@ObjectType({ simpleResolvers: true, description: "The region's roadmap after that, or why nothing was changed." })
export class EditRoadmapPayload {
  @Field(() => StandardRoadmap, { nullable: true, description: 'The new version; null where it was refused.' })
  roadmap!: StandardRoadmap | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];
}
