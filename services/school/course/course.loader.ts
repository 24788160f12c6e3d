import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { coursesByIds } from './course.repository.js';
import type { Course } from './course.type.js';

/** A course, together with the others that the request asks for. */
export const loadCourse = (context: HubContext, id: string): Promise<Course | null> =>
  context.loaders
    .get<string, Course | null>('Course', async (ids) => inOrder(ids, await coursesByIds(context, ids), (c) => c.id))
    .load(id);
