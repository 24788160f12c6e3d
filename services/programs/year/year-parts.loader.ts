import { groupedInOrder, inOrder, type HubContext } from '#kernel/graph/context.js';
import type { FoundProofs } from '../roadmap/evidence.policy.js';
import type { RoadmapActivity } from '../roadmap/activity.type.js';
import type { CollegeYearProgress, CollegeYearStep } from './college-year.type.js';
import {
  activitiesOfColleges,
  evidenceOfColleges,
  progressOfColleges,
  stepsOfColleges,
} from './year-parts.repository.js';

/** A college's year, as its parts name it. */
interface OfYear {
  readonly collegeId: string;
  readonly year: number;
}

const collegeOf = (row: { readonly collegeId: string }) => row.collegeId;

export function loadActivities(context: HubContext, { collegeId, year }: OfYear): Promise<RoadmapActivity[]> {
  return context.loaders
    .get<string, RoadmapActivity[]>(`CollegeYear.activities ${year}`, async (ids) =>
      groupedInOrder(ids, await activitiesOfColleges(context, ids, year), collegeOf),
    )
    .load(collegeId);
}

export function loadEvidence(context: HubContext, { collegeId, year }: OfYear): Promise<FoundProofs> {
  return context.loaders
    .get<string, FoundProofs>(`CollegeYear.evidence ${year}`, async (ids) => {
      const found = await evidenceOfColleges(context, ids, year);
      return ids.map((id) => found.get(id) ?? new Map<string, number>());
    })
    .load(collegeId);
}

export function loadSteps(context: HubContext, { collegeId, year }: OfYear): Promise<CollegeYearStep[]> {
  return context.loaders
    .get<string, CollegeYearStep[]>(`CollegeYear.history ${year}`, async (ids) =>
      groupedInOrder(ids, await stepsOfColleges(context, ids, year), collegeOf),
    )
    .load(collegeId);
}

export function loadProgress(context: HubContext, { collegeId, year }: OfYear): Promise<CollegeYearProgress | null> {
  return context.loaders
    .get<string, CollegeYearProgress | null>(`CollegeYear.progress ${year}`, async (ids) =>
      inOrder(ids, await progressOfColleges(context, ids, year), collegeOf),
    )
    .load(collegeId);
}
