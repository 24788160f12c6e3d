import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { loadCertificateOf } from '../certificate/certificate.loader.js';
import { Certificate } from '../certificate/certificate.type.js';
import { Enrolment } from './enrolment.type.js';

@Resolver(() => Enrolment)
export class EnrolmentCertificateResolver {
  @FieldResolver(() => Certificate, {
    nullable: true,
    description: 'Its certificate, the latest where it was renewed; null until the course is completed.',
  })
  certificate(@Root() { id }: Enrolment, @Ctx() context: HubContext): Promise<Certificate | null> {
    return loadCertificateOf(context, id);
  }
}
