import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import { loadCourse } from '../course/course.loader.js';
import { Course } from '../course/course.type.js';
import { Person } from '../person/person.stub.js';
import { certificateByNumber } from './certificate.repository.js';
import { Certificate } from './certificate.type.js';

@Resolver(() => Certificate)
export class CertificateResolver {
  @Allow('certificate:read')
  @Query(() => Certificate, {
    nullable: true,
    description:
      "A certificate by its number: for the staff of the mentor's college and of the one that hosts the course, and " +
      'for the mentor. Null for everybody else, and when none was issued.',
  })
  certificate(
    @Arg('number', () => String, { description: 'Number as printed on it.' }) number: string,
    @Ctx() context: HubContext,
  ): Promise<Certificate | null> {
    return certificateByNumber(context, number.trim());
  }

  @FieldResolver(() => Course, { description: 'The course that was completed.' })
  course(@Root() certificate: Certificate, @Ctx() context: HubContext): Promise<Course | null> {
    return loadCourse(context, certificate.courseId);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Whose it is. The host sees who a listener from another college is until the last day of the cohort.',
  })
  person(@Root() { personId }: Certificate): Person {
    return { id: personId };
  }
}
