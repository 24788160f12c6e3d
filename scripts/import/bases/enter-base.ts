import { planStays as foreseenStays, type Stay } from '#participants/base/stay/stay.policy.js';
import type { GraphClient } from '../../client/graph-client.js';
import { inBatches, type BatchPayload, type RowResult } from '../batches.js';
import type { ImportField } from '../columns.js';
import { spoken, type SaidProblem, type Verdict } from '../foreseen.policy.js';
import type { ImportJob } from '../import-job.js';
import type { RowNotes } from '../imported-rows.js';
import { keyOf } from '../plan.js';
import type { Refusals } from '../refusals.js';
import { tally, type Tally } from '../tally.js';
import { columnOf } from './base-step.js';
import type { KnownStays } from './known-stay.type.js';
import type { PlannedStay } from './plan-stays.js';

const MUTATIONS = { mentees: 'upsertMenteeProfiles', mentors: 'upsertMentorProfiles' } as const;

const upsert = (mutation: string) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${type}!) {
    payload: ${mutation}(input: $input) {
      results { index outcome problems { code message path } }
      problems { code message path }
    }
  }`;
};

interface BaseStep {
  readonly graph: GraphClient;
  readonly job: ImportJob;
  /** What the college has in the bases already. */
  readonly known: KnownStays;
  /** Ids of registered people by their keys. */
  readonly ids: ReadonlyMap<string, string>;
  readonly refusals: Refusals<ImportField>;
  readonly notes: RowNotes;
}

/**
 * Brings the base up to date with what rows say of their own people. A dry run can't ask about people who are yet to be
 * registered, so what the graph would say is decided by the very rule of the graph.
 */
export async function enterBase(stays: readonly PlannedStay[], step: BaseStep): Promise<Tally> {
  const { job, refusals, notes } = step;
  const changing = stays.filter(({ isKnown, fields }) => !isKnown || Object.keys(fields).length > 0);
  const verdicts = job.dryRun ? foresee(changing, step) : await send(changing, step);
  for (const stay of stays) {
    const { outcome, problems } = verdicts.get(stay) ?? UNCHANGED;
    if (outcome === 'REFUSED') refuseStay(stay, problems, refusals);
    else for (const row of stay.rows) notes.profile(row, outcome);
  }
  return tally(stays.map((stay) => verdicts.get(stay) ?? UNCHANGED));
}

const UNCHANGED: Verdict = { outcome: 'UNCHANGED', problems: [] };

async function send(stays: readonly PlannedStay[], { graph, job, ids }: BaseStep): Promise<Map<PlannedStay, Verdict>> {
  const query = upsert(MUTATIONS[job.kind]);
  const ready = stays.flatMap((stay) => {
    const personId = stay.person.known?.id ?? ids.get(keyOf(stay.person));
    return personId === undefined ? [] : [{ stay, row: { personId, enteredOn: stay.enteredOn, ...stay.fields } }];
  });
  const ask = async (batch: typeof ready): Promise<BatchPayload<RowResult>> => {
    const input = { collegeId: job.college.id, rows: batch.map(({ row }) => row) };
    return (await graph.ask<{ payload: BatchPayload<RowResult> }>(query, { input })).payload;
  };
  const answers = await inBatches(
    ready,
    (batch) => ask([...batch]),
    () => undefined,
  );
  return new Map(answers.map(({ row, result }) => [row.stay, result]));
}

function foresee(stays: readonly PlannedStay[], { job, known }: BaseStep): Map<PlannedStay, Verdict> {
  const personOf = ({ person }: PlannedStay) => person.known?.id ?? keyOf(person);
  const given = stays.map((stay, n) => {
    const { enteredOn, fields } = stay;
    return { n, personId: personOf(stay), enteredOn, fields };
  });
  let fresh = 0;
  const { plans } = foreseenStays(given, {
    today: job.college.today,
    // Whoever lacks a consent is refused by the plan, or gets one by it.
    consents: new Map(given.map(({ personId }) => [personId, true])),
    stays: known[job.kind] as unknown as readonly Stay[],
    fresh: () => ({}),
    // Nothing of a plan that is foreseen is kept, so it need not be told from those of others.
    newId: () => `new ${(fresh += 1)}`,
  });
  return new Map(
    plans.map((plan): [PlannedStay, Verdict] => {
      const stay = stays[plan.n]!;
      if (!('breaches' in plan)) return [stay, { outcome: plan.outcome, problems: [] }];
      return [stay, { outcome: 'REFUSED', problems: plan.breaches.map(spoken) }];
    }),
  );
}

function refuseStay({ rows }: PlannedStay, problems: readonly SaidProblem[], refusals: Refusals<ImportField>): void {
  for (const { message, path } of problems) {
    const text = typeof message === 'string' ? { ru: message, en: message } : message;
    for (const row of rows) refusals.refuse(row, columnOf(path[2]), text);
  }
}
