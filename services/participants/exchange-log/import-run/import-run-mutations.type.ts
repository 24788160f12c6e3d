import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { SheetKind } from './import-run.type.js';

@InputType({
  description: 'Where something was left out or read otherwise than it is written; what is given says of what.',
})
export class ImportWarningInput {
  @Field(() => String, { nullable: true, description: 'Name of the sheet, up to 255 characters.' })
  sheet?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of the row, from 1 on.' })
  row?: number | null;

  @Field(() => String, { nullable: true, description: 'Header of the column, up to 255 characters.' })
  column?: string | null;
}

@InputType({ description: 'An import that was carried out.' })
export class RecordImportInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the import, a new UUIDv7, where consents and pairs have come with it under that id; the hub gives one when ' +
      'it is left out.',
  })
  importId?: string | null;

  @Field(() => SheetKind, { description: 'Which table.' })
  kind!: SheetKind;

  @Field(() => AcademicYear, {
    nullable: true,
    description: 'Academic year that it was imported for; for headcounts none, for the bases one.',
  })
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'Name of the file, up to 255 characters.' })
  fileName?: string | null;

  @Field(() => Int, { description: 'Rows that were taken, 0 to 1,000,000.' })
  taken!: number;

  @Field(() => Int, { description: 'Rows that were refused, 0 to 1,000,000.' })
  refused!: number;

  @Field(() => Int, { description: 'Of the rows taken, those that changed nothing.' })
  unchanged!: number;

  @Field(() => Int, { nullable: true, description: 'Warnings in all, 0 to 1,000,000; none are told of when left out.' })
  warnings?: number | null;

  @Field(() => [ImportWarningInput], {
    nullable: true,
    description: 'Where the first of the warnings were, up to 20 of them.',
  })
  firstWarnings?: ImportWarningInput[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'The import as it is recorded, or why it was not.' })
export class RecordImportPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the record; null when a rule was broken.' })
  importRunId!: string | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when it is recorded.' })
  problems!: ToldProblem[];
}
