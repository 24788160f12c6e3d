import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { AcademicYear, CalendarDate, DateTime } from '#kernel/graph/scalars.js';
import { College } from '../college/college.stub.js';

export enum DocumentStanding {
  IN_FORCE = 'IN_FORCE',
  DRAFT = 'DRAFT',
  NOT_YET = 'NOT_YET',
  EXPIRED = 'EXPIRED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(DocumentStanding, {
  name: 'DocumentStanding',
  description: "Where a document stands today, by the day of the college's region.",
  valuesConfig: {
    IN_FORCE: { description: 'It is held.' },
    DRAFT: { description: 'It lacks the number or the date without which its kind is not held.' },
    NOT_YET: { description: 'Its first day is yet to come.' },
    EXPIRED: { description: 'Its last day is over.' },
    WITHDRAWN: { description: 'It was taken back, with a reason.' },
  },
});

export enum DocumentStep {
  REGISTERED = 'REGISTERED',
  CHANGED = 'CHANGED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(DocumentStep, {
  name: 'DocumentStep',
  description: 'What happened to an entry of the register.',
  valuesConfig: {
    REGISTERED: { description: 'It was registered.' },
    CHANGED: { description: 'It was changed.' },
    WITHDRAWN: { description: 'It was taken back.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A file that a document is kept as; it is fetched from the hub by its address.' })
export class DocumentFile {
  @Field(() => String, { description: 'Name under which it was handed in.' })
  name!: string;

  @Field(() => String, { description: 'What it is by its content: pdf, docx, xlsx, odt, jpg or png.' })
  type!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  bytes!: number;

  @Field(() => String, { description: 'SHA-256 of its content, by which it is kept.' })
  sha256!: string;
} // prettier-ignore

@ObjectType({ simpleResolvers: true, description: 'One step of an entry, with number and date from then on.' })
export class DocumentChange {
  @Field(() => DateTime, { description: 'When it was recorded.' })
  at!: Date;

  @Field(() => DocumentStep, { description: 'What happened.' })
  step!: DocumentStep;

  @Field(() => String, { nullable: true, description: 'Its number from then on; null while it has none.' })
  number!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Its date from then on; null while it has none.' })
  date!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "An entry of a college's register of documents. What names minors is for the college's staff alone.",
})
export class CollegeDocument {
  @Field(() => ID, { description: 'Id of the entry (UUIDv7).' })
  id!: string;

  @Field(() => College, { nullable: true, description: 'The college that holds it.' })
  college!: College | null;

  @Field(() => AcademicYear, { description: 'Academic year that it belongs to.' })
  year!: number;

  @Field(() => Int, { description: 'Number of the stage that it belongs to, 1 to 7.' })
  stage!: number;

  @Field(() => String, { nullable: true, description: 'Number; null while it has none.' })
  number!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date; null while it has none.' })
  date!: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed it.' })
  signer!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day on which it is in force; null when its date is that.' })
  validFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day on which it is in force; null without one.' })
  validUntil!: string | null;

  @Field(() => DocumentStanding, { description: 'Where it stands today.' })
  standing!: DocumentStanding;

  @Field(() => Boolean, {
    description: 'Whether title, link, file and reason are kept from the caller, since the document names minors.',
  })
  hidden!: boolean;

  @Field(() => String, { nullable: true, description: 'Title; null where that of its kind says enough.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is found: an address of https.' })
  link!: string | null;

  @Field(() => DocumentFile, { nullable: true, description: 'The file that it is kept as; null without one.' })
  file!: DocumentFile | null;

  @Field(() => DateTime, { description: 'When it was registered.' })
  registeredAt!: Date;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was taken back; null while it was not.' })
  withdrawnOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  withdrawnReason!: string | null;

  /** For the fields that loaders resolve. */
  kindCode!: string;
} // prettier-ignore

@ObjectType({ simpleResolvers: true, description: 'One page of a list of documents.' })
export class CollegeDocumentConnection extends connectionOf('CollegeDocument', () => CollegeDocument) {
  @Field(() => Int, { description: 'Documents in the whole list that the caller may see, over all pages.' })
  totalCount!: number;
}
