import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import type { CoursePayload, RetireCourseInput } from '../course-mutations.type.js';
import { courseProblem } from '../course.problems.js';
import { lockCourse, recordRetirement } from '../course-write.repository.js';

/** Cohorts that there are go on: whoever is enrolled learns to the end. */
export async function retireCourse(context: HubContext, { courseId }: RetireCourseInput): Promise<CoursePayload> {
  const work = workOf(context);
  const course = await lockCourse(work, courseId);
  if (!course) {
    const problems = tellProblems([courseProblem('COURSE_NOT_FOUND', ['courseId'])], context.language);
    return { outcome: RowOutcome.REFUSED, courseId: null, problems };
  }
  if (course.retiredOn !== null) return { outcome: RowOutcome.UNCHANGED, courseId, problems: [] };
  await recordRetirement(work, courseId, course.today);
  work.audit.add({ action: 'course.retire', entity: 'Course', entityId: courseId, collegeId: course.collegeId });
  return { outcome: RowOutcome.UPDATED, courseId, problems: [] };
}
