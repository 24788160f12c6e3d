import { Int, ObjectType, Field } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { Course } from '../course/course.type.js';

@ObjectType({
  simpleResolvers: true,
  description: "One page of a college's courses, and how many mentors they trained.",
})
export class CollegeCourseConnection extends connectionOf('CollegeCourse', () => Course) {
  @Field(() => Int, { description: 'Courses in the whole list, over all pages.' })
  totalCount!: number;

  /** For the field `trainedMentors`. */
  collegeId!: string;
  year!: number | null;
  /** Where it was read along; null for whom it isn't. */
  trained?: number | null;
}
