import { refuseBulk } from '#kernel/graph/bulk-results.js';
import type { BulkPayload, RowResult } from '#kernel/graph/bulk.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import type { ApplicationStateName } from '../../joining/joining.policy.js';
import { ApplicationState, type ApplicationsPayload } from '../application.type.js';

/** A payload with the state of each application, by its id: a dry run says it, too. */
export function withStates(
  payload: BulkPayload & { readonly results: RowResult[] },
  states: ReadonlyMap<string, ApplicationStateName>,
): ApplicationsPayload {
  const stateOf = ({ objectId }: RowResult) => (objectId === null ? undefined : states.get(objectId));
  const results = payload.results.map((result) => {
    const state = stateOf(result);
    return { ...result, state: state ? ApplicationState[state] : null };
  });
  return { ...payload, results };
}

export const refuseApplications = (context: HubContext, rows: number, whole: readonly Problem[]): ApplicationsPayload =>
  withStates(refuseBulk(rows, whole, context.language), new Map());
