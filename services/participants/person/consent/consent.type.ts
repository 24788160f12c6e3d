import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate } from '#kernel/graph/scalars.js';

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
    REPRESENTATIVE: {
      description: "A minor's legal representative, for a minor alone; ends when the person comes of age.",
    },
    COLLEGE: { description: 'Attested by the college from a list that it keeps; counts, and awaits its document.' },
  },
});

export enum ConsentChannel {
  PAPER = 'PAPER',
  ELECTRONIC = 'ELECTRONIC',
  STATE_PORTAL = 'STATE_PORTAL',
}

registerEnumType(ConsentChannel, {
  name: 'ConsentChannel',
  description: 'How a consent was given.',
  valuesConfig: {
    PAPER: { description: 'Signed on paper.' },
    ELECTRONIC: { description: "In electronic form, with a signature or in the college's own system." },
    STATE_PORTAL: { description: 'Through the portal of public services.' },
  },
});

export enum RepresentativeRelation {
  PARENT = 'PARENT',
  ADOPTER = 'ADOPTER',
  GUARDIAN = 'GUARDIAN',
  TRUSTEE = 'TRUSTEE',
}

registerEnumType(RepresentativeRelation, {
  name: 'RepresentativeRelation',
  description: 'Who a legal representative is to a minor.',
  valuesConfig: {
    PARENT: { description: 'A parent.' },
    ADOPTER: { description: 'An adoptive parent.' },
    GUARDIAN: { description: 'A guardian, of whoever is under 14.' },
    TRUSTEE: {
      description: 'A trustee, of whoever is 14 to 18; the institution too in whose care they are.',
    },
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

  @Field(() => ConsentChannel, { nullable: true, description: 'How it was given; null when not recorded.' })
  channel!: ConsentChannel | null;

  @Field(() => String, { nullable: true, description: 'Number of the document.' })
  documentNumber!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Date on the document where one is recorded apart from the day the consent was given.',
  })
  documentDate!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Name of the minor's legal representative who signed; erased together with the person.",
  })
  representativeName!: string | null;

  @Field(() => RepresentativeRelation, {
    nullable: true,
    description: 'Who the representative is to the minor; null when not recorded.',
  })
  representativeRelation!: RepresentativeRelation | null;

  @Field(() => String, {
    nullable: true,
    description: 'Document by which the representative is one; erased together with the person.',
  })
  representativeDocument!: string | null;

  @Field(() => String, { nullable: true, description: 'Who attested it by importing a list; null for a document.' })
  attestedBy!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day on which it no longer holds; null unless withdrawn.',
  })
  withdrawnOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was withdrawn, where the college wrote that down; erased together with the person.',
  })
  withdrawalReason!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'First day on which it no longer holds, be it by its term, by withdrawal or because the person comes of age; ' +
      'null without an end.',
  })
  endsOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it is in force on the day asked for, today unless said otherwise.' })
  inForce!: boolean;

  /** For the field that a loader resolves. */
  importId!: string | null;
}
