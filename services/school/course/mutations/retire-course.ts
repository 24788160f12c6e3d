import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import type { CoursePayload, RetireCourseInput } from '../course-mutations.type.js';
import { retireProblems } from '../course.policy.js';
import { courseProblem } from '../course.problems.js';
import { lockCourse, recordRetirement } from '../course-write.repository.js';

/** Cohorts that there are go on: whoever is enrolled learns to the end. */
export async function retireCourse(context: HubContext, input: RetireCourseInput): Promise<CoursePayload> {
  const work = workOf(context);
  const { courseId } = input;
  const reason = toText(input.reason);
  const refused = (problems: readonly Problem[]): CoursePayload => ({
    ...{ outcome: RowOutcome.REFUSED, courseId: null },
    problems: tellProblems(problems, context.language),
  });
  const course = await lockCourse(work, courseId);
  if (!course) return refused([courseProblem('COURSE_NOT_FOUND', ['courseId'])]);
  if (course.retiredOn !== null) return { outcome: RowOutcome.UNCHANGED, courseId, problems: [] };
  const problems = retireProblems(reason);
  if (reason === null || problems.length > 0) return refused(problems);
  await recordRetirement(work, courseId, course.today, reason);
  const { collegeId } = course;
  const fields = ['retiredOn', 'retireReason'];
  work.audit.add({ action: 'course.retire', entity: 'Course', entityId: courseId, collegeId, fields });
  return { outcome: RowOutcome.UPDATED, courseId, problems: [] };
}
