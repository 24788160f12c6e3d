import type { Problem } from '#kernel/graph/problem.js';
import { matchingProblem } from './matching.problems.js';
import { SHIPPED_WEIGHTS, WEIGHT_CODES, type WeightCode } from './weights.data.js';

/** The points that each thing which speaks for a pair can give. */
export type Weights = Readonly<Record<WeightCode, number>>;

export interface WeightRow {
  readonly code: string;
  readonly points: number;
}

/** Points that one weight may give: with all of them a score still fits where scores are kept. */
export const MOST_POINTS = 1_000;

/** The weights of a region: those that it has set, and the shipped ones. A code that the hub has dropped says nothing. */
export function weightsOf(rows: readonly WeightRow[] = []): Weights {
  const own = new Map(rows.map(({ code, points }) => [code, points]));
  const points = WEIGHT_CODES.map((code) => [code, own.get(code) ?? SHIPPED_WEIGHTS[code].points] as const);
  return Object.fromEntries(points) as Record<WeightCode, number>;
}

/** What is wrong with weights that a region sets. */
export function weightProblems(rows: readonly WeightRow[], path: Problem['path'] = ['weights']): Problem[] {
  return rows.flatMap(({ code, points }, n) => {
    const here = [...path, n];
    const known = Object.hasOwn(SHIPPED_WEIGHTS, code);
    const twice = rows.findIndex((row) => row.code === code) < n;
    const fits = Number.isInteger(points) && points >= 0 && points <= MOST_POINTS;
    return [
      ...(known ? [] : [matchingProblem('WEIGHT_UNKNOWN', [...here, 'code'], { code })]),
      ...(twice ? [matchingProblem('WEIGHT_TWICE', [...here, 'code'], { code })] : []),
      ...(fits ? [] : [matchingProblem('WEIGHT_POINTS', [...here, 'points'], { most: MOST_POINTS })]),
    ];
  });
}
