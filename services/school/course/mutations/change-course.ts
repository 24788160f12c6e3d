import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import type { ChangeCourseInput, CoursePayload } from '../course-mutations.type.js';
import { reachProblems, titleProblems } from '../course.policy.js';
import { courseProblem } from '../course.problems.js';
import { lockCourse, putCourse } from '../course-write.repository.js';
import { programmeProblems, teachesTheSame, withGiven } from '../programme/programme.policy.js';
import { addVersion, formsOfRegion, putVersion } from '../programme/programme.repository.js';

export async function changeCourse(context: HubContext, input: ChangeCourseInput): Promise<CoursePayload> {
  const work = workOf(context);
  const course = await lockCourse(work, input.courseId);
  const refused = (problems: readonly Problem[]): CoursePayload => ({
    ...{ outcome: RowOutcome.REFUSED, courseId: null },
    problems: tellProblems(problems, context.language),
  });
  if (!course) return refused([courseProblem('COURSE_NOT_FOUND', ['courseId'])]);
  const { id, collegeId, retiredOn } = course;
  if (retiredOn !== null) return refused([courseProblem('COURSE_RETIRED', ['courseId'], { day: retiredOn })]);

  const titles = { titleRu: input.titleRu ?? course.titleRu, titleEn: input.titleEn ?? course.titleEn };
  const reach = input.reach ?? course.reach;
  // The database keeps the parts of modules and materials in an order of its own.
  const known = withGiven(null, course.programme);
  const programme = withGiven(known, input);
  const problems = [
    ...titleProblems(titles),
    ...reachProblems({ reach, collegeId }),
    ...programmeProblems(programme, await formsOfRegion(work, course.regionId)),
  ];
  if (problems.length > 0) return refused(problems);

  const isNewVersion = course.inUse && !teachesTheSame(known, programme);
  const version = course.version + (isNewVersion ? 1 : 0);
  const before = { titleRu: course.titleRu, titleEn: course.titleEn, reach: course.reach, programme: known };
  if (JSON.stringify(before) === JSON.stringify({ ...titles, reach, programme })) {
    return { outcome: RowOutcome.UNCHANGED, courseId: id, problems: [] };
  }
  await (isNewVersion ? addVersion(work, id, version, programme) : putVersion(work, id, version, programme));
  await putCourse(work, id, { ...titles, reach, version, hours: programme.hours });
  work.audit.add({
    ...{ action: isNewVersion ? 'course.version' : 'course.change', entity: 'Course', entityId: id, collegeId },
    fields: Object.keys(input).filter((field) => field !== 'courseId'),
  });
  return { outcome: RowOutcome.UPDATED, courseId: id, problems: [] };
}
