import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { placeOf } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { asksFor } from '#kernel/graph/selection.js';
import { Allow } from '../actions/allow.js';
import { loadCohort } from '../cohort/cohort.loader.js';
import { Cohort } from '../cohort/cohort.type.js';
import { College } from '../references/college.stub.js';
import { loadCourse } from '../course/course.loader.js';
import { Course } from '../course/course.type.js';
import { Person } from '../references/person.stub.js';
import { certificateByNumber, certificatesPage } from './certificate.repository.js';
import { toCertificate } from './certificate.shape.js';
import { Certificate, CertificateConnection, CertificatesArgs } from './certificate.type.js';

@Resolver(() => Certificate)
export class CertificateResolver {
  @Allow('certificate:read')
  @Query(() => Certificate, {
    nullable: true,
    description:
      "A certificate by its number: for the mentor, the staff of the mentor's college and, until the last day of the " +
      'cohort, of the one that hosts it. Null for everybody else, and when none was issued. Others prove it by its code.',
  })
  async certificate(
    @Arg('number', () => String, { description: 'Number as printed on it.' }) number: string,
    @Ctx() context: HubContext,
  ): Promise<Certificate | null> {
    const row = await certificateByNumber(context, number.trim());
    return row && toCertificate(row, context.language);
  }

  @Allow('certificate:read')
  @Query(() => CertificateConnection, {
    nullable: true,
    description:
      'Certificates that the caller may see, the latest issued first: those of their own college, those that their ' +
      'college has issued, and their own.',
  })
  certificates(
    @Args(() => CertificatesArgs) filter: CertificatesArgs,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CertificateConnection> {
    return certificatesPage(context, filter, placeOf(filter), asksFor(info, ['totalCount']));
  }

  @FieldResolver(() => Course, { description: 'The course that was completed, as it is now.' })
  course(@Root() certificate: Certificate, @Ctx() context: HubContext): Promise<Course | null> {
    return loadCourse(context, certificate.courseId);
  }

  @FieldResolver(() => Cohort, { description: 'The cohort in which it was completed.' })
  cohort(@Root() certificate: Certificate, @Ctx() context: HubContext): Promise<Cohort | null> {
    return loadCohort(context, certificate.cohortId);
  }

  @FieldResolver(() => College, { description: 'The college whose mentor it is.' })
  college(@Root() { collegeId }: Certificate): College {
    return { id: collegeId };
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Whose it is. The host sees who a listener from another college is until the last day of the cohort.',
  })
  person(@Root() { personId }: Certificate): Person {
    return { id: personId };
  }
}
