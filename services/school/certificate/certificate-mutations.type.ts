import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import { ToldProblem } from '#kernel/graph/problem.type.js';
import { Course } from '../course/course.type.js';
import { Certificate } from './certificate.type.js';

@InputType({ description: 'Certificates that the caller’s colleges have issued and revoke, 1 to 1,000.' })
export class RevokeCertificatesInput {
  @Field(() => [ID], { description: 'Ids of the certificates; one that is revoked already changes nothing.' })
  ids!: string[];

  @Field(() => String, {
    description: 'Why, 1 to 500 characters; shown to the mentor and their college, and to nobody else.',
  })
  reason!: string;

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'Certificates that the caller’s colleges have issued and renew, 1 to 1,000.' })
export class RenewCertificatesInput {
  @Field(() => [ID], {
    description:
      'Ids of the certificates, which end within 60 days or have ended; one renewed already changes nothing.',
  })
  ids!: string[];

  @Field(() => Boolean, { nullable: true, description: 'Do everything, report it, and undo it.' })
  dryRun?: boolean | null;
}

@InputType({ description: 'How long certificates of a course hold.' })
export class SetCertificateTermInput {
  @Field(() => ID, { description: "Id of the course, of one of the coordinator's own regions." })
  courseId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Months from the day of completion on, 1 to 120; null for certificates without a term.',
  })
  months?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one row.' })
export class CertificateRowResult extends RowResult {
  @Field(() => Certificate, {
    nullable: true,
    description:
      'The certificate: the revoked one, or the new one that renews it; null for a refused row, and for a new one in a dry run.',
  })
  certificate?: Certificate | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of the rows.' })
export class CertificatesPayload extends BulkPayload {
  @Field(() => [CertificateRowResult], { description: 'One result a row, in the order of the input.' })
  results!: CertificateRowResult[];
}

@ObjectType({ simpleResolvers: true, description: 'The course with its term, or why it was not set.' })
export class SetCertificateTermPayload {
  @Field(() => Course, { nullable: true, description: 'The course; null when a rule was broken.' })
  course?: Course | null;

  @Field(() => [ToldProblem], { description: 'Broken rules; empty when the term was set.' })
  problems!: ToldProblem[];

  /** For the field `course`. */
  courseId!: string | null;
}
