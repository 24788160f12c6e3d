import { ArgsType, Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgsType } from '#kernel/graph/connection.type.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { CalendarDate } from '#kernel/graph/scalars.js';

export enum CertificateState {
  VALID = 'VALID',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}

registerEnumType(CertificateState, {
  name: 'CertificateState',
  description: 'What a certificate is worth today.',
  valuesConfig: {
    VALID: { description: 'It holds.' },
    EXPIRED: { description: 'Its term is over.' },
    REVOKED: { description: 'The college that issued it has revoked it.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  description:
    'A certificate of a completed course, as it was issued: for the mentor, their college and the college that hosted ' +
    'the course.',
})
export class Certificate {
  @Field(() => ID, { description: 'Id of the certificate (UUIDv7).' })
  id!: string;

  @Field(() => String, { description: 'Number, e.g. 26-2024-000123: region, academic year, place in it.' })
  number!: string;

  @Field(() => CertificateState, { description: 'What it is worth today.' })
  state!: CertificateState;

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  valid!: boolean;

  @Field(() => String, { description: "Title that the course had at the issue, in the caller's language." })
  title!: string;

  @Field(() => Int, { description: 'Academic hours that the course had at the issue.' })
  hours!: number;

  @Rows({ each: 10 })
  @Field(() => [String], { description: 'Competences that the course gave at the issue; empty where it names none.' })
  competences!: string[];

  @Field(() => CalendarDate, { description: 'Day on which the course was completed.' })
  completedOn!: string;

  @Field(() => CalendarDate, {
    description: 'Day of the issue; of one issued before they were kept, that of completion.',
  })
  issuedOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day on which it holds; null without a term.' })
  validUntil!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was revoked; null unless it was.' })
  revokedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was revoked; null unless it was.' })
  revokeReason!: string | null;

  @Field(() => Boolean, {
    description: 'Whether it ends within 60 days or ended in the last year, and was neither revoked nor renewed.',
  })
  renewalDue!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the certificate that it renews; null of a first one.',
  })
  renews!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the one by which it was renewed; null unless it was.',
  })
  renewedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name as printed. Null when it was erased, and for the host after the last day of the cohort of a mentor from another college.',
  })
  printedName!: string | null;

  @Field(() => Boolean, { description: 'Whether the name was erased at the request of the person.' })
  holderErased!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Secret code: whoever has it reads the certificate at `/certificates/{code}` and its PDF at ' +
      '`/exports/certificates/{code}.pdf`. Null for the host after the last day of the cohort of a mentor from another college.',
  })
  code!: string | null;

  /** For the fields that loaders and other subgraphs resolve. */
  enrolmentId!: string;
  collegeId!: string;
  cohortId!: string;
  courseId!: string;
  personId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of certificates.' })
export class CertificateConnection extends connectionOf('Certificate', () => Certificate) {
  @Field(() => Int, { description: 'Certificates in the whole list that the caller may see, over all pages.' })
  totalCount!: number;
}

/** Which certificates a list is of. */
@ArgsType()
export class CertificatesArgs extends PageArgsType {
  @Field(() => ID, { nullable: true, description: 'Of mentors of this college only.' })
  collegeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this cohort only.' })
  cohortId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this person only.' })
  personId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those alone whose renewal is due.' })
  renewalDue?: boolean | null;
}
