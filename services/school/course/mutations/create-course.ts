import { uuidv7 } from 'uuidv7';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems } from '#kernel/graph/problem.js';
import { toOrder } from '#kernel/order/order.shape.js';
import { today } from '#kernel/time/today.js';
import type { CreateCourseInput, CreateCoursePayload } from '../course-mutations.type.js';
import { CourseEntity } from '../course.entity.js';
import { courseProblems } from '../course.policy.js';
import { courseProblem } from '../course.problems.js';

/** Where the country's day begins: an order signed today is then in no region taken for one of tomorrow. */
const EASTERNMOST = 'Asia/Kamchatka';

export async function createCourse(context: HubContext, input: CreateCourseInput): Promise<CreateCoursePayload> {
  const work = workOf(context);
  const { regionId, code, titleRu, hours } = input;
  const foundingOrder = input.foundingOrder ? toOrder(input.foundingOrder) : null;
  const problems = courseProblems(input, today(EASTERNMOST));
  if (problems.length === 0 && (await work.em.count(CourseEntity, { regionId, code })) > 0) {
    problems.push(courseProblem('COURSE_CODE_TAKEN', ['code']));
  }
  if (problems.length > 0) return { course: null, problems: tellProblems(problems, context.language) };

  const id = uuidv7();
  const titleEn = input.titleEn ?? titleRu;
  const facts = {
    id,
    regionId,
    code,
    hours,
    foundingOrderNumber: foundingOrder?.number ?? null,
    foundingOrderDate: foundingOrder?.date ?? null,
    sample: input.sample ?? false,
  };
  work.em.create(CourseEntity, { ...facts, titleRu, titleEn });
  work.audit.add({ action: 'course.create', entity: 'Course', entityId: id, collegeId: null });
  return { course: { ...facts, title: context.language === 'en' ? titleEn : titleRu }, problems: [] };
}
