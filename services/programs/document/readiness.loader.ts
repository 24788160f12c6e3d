import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { STAGES } from '../stage/stages.data.js';
import { allKinds } from '../document-kind/document-kind.repository.js';
import { heldKinds } from './document.repository.js';
import type { StageDocuments } from './readiness.type.js';
import { readinessOf } from './readiness.policy.js';

/** How far the documents of a college year are there, together with those of other colleges in the request. */
export function loadReadiness(context: HubContext, collegeId: string, year: number): Promise<StageDocuments[]> {
  return context.loaders
    .get<string, StageDocuments[]>(`CollegeYear.documentReadiness ${year}`, async (ids) => {
      const [kinds, held] = await Promise.all([allKinds(context), heldKinds(context, ids, year)]);
      const stages = STAGES.map(({ number }) => number);
      return groupedInOrder(ids, held, (row) => row.collegeId).map((rows) =>
        readinessOf(stages, kinds, new Set(rows.map(({ kind }) => kind))),
      );
    })
    .load(collegeId);
}
