import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { loadCourse } from '../course/course.loader.js';
import { Course } from '../course/course.type.js';
import {
  CertificateRowResult,
  CertificatesPayload,
  RenewCertificatesInput,
  RevokeCertificatesInput,
  SetCertificateTermInput,
  SetCertificateTermPayload,
} from './certificate-mutations.type.js';
import { loadCertificate } from './certificate.loader.js';
import { Certificate } from './certificate.type.js';
import { renewCertificates } from './mutations/renew-certificates.js';
import { revokeCertificates } from './mutations/revoke-certificates.js';
import { setCertificateTerm } from './mutations/set-certificate-term.js';

@Resolver()
export class CertificateMutationsResolver {
  @Allow('certificate:write')
  @Mutation(() => CertificatesPayload, {
    nullable: true,
    description:
      'Revokes certificates that the caller’s colleges have issued, for good. Whoever checks one is told so from then on. ' +
      'That the course was completed stays, and counts.',
  })
  revokeCertificates(
    @Arg('input', () => RevokeCertificatesInput) input: RevokeCertificatesInput,
    @Ctx() context: HubContext,
  ): Promise<CertificatesPayload> {
    return revokeCertificates(context, input);
  }

  @Allow('certificate:write')
  @Mutation(() => CertificatesPayload, {
    nullable: true,
    description:
      'Issues new certificates in place of those that end or have ended, with numbers, codes and a term of their own. Sent ' +
      'again, the same ids change nothing.',
  })
  renewCertificates(
    @Arg('input', () => RenewCertificatesInput) input: RenewCertificatesInput,
    @Ctx() context: HubContext,
  ): Promise<CertificatesPayload> {
    return renewCertificates(context, input);
  }

  @Allow('course:write')
  @Mutation(() => SetCertificateTermPayload, {
    nullable: true,
    description: 'Sets how long certificates of a course hold that are issued from now on.',
  })
  setCertificateTerm(
    @Arg('input', () => SetCertificateTermInput) input: SetCertificateTermInput,
    @Ctx() context: HubContext,
  ): Promise<SetCertificateTermPayload> {
    return setCertificateTerm(context, input);
  }
}

@Resolver(() => CertificateRowResult)
export class CertificateRowResultResolver {
  @FieldResolver(() => Certificate, { nullable: true })
  certificate(
    @Root() { objectId }: CertificateRowResult,
    @Ctx() context: HubContext,
  ): Promise<Certificate | null> | null {
    return objectId ? loadCertificate(context, objectId) : null;
  }
}

@Resolver(() => SetCertificateTermPayload)
export class SetCertificateTermPayloadResolver {
  @FieldResolver(() => Course, { nullable: true })
  course(@Root() { courseId }: SetCertificateTermPayload, @Ctx() context: HubContext): Promise<Course | null> | null {
    return courseId ? loadCourse(context, courseId) : null;
  }
}
