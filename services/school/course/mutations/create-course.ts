import { uuidv7 } from 'uuidv7';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { toOrder } from '#kernel/order/order.shape.js';
import { today } from '#kernel/time/today.js';
import type { CreateCourseInput, CreateCoursePayload } from '../course-mutations.type.js';
import type { CourseReach } from '../course.type.js';
import { CourseEntity } from '../course.entity.js';
import { courseProblems } from '../course.policy.js';
import { courseProblem } from '../course.problems.js';
import { programmeProblems, withGiven } from '../programme/programme.policy.js';
import { addVersion, formsOfRegion } from '../programme/programme.repository.js';
import { assertRuns } from './run-by.js';

/** Where the country's day begins: an order signed today is then in no region taken for one of tomorrow. */
const EASTERNMOST = 'Asia/Kamchatka';

export async function createCourse(context: HubContext, input: CreateCourseInput): Promise<CreateCoursePayload> {
  const work = workOf(context);
  const { regionId, code, titleRu } = input;
  const collegeId = input.collegeId ?? null;
  await assertRuns(work, regionId, collegeId);

  const reach: `${CourseReach}` = input.reach ?? 'NETWORK';
  const foundingOrder = input.foundingOrder ? toOrder(input.foundingOrder) : null;
  const programme = withGiven(null, input);
  const problems = [
    ...courseProblems({ ...input, collegeId, reach }, today(EASTERNMOST)),
    ...programmeProblems(programme, await formsOfRegion(work, regionId)),
  ];
  if (problems.length === 0 && (await work.em.count(CourseEntity, { regionId, code })) > 0) {
    problems.push(courseProblem('COURSE_CODE_TAKEN', ['code']));
  }
  if (problems.length > 0) return { course: null, problems: tellProblems(problems, context.language) };

  const id = uuidv7();
  const titleEn = input.titleEn ?? titleRu;
  const facts = {
    id,
    ...{ regionId, collegeId, code, reach, hours: programme.hours, version: 1 },
    foundingOrderNumber: foundingOrder?.number ?? null,
    foundingOrderDate: foundingOrder?.date ?? null,
    sample: input.sample ?? false,
  };
  work.em.create(CourseEntity, { ...facts, titleRu, titleEn });
  await work.em.flush();
  await addVersion(work, id, 1, programme);
  work.audit.add({ action: 'course.create', entity: 'Course', entityId: id, collegeId });
  const title = context.language === 'en' ? titleEn : titleRu;
  return { course: { ...facts, title, retiredOn: null, retireReason: null }, problems: [] };
}
