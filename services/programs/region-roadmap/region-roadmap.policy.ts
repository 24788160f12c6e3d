import type { Problem } from '#kernel/graph/problem.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import { LONGEST_RESULT, LONGEST_TITLE, lengthProblems } from '../year/activity.policy.js';
import { firstDayOf, lastDayOf } from '../year/college-year.policy.js';
import { activityProblem } from '../year/activity.problems.js';
import { isProof } from '../roadmap/evidence.policy.js';
import { roadmapProblem } from './region-roadmap.problems.js';

/** As many activities as a region's roadmap may have, so that with a college's own it is a list that is read whole. */
export const LARGEST_ROADMAP = 60;
export const LONGEST_SOURCE = 300;

/** An activity of a region's roadmap, with the days of the year from which it holds. */
export interface EditedActivity {
  readonly code: string;
  readonly titleRu: string;
  readonly titleEn: string;
  readonly resultRu: string;
  readonly resultEn: string;
  readonly responsible: readonly string[];
  readonly results: readonly string[];
  readonly startsOn: string;
  readonly dueOn: string;
  readonly proofs: readonly string[];
}

export interface EditedRoadmap {
  readonly validFrom: number;
  readonly source: string;
  readonly activities: readonly EditedActivity[];
}

/** The years from which a new version may hold: from that of the former one to the next, for which it is made ready. */
export interface ValidFrom {
  readonly first: number;
  readonly last: number;
}

/** What is wrong with a new version of a region's roadmap. */
export function roadmapProblems(
  { validFrom, source, activities }: EditedRoadmap,
  { first, last }: ValidFrom,
): Problem[] {
  const most = LARGEST_ROADMAP;
  if (activities.length === 0 || activities.length > most)
    return [roadmapProblem('ROADMAP_SIZE', ['activities'], { most })];
  const times = Map.groupBy(activities, ({ code }) => code);
  return [
    ...(first <= validFrom && validFrom <= last
      ? []
      : [
          roadmapProblem('ROADMAP_VALID_FROM', ['validFrom'], {
            ...{ first: formatAcademicYear(first), last: formatAcademicYear(last) },
          }),
        ]),
    ...lengthProblems(source, LONGEST_SOURCE, ['source']),
    ...activities.flatMap((one, n) => {
      const path = ['activities', n];
      const repeated = times.get(one.code)!.length > 1 || !/^[1-7]\.[1-9]\d?$/.test(one.code);
      return [
        ...(repeated ? [roadmapProblem('ROADMAP_CODES', [...path, 'code'])] : []),
        ...activityProblems(one, validFrom, path),
      ];
    }),
  ];
}

function activityProblems(one: EditedActivity, year: number, path: Problem['path']): Problem[] {
  const [first, last] = [firstDayOf(year), lastDayOf(year)];
  const inOrder = first <= one.startsOn && one.startsOn <= one.dueOn && one.dueOn <= last;
  return [
    ...(['titleRu', 'titleEn'] as const).flatMap((field) =>
      lengthProblems(one[field], LONGEST_TITLE, [...path, field]),
    ),
    ...(['resultRu', 'resultEn'] as const).flatMap((field) =>
      lengthProblems(one[field], LONGEST_RESULT, [...path, field]),
    ),
    ...(one.responsible.length > 0 ? [] : [activityProblem('RESPONSIBLE_MISSING', [...path, 'responsible'])]),
    ...(inOrder ? [] : [activityProblem('ACTIVITY_DAYS', [...path, 'dueOn'], { first, last })]),
    ...one.proofs.flatMap((code, n) =>
      isProof(code) ? [] : [roadmapProblem('ROADMAP_PROOF', [...path, 'proofs', n])],
    ),
  ];
}
