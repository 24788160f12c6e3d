import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Course } from '../course/course.type.js';
import { College } from '../references/college.stub.js';

@Resolver(() => Course)
export class CourseOwnerResolver {
  @FieldResolver(() => College, {
    nullable: true,
    description: "The college whose course it is; null for one of the region's site.",
  })
  college(@Root() { collegeId }: Course): College | null {
    return collegeId === null ? null : { id: collegeId };
  }
}
