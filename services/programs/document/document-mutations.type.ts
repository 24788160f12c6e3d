import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { CollegeDocument } from './document.type.js';

@InputType({ description: 'A file that was sent to the hub (POST /documents), as that answered.' })
export class DocumentFileInput {
  @Field(() => String, { description: 'SHA-256 of its content, 64 hexadecimal digits.' })
  sha256!: string;

  @Field(() => String, { description: 'Name, 1 to 255 characters.' })
  name!: string;

  @Field(() => String, { description: 'What it is: pdf, docx, xlsx, odt, jpg or png.' })
  type!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  bytes!: number;
}

@InputType({ description: 'What an entry of the register says. A field left out keeps what is known; null or an empty text clears it.' })
export class DocumentFieldsInput {
  @Field(() => String, { nullable: true, description: 'Title, up to 300 characters; without one that of its kind.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Number, up to 100 characters; of an order once in a college and academic year.' })
  number?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date, today at the latest.' })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed it, up to 200 characters.' })
  signer?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is found: an address of https, up to 2,000 characters.' })
  link?: string | null;

  @Field(() => DocumentFileInput, { nullable: true, description: 'The file that it is kept as.' })
  file?: DocumentFileInput | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day on which it is in force; its date when left out.' })
  validFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day on which it is in force; without end when left out.' })
  validUntil?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of the stage that it belongs to; that of its kind when left out.' })
  stage?: number | null;
} // prettier-ignore

@InputType({ description: 'A document of a college to register.' })
export class RegisterDocumentInput extends DocumentFieldsInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year that it belongs to, which the college has opened.' })
  year!: number;

  @Field(() => String, { description: 'Code of its kind.' })
  kind!: string;
}

@InputType({ description: 'One of the documents to register.' })
export class DocumentRowInput extends DocumentFieldsInput {
  @Field(() => String, { description: 'Code of its kind.' })
  kind!: string;
}

@InputType({ description: 'Documents of a college year to register, 1 to 100.' })
export class RegisterDocumentsInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year that they belong to, which the college has opened.' })
  year!: number;

  @Field(() => [DocumentRowInput], { description: 'The rows.' })
  rows!: DocumentRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'What an entry of the register is to say.' })
export class UpdateDocumentInput extends DocumentFieldsInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;
}

@InputType({ description: 'An entry of the register to take back.' })
export class WithdrawDocumentInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its file goes, too: what says more of people than it may. The entry stays. False when left out.',
  })
  removeFile?: boolean | null;
} // prettier-ignore

@ObjectType({ simpleResolvers: true, description: 'The document after the change, or why nothing was changed.' })
export class DocumentPayload {
  @Field(() => CollegeDocument, { nullable: true, description: 'The document; null when it was refused.' })
  document?: CollegeDocument | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; then nothing was written.' })
  problems!: ToldProblem[];

  /** For the field `document`, which is read after the commit. */
  documentId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class DocumentRowResult extends RowResult {
  @Field(() => CollegeDocument, {
    nullable: true,
    description: 'The document; null for a refused row, and for a new one in a dry run.',
  })
  document?: CollegeDocument | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the documents.' })
export class DocumentsPayload extends BulkPayload {
  @Field(() => [DocumentRowResult], { description: 'One result a row, in the order of the input.' })
  results!: DocumentRowResult[];
}
