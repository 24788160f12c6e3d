import type { Problem } from '#kernel/graph/problem.js';
import { shippedDirection } from '../directions.data.js';
import { planProblem } from '../plan.problems.js';

const LONGEST_TITLE = 120;
/** Directions that a region adds: what a list to choose from has room for. */
export const MOST_DIRECTIONS = 100;

interface Told {
  readonly code: string;
  readonly titleRu: string;
  readonly titleEn: string;
}

/** What is wrong with a direction that a region adds. One that ships keeps its name in every region. */
export function directionProblems({ code, ...titles }: Told, path: Problem['path']): Problem[] {
  const own = /^[A-Z][A-Z0-9_]{1,39}$/.test(code) && !shippedDirection(code);
  return [
    ...(own ? [] : [planProblem('PLAN_DIRECTION_CODE', [...path, 'code'])]),
    ...(['titleRu', 'titleEn'] as const).flatMap((field) =>
      titles[field].trim() !== '' && titles[field].length <= LONGEST_TITLE
        ? []
        : [planProblem('PLAN_DIRECTION_TITLE', [...path, field])],
    ),
  ];
}
