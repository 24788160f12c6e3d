import type { HubContext } from '#kernel/graph/context.js';
import { versionsByNumber } from './programme.repository.js';
import type { CourseVersion } from './programme.type.js';

/** A version of a course, together with the others that the request asks for. */
export const loadVersion = (context: HubContext, courseId: string, version: number): Promise<CourseVersion> =>
  context.loaders
    .get<string, CourseVersion>('CourseVersion', async (keys) => {
      const asked = keys.map((key) => {
        const [id, number] = key.split(' ');
        return { courseId: id!, version: Number(number) };
      });
      const rows = await versionsByNumber(context, asked);
      const found = new Map(rows.map((row) => [`${row.courseId} ${row.version}`, row]));
      return keys.map((key) => found.get(key) ?? new Error(`no version ${key}`));
    })
    .load(`${courseId} ${version}`);
