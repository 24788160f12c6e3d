import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { ConsentInput } from '../consent/consent-mutations.type.js';
import { PersonCategory } from '#kernel/graph/person-category.type.js';
import { Person } from '../record/person.type.js';
import { Qualification } from '../record/qualification.type.js';

@InputType({ description: 'A consent to the processing of personal data that comes with a person.' })
export class PersonConsentInput extends ConsentInput {}

@InputType({ description: "A person as the college's system knows them." })
export class PersonRowInput {
  @Field(() => String, { description: "The person's key in the college's system; recognises the row when sent again." })
  externalId!: string;

  @Field(() => PersonCategory, { description: 'What the person is in the network.' })
  category!: PersonCategory;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Where the category differs from the one known: the day from which it holds, not in the future; today when left ' +
      'out. The one before is kept up to that day, and past years go on counting by it.',
  })
  categorySince?: string | null;

  @Field(() => String, { description: 'Family name.' })
  familyName!: string;

  @Field(() => String, { description: 'Given name or its initial.' })
  givenName!: string;

  @Field(() => String, { nullable: true, description: 'Patronymic or its initial.' })
  patronymic?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of birth.' })
  birthDate?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Year of birth where the date is unknown; required where a learner consents themself, and where a representative does.',
  })
  birthYear?: number | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Other ways to reach the person.' })
  contactNote?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Place of work or study. For an employer representative and a pupil it names a partner, which is added when new.',
  })
  workplace?: string | null;

  @Field(() => String, { nullable: true, description: 'Group or class.' })
  studyGroup?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Start of the teaching career.' })
  careerStartedOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Start of the present job.' })
  jobStartedOn?: string | null;

  @Field(() => Qualification, {
    nullable: true,
    description: 'Qualification category of a teacher as a mentor or methodist; its day has to be known.',
  })
  qualification?: Qualification | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was given, not in the future.' })
  qualifiedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Document that gives it, up to 300 characters.' })
  qualificationDocument?: string | null;

  @Field(() => PersonConsentInput, {
    nullable: true,
    description: 'Consent to record with the person; one of the same date and giver is recorded once.',
  })
  consent?: PersonConsentInput | null;
}

@InputType({ description: 'People to register or bring up to date in one college, 1 to 1,000.' })
export class UpsertPeopleInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => String, { description: "Name of the college's system whose keys the rows carry, e.g. 1c or sheet." })
  source!: string;

  @Field(() => [PersonRowInput], { description: 'The rows.' })
  rows!: PersonRowInput[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether employers' representatives may come without a workplace: they are listed until it is known " +
      '(`people(enterpriseUnknown: true)`). When left out, such a row is refused (ENTERPRISE_REQUIRED).',
  })
  confirmNoEnterprise?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the import that the rows come with, as `recordImport` will record it (UUIDv7): consents that the college ' +
      'attests name it.',
  })
  importId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class PersonRowResult extends RowResult {
  @Field(() => Person, {
    nullable: true,
    description: 'The person; null for a refused row, and for a new one in a dry run.',
  })
  person?: Person | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class UpsertPeoplePayload extends BulkPayload {
  @Field(() => [PersonRowResult], { description: 'One result a row, in the order of the input.' })
  results!: PersonRowResult[];
}
