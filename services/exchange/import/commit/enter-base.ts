import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { planStays as foreseenStays, type Stay } from '#participants/base/stay/stay.policy.js';
import type { ImportField } from '../../bases/columns.js';
import type { KnownStays } from '../../bases/known-stay.type.js';
import { ask } from '../../graph/ask.js';
import { EnterMenteesDocument, EnterMentorsDocument } from '../../graph/generated/graphql.js';
import type { Tally } from '../../import-lines.type.js';
import type { Refusals } from '../../workbook/refusals.js';
import { columnOf } from '../plan/base-step.js';
import { keyOf } from '../plan/plan.js';
import type { PlannedStay } from '../plan/stays.js';
import type { RowNotes } from '../report/imported-rows.js';
import { tally } from '../report/tally.js';
import { inBatches } from './batches.js';
import { spoken, type SaidProblem, type Verdict } from './foreseen.policy.js';
import type { ImportJob } from '../job/import-job.js';

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
  const ready = stays.flatMap((stay) => {
    const personId = stay.person.known?.id ?? ids.get(keyOf(stay.person));
    return personId === undefined ? [] : [{ stay, row: { personId, enteredOn: stay.enteredOn, ...stay.fields } }];
  });
  const enter = async (batch: readonly (typeof ready)[number][]) => {
    const input = { collegeId: job.college.id, rows: batch.map(({ row }) => row) };
    const operation = job.kind === 'mentees' ? EnterMenteesDocument : EnterMentorsDocument;
    return (await ask(graph, operation, { input })).payload;
  };
  const answers = await inBatches(ready, enter, () => undefined);
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
      if (!('problems' in plan)) return [stay, { outcome: plan.outcome, problems: [] }];
      return [stay, { outcome: 'REFUSED', problems: plan.problems.map(spoken) }];
    }),
  );
}

function refuseStay({ rows }: PlannedStay, problems: readonly SaidProblem[], refusals: Refusals<ImportField>): void {
  for (const { message, path } of problems) {
    const text = typeof message === 'string' ? { ru: message, en: message } : message;
    for (const row of rows) refusals.refuse(row, columnOf(path[2]), text);
  }
}
