import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { formatAcademicYear } from '#kernel/time/academic-year.js';
import type { ImportField } from '../../bases/columns.js';
import { ask } from '../../graph/ask.js';
import { AttestPairsDocument } from '../../graph/generated/graphql.js';
import type { Attests, Tally } from '../../import-lines.type.js';
import { END_REASONS } from '../../people/end-reasons.js';
import type { KnownPair } from '../../people/known-pairs.js';
import type { Participant } from '../../people/participant.js';
import { IMPORT_PROBLEMS as PROBLEMS } from '../../people/problems.js';
import type { Refusals } from '../../workbook/refusals.js';
import { newPairsOf, orderInputOf, orderOf } from '../attesting/attesting.policy.js';
import { keyOf, type PlannedPair } from '../plan/plan.js';
import type { RowNotes } from '../report/imported-rows.js';
import { tally } from '../report/tally.js';
import { inBatches } from './batches.js';
import { foresee, isInEffect, isNewBy, type Verdict, type SaidProblem } from './foreseen.policy.js';
import type { ImportJob } from '../job/import-job.js';
import type { Progress } from './progress.js';
import { settledPairs } from './settled.policy.js';

interface PairStep {
  readonly graph: GraphClient;
  readonly job: ImportJob;
  /** Pairs that the college has already, of the year and of those beside it. */
  readonly known: readonly KnownPair[];
  readonly beside: readonly KnownPair[];
  /** Ids of registered people by their keys. */
  readonly ids: ReadonlyMap<string, string>;
  readonly refusals: Refusals<ImportField>;
  readonly notes: RowNotes;
  readonly progress: Progress;
  /** Id of the import, which the pairs name. */
  readonly importId: string;
}

/** What became of the pairs of a sheet. */
interface AttestedPairs {
  readonly tally: Tally;
  readonly attested: Pick<Attests, 'pairs' | 'proposals'>;
  /** Pairs that are not recorded, as no order puts them into effect. */
  readonly leftOut: number;
}

/**
 * Attests the pairs whose rows still stand. A dry run can't ask about people who are yet to be registered, so what the
 * graph would say of their pairs is foreseen.
 */
export async function attestPairs(pairs: readonly PlannedPair[], step: PairStep): Promise<AttestedPairs> {
  const { graph, job, known, beside, ids, refusals, notes, progress, importId } = step;
  const attesting = job.attesting ?? {};
  const newPairs = newPairsOf(attesting, job.dryRun);
  const order = orderOf(attesting);
  const standing = pairs.filter(({ rows }) => !rows.every(({ row }) => refusals.has(row)));
  progress.phase?.('pairing', standing.length);
  const idOf = (person: Participant) => person.known?.id ?? ids.get(keyOf(person));
  const inputOf = (pair: PlannedPair) => {
    const [menteeId, mentorId] = [idOf(pair.mentee), idOf(pair.mentor)];
    if (!menteeId || !mentorId) return null;
    const { mentee: _, mentor: __, rows: ___, ...told } = pair;
    // Only a list that says so tells that a pair did not last to its end.
    const early = told.endedOn === null ? null : told.endReason === END_REASONS.broken;
    return { menteeId, mentorId, ...told, early };
  };
  const settled = settledPairs(standing, known);
  const open = standing.flatMap((pair) => {
    const input = settled.has(pair) ? null : inputOf(pair);
    return input ? [{ pair, input }] : [];
  });
  // All pairs of a mentee go in one batch: the end of one makes room for the next, also where a dry run undoes each.
  const ready = [...Map.groupBy(open, ({ pair }) => pair.mentee).values()].flat();
  const send = async (batch: readonly (typeof ready)[number][]) => {
    const rows = batch.map(({ input }) => input);
    const { college, year, dryRun } = job;
    const told = { newPairs, importId, ...orderInputOf(order) };
    const input = { collegeId: college.id, year: formatAcademicYear(year), dryRun, rows, ...told };
    return (await ask(graph, AttestPairsDocument, { input })).payload;
  };
  const answers = await inBatches(
    ready,
    send,
    (count) => progress.advance(count),
    (a, b) => a.pair.mentee === b.pair.mentee,
  );
  const asked = new Map<PlannedPair, Verdict>(answers.map(({ row, result }) => [row.pair, result]));
  for (const pair of settled) asked.set(pair, { outcome: 'UNCHANGED', problems: [] });
  const verdicts = job.dryRun
    ? foresee(standing, asked, [...known, ...beside], { year: job.year, today: job.college.today, newPairs, order })
    : asked;
  progress.advance(standing.length - ready.length);
  const count = { pairs: 0, proposals: 0, leftOut: 0 };
  for (const [pair, verdict] of verdicts) {
    const { outcome, problems } = verdict;
    if (problems.some(({ code }) => code === 'ORDER_NOT_GIVEN')) count.leftOut += 1;
    else if (outcome === 'REFUSED') refusePair(pair, problems, job, refusals);
    else {
      for (const { row } of pair.rows) notes.pair(row, outcome);
      if (isNewBy(verdict, isInEffect(pair, known))) count[newPairs === 'PROPOSE' ? 'proposals' : 'pairs'] += 1;
    }
  }
  const { leftOut, ...attested } = count;
  return { tally: tally([...verdicts.values()]), attested, leftOut };
}

const PAIR_FIELDS: Readonly<Record<string, ImportField>> = {
  form: 'form',
  startedOn: 'enteredOn',
  endedOn: 'finishedOn',
  endReason: 'finishedOn',
  results: 'results',
  caseLink: 'caseLink',
};

function refusePair(
  pair: PlannedPair,
  problems: readonly SaidProblem[],
  { kind }: ImportJob,
  refusals: Refusals<ImportField>,
): void {
  const own = kind === 'mentees' ? 'menteeId' : 'mentorId';
  for (const { code, message, path } of problems) {
    // A mentee who has a mentor is right where they stand; it is the other one of the row who is too many.
    const ownName = path[2] === own && code !== 'MENTEE_HAS_MENTOR';
    const field = ownName ? 'name' : (PAIR_FIELDS[path[2] ?? ''] ?? 'others');
    const text = typeof message === 'string' ? { ru: message, en: message } : message;
    for (const { row, named } of pair.rows) {
      refusals.refuse(row, field, field === 'others' ? PROBLEMS.notRegistered(named, text) : text);
    }
  }
}
