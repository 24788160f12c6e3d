import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import { tagProblem } from './tag.problems.js';

const CODE = /^[a-z0-9-]{2,60}$/;
const LONGEST_TITLE = 200;
export const MOST_TAGS = 100;

/** What is wrong with a tag of a region. */
export function tagProblems(
  { code, titleRu, titleEn }: { readonly code: string; readonly titleRu: string; readonly titleEn: string },
  path: Problem['path'],
): Problem[] {
  const wrong = Object.entries({ titleRu, titleEn }).filter(([, title]) => {
    const length = toText(title)?.length ?? 0;
    return length === 0 || length > LONGEST_TITLE;
  });
  return [
    ...(CODE.test(code) ? [] : [tagProblem('TAG_CODE', [...path, 'code'])]),
    ...wrong.map(([field]) => tagProblem('TAG_TITLE', [...path, field], { most: LONGEST_TITLE })),
  ];
}
