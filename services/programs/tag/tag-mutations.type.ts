import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { AcademicYear } from '#kernel/graph/scalars.js';

@InputType({ description: 'A tag of a region, known by its code.' })
export class TagRowInput {
  @Field(() => String, { description: 'Code: 2 to 60 of a–z, 0–9 and hyphen.' })
  code!: string;

  @Field(() => String, { description: 'Title in Russian, 1 to 200 characters.' })
  titleRu!: string;

  @Field(() => String, { description: 'Title in English, 1 to 200 characters.' })
  titleEn!: string;

  @Field(() => Boolean, { nullable: true, description: 'That it is given no longer; false when left out.' })
  retired?: boolean | null;
}

@InputType({ description: 'Tags of a region, 1 to 1,000; a region has at most 100.' })
export class PutTagsInput {
  @Field(() => ID, { description: "Id of the region, one of the coordinator's own." })
  regionId!: string;

  @Field(() => [TagRowInput], { description: 'The tags; those that are not named stay as they are.' })
  rows!: TagRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'That a programme, or a whole college year, has a tag.' })
export class ProgrammeTagRowInput {
  @Field(() => String, { description: 'Code of the tag.' })
  tag!: string;

  @Field(() => String, { nullable: true, description: 'Form of the programme; left out: the whole college year.' })
  form?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'That it has the tag no longer; false when left out.' })
  takenBack?: boolean | null;
}

@InputType({ description: 'Tags of a college year and its programmes, 1 to 1,000.' })
export class TagProgrammesInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year, which the college has opened.' })
  year!: number;

  @Field(() => [ProgrammeTagRowInput], { description: 'The tags; those that are not named stay as they are.' })
  rows!: ProgrammeTagRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ description: 'What became of one row of tags.' })
export class TagRowResult extends RowResult {}

@ObjectType({ simpleResolvers: true, description: 'What became of the tags.' })
export class TagsPayload extends BulkPayload {
  @Field(() => [TagRowResult], { description: 'One result a row, in their order.' })
  results!: TagRowResult[];
}
