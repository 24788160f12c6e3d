import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { OrderInput } from '#kernel/order/order.type.js';
import { DocumentFileInput } from '../document/document-mutations.type.js';
import { Mentorship, MentorshipEnder } from './mentorship.type.js';

@InputType({ description: 'A pair to propose.' })
export class ProposedMentorshipRowInput {
  @Field(() => ID, { description: 'Id of the mentee, a person of the college.' })
  menteeId!: string;

  @Field(() => ID, { description: 'Id of the mentor, a person of the college or of another one of the region.' })
  mentorId!: string;

  @Field(() => String, { description: 'Code of the form; it fixes the categories of both.' })
  form!: string;

  @Field(() => CalendarDate, { description: 'First day, within the college year.' })
  startedOn!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Planned last day; 31 August of the academic year when left out.',
  })
  until?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the pair keeps confidential what it exchanges (S000); false when left out.',
  })
  confidential?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the curator assigns the mentor (S001 5.3); false when left out.',
  })
  directive?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the pair of the same mentee that ended early and that this one follows; when left out, the latest such ' +
      'pair that no other follows yet.',
  })
  followsId?: string | null;
}

@InputType({ description: 'Pairs to propose in one college and academic year, 1 to 1,000.' })
export class ProposeMentorshipsInput {
  @Field(() => ID, { description: "Id of the mentees' college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year, which the college has opened.' })
  year!: number;

  @Field(() => [ProposedMentorshipRowInput], { description: 'The rows.' })
  rows!: ProposedMentorshipRowInput[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether mentors may get more mentees than they said that they can take; when left out, such a row is refused ' +
      '(MENTOR_OVERLOADED).',
  })
  confirmOverload?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'What the register of documents is to say of an order, besides its number and date.' })
export class OrderDocumentInput {
  @Field(() => String, { nullable: true, description: 'Who signed it, up to 200 characters.' })
  signer?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is found: an address of https, up to 2,000 characters.',
  })
  link?: string | null;

  @Field(() => DocumentFileInput, { nullable: true, description: 'The file that it is kept as.' })
  file?: DocumentFileInput | null;
}

@InputType({ description: 'Mentorships of one college that an order names, 1 to 1,000.' })
export class ApproveMentorshipsInput {
  @Field(() => ID, { description: "Id of the mentees' college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [ID], { description: 'Ids of the mentorships. The results follow their order.' })
  ids!: string[];

  @Field(() => OrderInput, { description: "The director's order by which they take effect." })
  order!: OrderInput;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Day from which the order acts, where it states one; its date when left out. No pair begins before it.',
  })
  actsFrom?: string | null;

  @Field(() => OrderDocumentInput, {
    nullable: true,
    description: 'What the register says of the order; it is registered with number and date in any case.',
  })
  document?: OrderDocumentInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether mentors may get more mentees than they said that they can take; when left out, such a row is refused ' +
      '(MENTOR_OVERLOADED).',
  })
  confirmOverload?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Mentorships of one college whose order was recorded wrongly, 1 to 1,000.' })
export class CorrectOrdersInput {
  @Field(() => ID, { description: "Id of the mentees' college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [ID], { description: 'Ids of the mentorships. The results follow their order.' })
  ids!: string[];

  @Field(() => OrderInput, { description: 'The order as it is.' })
  order!: OrderInput;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Day from which the order acts, where it states one; its date when left out. No pair begins before it.',
  })
  actsFrom?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'A mentorship that ended.' })
export class EndedMentorshipRowInput {
  @Field(() => ID, { description: 'Id of the mentorship.' })
  id!: string;

  @Field(() => CalendarDate, { description: 'Last day, not in the future.' })
  endedOn!: string;

  @Field(() => String, { description: 'Why it ended, 1 to 500 characters (S000).' })
  reason!: string;

  @Field(() => MentorshipEnder, { nullable: true, description: 'Who ended it; COLLEGE when left out.' })
  endedBy?: MentorshipEnder | null;
}

@InputType({ description: 'Mentorships of one college that ended, 1 to 1,000.' })
export class EndMentorshipsInput {
  @Field(() => ID, { description: "Id of the mentees' college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [EndedMentorshipRowInput], { description: 'The rows.' })
  rows!: EndedMentorshipRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({
  description: 'What came of a mentorship. A field left out keeps what is known; an empty text clears it.',
})
export class MentorshipResultsRowInput {
  @Field(() => ID, { description: 'Id of the mentorship.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Results, up to 4,000 characters.' })
  results?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Link to a case or a review: an address of http or https, or plain text.',
  })
  caseLink?: string | null;
}

@InputType({ description: 'What came of mentorships of one college, 1 to 1,000.' })
export class UpdateMentorshipResultsInput {
  @Field(() => ID, { description: "Id of the mentees' college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [MentorshipResultsRowInput], { description: 'The rows.' })
  rows!: MentorshipResultsRowInput[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Mentorships of one college that were recorded by mistake, 1 to 1,000.' })
export class VoidMentorshipsInput {
  @Field(() => ID, { description: "Id of the mentees' college, one of the caller's own." })
  collegeId!: string;

  @Field(() => [ID], { description: 'Ids of the mentorships. The results follow their order.' })
  ids!: string[];

  @Field(() => String, { description: 'What the mistake was, 1 to 500 characters.' })
  reason!: string;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class MentorshipRowResult extends RowResult {
  @Field(() => Mentorship, {
    nullable: true,
    description: 'The mentorship; null for a refused row, and for a new one in a dry run.',
  })
  mentorship?: Mentorship | null;

  @Field(() => [ToldProblem], {
    description:
      'What to look at although it was taken: the mentor is not trained, of which the programme warns (TRAINING_MISSING).',
  })
  warnings?: ToldProblem[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class MentorshipsPayload extends BulkPayload {
  @Field(() => [MentorshipRowResult], { description: 'One result a row, in the order of the input.' })
  results!: MentorshipRowResult[];
}
