import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { AcademicYear, CalendarDate } from '#kernel/graph/scalars.js';
import { OrderInput } from '#kernel/order/order.type.js';

@InputType({ description: "A pair that stands in a college's list." })
export class AttestedMentorshipRowInput {
  @Field(() => ID, { description: 'Id of the mentee, a person of the college.' })
  menteeId!: string;

  @Field(() => ID, { description: 'Id of the mentor, a person of the college.' })
  mentorId!: string;

  @Field(() => String, { description: 'Code of the form; it fixes the categories of both.' })
  form!: string;

  @Field(() => CalendarDate, {
    description: 'First day; it has come, and lies in this college year or the one before.',
  })
  startedOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which the pair ended; left out while it goes on.' })
  endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended, as far as the list says.' })
  endReason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it ended before its term; when left out, one that ended for a reason did.',
  })
  early?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Results, up to 4,000 characters. Left out keeps what is known; an empty text clears it.',
  })
  results?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Link to a case or a review: an address of http or https, or plain text; likewise.',
  })
  caseLink?: string | null;
}

/** What becomes of pairs of a list that are not in effect yet. */
export enum NewPairs {
  ATTEST = 'ATTEST',
  PROPOSE = 'PROPOSE',
  LEAVE_OUT = 'LEAVE_OUT',
}

registerEnumType(NewPairs, {
  name: 'NewPairs',
  description: "What becomes of pairs of a college's list that are not in effect yet.",
  valuesConfig: {
    ATTEST: { description: 'They take effect: by the order that is given, or by the word of the college alone.' },
    PROPOSE: {
      description:
        'They become proposals, which wait for an order; one that has ended already is refused (ORDER_NOT_GIVEN).',
    },
    LEAVE_OUT: { description: 'They are refused (ORDER_NOT_GIVEN); what is told of the others is taken.' },
  },
});

@InputType({ description: "Pairs of a college's list to record as approved, 1 to 1,000." })
export class AttestMentorshipsInput {
  @Field(() => ID, { description: "Id of the mentees' college, one of the caller's own." })
  collegeId!: string;

  @Field(() => AcademicYear, { description: 'Academic year of the list; opened when it is not.' })
  year!: number;

  @Field(() => [AttestedMentorshipRowInput], {
    description: 'The rows. A dry run may have none: it asks whether the order can be recorded.',
  })
  rows!: AttestedMentorshipRowInput[];

  @Field(() => NewPairs, {
    nullable: true,
    description: 'What becomes of pairs that are not in effect yet; ATTEST when left out.',
  })
  newPairs?: NewPairs | null;

  @Field(() => OrderInput, {
    nullable: true,
    description:
      "The director's order by which pairs take effect that are not in effect yet, for ATTEST alone. When left out, the " +
      'college attests it, and the pairs are listed until its number and date are added.',
  })
  order?: OrderInput | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Day from which the order acts, where it states one; its date when left out. No pair begins before it.',
  })
  actsFrom?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the import that the rows come with, as `recordImport` will record it (UUID).',
  })
  importId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}
