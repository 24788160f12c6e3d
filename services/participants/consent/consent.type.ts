import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { Problem } from '#kernel/graph/problem.type.js';

export enum ConsentGivenBy {
  SELF = 'SELF',
  REPRESENTATIVE = 'REPRESENTATIVE',
  COLLEGE = 'COLLEGE',
}

registerEnumType(ConsentGivenBy, {
  name: 'ConsentGivenBy',
  description: 'Who gave a consent.',
  valuesConfig: {
    SELF: { description: 'The person themself, of age.' },
    REPRESENTATIVE: { description: "A minor's legal representative; ends when the person comes of age." },
    COLLEGE: { description: 'Attested by the college from a list that it keeps; counts, and awaits its document.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A consent to the processing of personal data. Without one in force a person counts in no figure.',
})
export class Consent {
  @Field(() => ID, { description: 'Id of the consent (UUIDv7).' })
  id!: string;

  @Field(() => CalendarDate, { description: 'Date of the document, or of entry into the list.' })
  givenOn!: string;

  @Field(() => ConsentGivenBy, { description: 'Who gave it.' })
  givenBy!: ConsentGivenBy;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day it holds; null without a term.' })
  validUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the document.' })
  documentNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Who attested it by importing a list; null for a document.' })
  attestedBy!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day on which it no longer holds; null unless withdrawn.',
  })
  withdrawnOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it is in force today.' })
  inForce!: boolean;
}

@InputType({ description: 'A consent to withdraw.' })
export class WithdrawConsentsInput {
  @Field(() => ID, { description: 'Id of the person whose consents are withdrawn, all of them.' })
  personId!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day on which they no longer hold; today when left out.',
  })
  withdrawnOn?: string | null;
}

@InputType({ description: 'A consent to record for a person already registered.' })
export class RecordConsentInput {
  @Field(() => ID, { description: 'Id of the person.' })
  personId!: string;

  @Field(() => CalendarDate, { description: 'Date of the document.' })
  givenOn!: string;

  @Field(() => ConsentGivenBy, { description: 'Who gave it.' })
  givenBy!: ConsentGivenBy;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day it holds; null without a term.' })
  validUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the document.' })
  documentNumber?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "The person's consents after the change, or why nothing changed." })
export class ConsentsPayload {
  @Field(() => [Consent], { description: 'All consents of the person, the newest first.' })
  consents?: Consent[];

  @Field(() => [Problem], { description: 'Broken rules; empty when the change was made.' })
  problems!: Problem[];

  /** For the field `consents`, which is read after the commit. */
  personId!: string;
}
