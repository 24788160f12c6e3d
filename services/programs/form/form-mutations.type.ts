import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { PersonCategory } from '#kernel/graph/person-category.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { RegionForm } from './region-form.type.js';

@InputType({ description: 'A form of mentoring of a region, or what its sheets call one that ships with the hub.' })
export class PutFormInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => String, { description: 'Code: 2 to 60 of a–z, 0–9 and hyphen, e.g. employer-teacher.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Title in Russian, 1 to 200 characters; a new form needs it.' })
  titleRu?: string | null;

  @Field(() => String, { nullable: true, description: 'Title in English; a new form needs it.' })
  titleEn?: string | null;

  @Field(() => PersonCategory, {
    nullable: true,
    description: "The mentor's category; a new form needs it, and keeps it.",
  })
  mentorCategory?: PersonCategory | null;

  @Field(() => PersonCategory, {
    nullable: true,
    description: "The mentee's category; a new form needs it, and keeps it.",
  })
  menteeCategory?: PersonCategory | null;

  @Field(() => [String], {
    nullable: true,
    description: "All names that the region's sheets use for it, up to 20 of 1 to 100 characters; left out they stay.",
  })
  aliases?: string[] | null;

  @Field(() => AcademicYear, {
    nullable: true,
    description:
      'First academic year of which programmes may be, one of the region or the next one; left out it stays.',
  })
  firstYear?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'A form of mentoring that a region retires, or takes up again.' })
export class RetireFormInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => String, { description: 'Code of the form.' })
  code!: string;

  @Field(() => AcademicYear, {
    nullable: true,
    description: 'Last academic year of which programmes may be opened, likewise; null takes the form up again.',
  })
  lastYear!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'That programmes of later years are known to be there and run on; without it they are named and nothing changes.',
  })
  confirm?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'The form after the change, or why nothing was changed.' })
export class RegionFormPayload {
  @Field(() => RegionForm, {
    nullable: true,
    description: 'The form in the region; null when a rule was broken, and for a new one in a dry run.',
  })
  form?: RegionForm | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];

  /** For the field `form`, which is read after the commit. */
  regionId!: string;
  code!: string;
}
