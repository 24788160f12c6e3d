import { mutating, type Attempt } from './attempt.js';

/** What a stranger would do to the plan of a pair that is not theirs. */
export const WRITES_OF_PLANS: Record<string, Attempt> = {
  writePlan: mutating('writePlan', 'WritePlanInput', (t) => ({
    mentorshipId: t.proposalId,
    startsOn: '2024-10-01',
    endsOn: '2025-05-31',
    items: [{ direction: 'STUDY', measure: 'чужой', plannedOn: '2024-11-01' }],
  })),
  changePlan: mutating('changePlan', 'ChangePlanInput', (t) => ({
    planId: t.planId,
    rows: [{ direction: 'STUDY', measure: 'чужой', plannedOn: '2024-11-01' }],
  })),
  agreePlan: mutating('agreePlan', 'AgreePlanInput', (t) => ({ planId: t.planId })),
  extendPlan: mutating('extendPlan', 'ExtendPlanInput', (t) => ({
    planId: t.planId,
    endsOn: '2025-07-31',
    reason: 'чужой',
  })),
  setPlanDirections: mutating('setPlanDirections', 'SetPlanDirectionsInput', (t) => ({
    regionId: t.region.region.id,
    rows: [{ code: 'ALIEN', titleRu: 'чужой', titleEn: 'alien' }],
  })),
};
