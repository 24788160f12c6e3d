import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { CalendarDate } from '#kernel/graph/scalars.js';
import { Mentorship } from '../../references/references.stub.js';
import { Consent, ConsentChannel, ConsentGivenBy, RepresentativeRelation } from './consent.type.js';

/** What a recorded consent says of its document, alike wherever consents come in. */
@InputType({ description: 'A consent to the processing of personal data.' })
export abstract class ConsentInput {
  @Field(() => CalendarDate, {
    description: 'Date of the document, or of entry into the list where the college attests it.',
  })
  givenOn!: string;

  @Field(() => ConsentGivenBy, { description: 'Who gave it.' })
  givenBy!: ConsentGivenBy;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day it holds; null without a term.' })
  validUntil?: string | null;

  @Field(() => ConsentChannel, { nullable: true, description: 'How it was given.' })
  channel?: ConsentChannel | null;

  @Field(() => String, { nullable: true, description: 'Number of the document, up to 100 characters.' })
  documentNumber?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Date on the document where it is another than the day the consent was given.',
  })
  documentDate?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of the legal representative, for REPRESENTATIVE alone; up to 200 letters. A consent taken down by hand ' +
      '(recordConsent) needs it.',
  })
  representativeName?: string | null;

  @Field(() => RepresentativeRelation, {
    nullable: true,
    description: 'Who the representative is to the minor, for REPRESENTATIVE alone; needed as the name is.',
  })
  representativeRelation?: RepresentativeRelation | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Document by which the representative is one (a certificate of birth, an act of guardianship): kind, number and ' +
      'date, up to 200 characters; needed as the name is.',
  })
  representativeDocument?: string | null;
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

  @Field(() => String, { nullable: true, description: 'Why, in up to 500 characters; kept with the consents.' })
  reason?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'A consent to record for a person already registered.' })
export class RecordConsentInput extends ConsentInput {
  @Field(() => ID, { description: 'Id of the person.' })
  personId!: string;
}

@InputType({ description: 'A consent that a person withdraws by themself.' })
export class WithdrawOwnConsentInput {
  @Field(() => ID, {
    description: "Id of the person, one of the caller's own: all consents of it are withdrawn today.",
  })
  personId!: string;
}

@InputType({ description: 'Consents of people of one college, each with its document, 1 to 1,000.' })
export class RecordConsentsInput {
  @Field(() => ID, { description: "Id of the college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [RecordConsentInput], { description: 'The rows.' })
  rows!: RecordConsentInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one consent.' })
export class ConsentRowResult extends RowResult {}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class RecordConsentsPayload extends BulkPayload {
  @Field(() => [ConsentRowResult], { description: 'One result a row, in the order of the input.' })
  results!: ConsentRowResult[];
}

@InputType({
  description:
    'A consent that the caller gives: as themself, or as the legal representative for whom the personal link was made. ' +
    'It is of today and electronic.',
})
export class GiveOwnConsentInput {
  @Field(() => ID, { description: 'Id of the person whose data it is about, one that the caller is.' })
  personId!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day it holds; null without a term.' })
  validUntil?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the legal representative who consents, up to 200 letters; for a representative alone.',
  })
  representativeName?: string | null;

  @Field(() => RepresentativeRelation, {
    nullable: true,
    description: 'Who the representative is to the minor, for REPRESENTATIVE alone; needed from them.',
  })
  representativeRelation?: RepresentativeRelation | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Document by which the representative is one (a certificate of birth, an act of guardianship): kind, number and ' +
      'date, up to 200 characters; needed from them.',
  })
  representativeDocument?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A pair that ended with the consent of one of the two.' })
export class WithdrawnPair {
  @Field(() => Mentorship, { nullable: true, description: 'The pair; in a dry run as it is now.' })
  mentorship!: Mentorship | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Its last day; null for one that had not begun, which is voided.',
  })
  endedOn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "The person's consents after the change, or why nothing changed." })
export class ConsentsPayload {
  @Field(() => [Consent], { description: 'All consents of the person, the newest first.' })
  consents?: Consent[];

  @Field(() => [WithdrawnPair], {
    description: 'Pairs that ended with the consents; none where nothing was withdrawn.',
  })
  endedPairs?: WithdrawnPair[];

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the change was made.' })
  problems!: ToldProblem[];

  /** For the field `consents`, which is read after the commit. */
  personId!: string;
}
