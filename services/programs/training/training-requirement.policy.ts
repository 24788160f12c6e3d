import type { TrainingDemand } from './training-requirement.data.js';

/** What a programme required from a day on. */
export interface RequirementChange {
  readonly demand: TrainingDemand;
  /** Null: any course of the network school. */
  readonly courseId: string | null;
}

const NOTHING: RequirementChange = { demand: 'OFF', courseId: null };

/** What a programme requires, given its changes with the latest first: nothing, until somebody says so. */
export const requiredNow = <Change extends RequirementChange>(changes: readonly Change[]): RequirementChange =>
  changes[0] ?? NOTHING;

/** Whether a change says anything new: what is said again leaves no trace. */
export const isNew = (next: RequirementChange, changes: readonly RequirementChange[]): boolean => {
  const { demand, courseId } = requiredNow(changes);
  return demand !== next.demand || courseId !== next.courseId;
};
