import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { PersonCategory } from '#kernel/graph/person-category.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { Qualification } from './qualification.type.js';

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description: 'A person whom a college has registered. Seen by that college, by themself and by their pair alone.',
})
export class Person {
  @Field(() => ID, { description: 'Id of the person (UUIDv7), distinct per college.' })
  id!: string;

  @Field(() => PersonCategory, { description: 'What the person is in the network today.' })
  category!: PersonCategory;

  @Field(() => String, { description: 'Family name, given name and patronymic as written by the college.' })
  name!: string;

  @Field(() => String, { description: 'Family name.' })
  familyName!: string;

  @Field(() => String, { description: 'Given name, or its initial where the list has no more.' })
  givenName!: string;

  @Field(() => String, { description: 'Patronymic; empty when there is none.' })
  patronymic!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of birth; null when only the year is known.' })
  birthDate!: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of birth; null when unknown.' })
  birthYear!: number | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Other ways to reach the person, as the college wrote them.' })
  contactNote!: string | null;

  @Field(() => String, { nullable: true, description: 'Place of work or study as the college wrote it.' })
  workplace!: string | null;

  @Field(() => String, { nullable: true, description: 'Group of a student, or class of a pupil.' })
  studyGroup!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Start of the teaching career: it decides who is a young specialist (under three full years on 1 October, S002).',
  })
  careerStartedOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Start of the present job; for a teacher it decides, beside the career, who is a new employee (S002).',
  })
  jobStartedOn!: string | null;

  @Field(() => Qualification, {
    nullable: true,
    description:
      'Qualification category of a teacher as a mentor or methodist; null where the college has recorded none.',
  })
  qualification!: Qualification | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was given.' })
  qualifiedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Document that gives it, as the college wrote it.' })
  qualificationDocument!: string | null;

  @Field(() => String, { description: "The system of the college that the person's key belongs to." })
  source!: string;

  @Field(() => String, { description: "The person's key in that system." })
  externalId!: string;

  @Field(() => Boolean, {
    description: 'Whether the person is a minor today; where only the year is known, until 31 December of it.',
  })
  minor!: boolean;

  @Field(() => Boolean, { description: 'Whether a consent to the processing of personal data is in force today.' })
  consentInForce!: boolean;

  @Field(() => Boolean, {
    description: "Whether the person is an employer's representative whose enterprise is still to be given.",
  })
  enterpriseUnknown!: boolean;

  /** For the fields that loaders resolve. */
  collegeId!: string;
  partnerId!: string | null;
  nameKey!: string;
  /** The day it is in the region, for fields that depend on it. */
  today!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of people.' })
export class PersonConnection extends connectionOf('Person', () => Person) {
  @Field(() => Int, { description: 'People in the whole list that the caller may see, over all pages.' })
  totalCount!: number;
}
