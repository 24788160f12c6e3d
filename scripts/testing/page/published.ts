import { acceptSubmission, openPeriod, publishPeriod, submitPeriod } from '#monitoring/testing/periods.js';
import type { Data } from '../hub.js';
import type { ServedHub } from '../served-hub.js';

/** A period of the sample region that its colleges submit, but for some, and that is accepted and published. */
interface ToPublish {
  readonly kind: 'YEAR' | 'QUARTER';
  readonly year: string;
  readonly number?: number;
  /** Codes of colleges that tell nothing. */
  readonly without?: readonly string[];
}

/** Publishes a period of the sample region by its people: each director, and the coordinator. */
export async function publishSample(hub: ServedHub, { without = [], ...input }: ToPublish): Promise<void> {
  const reader = await hub.client({ roles: ['OPERATOR'] });
  const { region } = await reader.ask<Data>(`{ region(code: "26") { id colleges(first: 50) { nodes { id code } } } }`);
  const coordinator = await hub.client({ roles: ['COORDINATOR'], regions: [region.id] });
  const { period } = done(await openPeriod({ region, coordinator }, input));
  for (const { id, code } of region.colleges.nodes) {
    if (without.includes(code)) continue;
    const director = await hub.client({ roles: ['DIRECTOR'], colleges: [id] });
    const { submission } = done(await submitPeriod(director, id, period.id));
    done(await acceptSubmission(coordinator, submission.id));
  }
  done(await publishPeriod(coordinator, period.id));
}

/** @throws Error where the hub refused */
function done(payload: Data): Data {
  if (payload.problems.length > 0) throw new Error(`refused: ${JSON.stringify(payload.problems)}`);
  return payload;
}
