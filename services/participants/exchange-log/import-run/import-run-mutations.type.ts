import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { ImportPhase, SheetKind } from './import-run.type.js';

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

@InputType({ description: 'An import that is to begin, and the file that it is of.' })
export class BeginImportInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the import: a new UUIDv7, or that of one that broke off and is to be taken up again. The hub gives one when ' +
      'it is left out: that of the import of the same file that broke off, if there is one.',
  })
  importId?: string | null;

  @Field(() => SheetKind, { description: 'Which table.' })
  kind!: SheetKind;

  @Field(() => AcademicYear, {
    nullable: true,
    description: 'Academic year that it is imported for; for headcounts none, for the others one.',
  })
  year?: number | null;

  @Field(() => ID, { nullable: true, description: 'Id of the cohort whose table it is; of other tables none.' })
  cohortId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the file, up to 255 characters.' })
  fileName?: string | null;

  @Field(() => String, { description: 'SHA-256 of the file, in 64 hexadecimal digits.' })
  fileSha256!: string;

  @Field(() => Int, { description: 'Size of the file in bytes.' })
  fileBytes!: number;

  @Field(() => [String], {
    nullable: true,
    description: 'The sheets that are to be read, up to 100 names of up to 255 characters; all that fit when left out.',
  })
  sheets?: string[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'The import that has begun, or why it has not.' })
export class BeginImportPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the import; null when a rule was broken.' })
  importId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Which attempt at it this is: whoever goes on with it names it. Null when a rule was broken.',
  })
  attempt!: number | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when it has begun.' })
  problems!: ToldProblem[];
}

@InputType({ description: 'How far an import is. To be said every few seconds, were there nothing new.' })
export class ReportImportInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => ID, { description: 'Id of the import.' })
  importId!: string;

  @Field(() => Int, { description: 'The attempt, as `beginImport` answered it.' })
  attempt!: number;

  @Field(() => ImportPhase, { nullable: true, description: 'What it is doing; as before when left out.' })
  phase?: ImportPhase | null;

  @Field(() => Int, { nullable: true, description: 'Steps of the phase that are done, up to `total`.' })
  done?: number | null;

  @Field(() => Int, { nullable: true, description: 'Steps of the phase in all, up to 1,000,000.' })
  total?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it breaks off; what it wrote is kept.' })
  brokenOff?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'Whether the import may go on.' })
export class ReportImportPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the import; null when a rule was broken.' })
  importId!: string | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when it is noted.' })
  problems!: ToldProblem[];
}

@InputType({ description: 'An import that was carried out.' })
export class RecordImportInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the import: that of one that has begun, or a new UUIDv7, where consents and pairs have come with it under ' +
      'that id; the hub gives one when it is left out.',
  })
  importId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The attempt, where it has begun by `beginImport`.' })
  attempt?: number | null;

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
