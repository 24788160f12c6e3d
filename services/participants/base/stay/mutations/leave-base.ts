import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import type { Base, LeaveBaseInput, LeaveBasePayload, LeaveBaseRowInput } from '../stay-mutations.type.js';
import { MENTEES, MENTORS, type StayTable } from '../stay-table.js';
import { latest, type Stay } from '../stay.policy.js';
import { stayProblem } from '../stay.problems.js';
import { runningPairs } from '../stay-write.repository.js';
import { writeStays } from './write-stays.js';

const TABLES: Readonly<Record<Base, StayTable>> = { MENTORS, MENTEES };

export async function leaveBase(context: HubContext, input: LeaveBaseInput): Promise<LeaveBasePayload> {
  const table = TABLES[input.base];
  const running = input.confirmPairs
    ? new Map<string, number>()
    : await runningPairs(workOf(context), table, input.collegeId);
  const payload = await writeStays(context, {
    table,
    action: 'base.leave',
    input,
    problems: reasonProblems,
    against: (row, stays, today, path) => [
      ...leavingProblems(row, stays, today, path),
      ...pairsProblems(row, stays, running, path),
    ],
    fields: ({ leftOn, reason }, today) => ({ leftOn: leftOn ?? today, leftReason: toText(reason) }),
    fresh: () => ({}),
  });
  const results = payload.results.map((result, n) => ({ ...result, personId: input.rows[n]!.personId }));
  return { ...payload, results };
}

function reasonProblems({ reason }: LeaveBaseRowInput, path: Problem['path']): Problem[] {
  const length = toText(reason)?.length ?? 0;
  return length > 0 && length <= 500 ? [] : [stayProblem('REASON_MISSING', [...path, 'reason'])];
}

/** Only who is in the base can leave it; who has left on another day is not made to leave again in silence. */
function leavingProblems(
  row: LeaveBaseRowInput,
  stays: readonly Stay[],
  today: IsoDate,
  path: Problem['path'],
): Problem[] {
  const stay = latest(stays);
  if (!stay) return [stayProblem('NOT_IN_BASE', [...path, 'personId'])];
  const { leftOn } = stay;
  const gone = leftOn !== null && leftOn <= today && leftOn !== (row.leftOn ?? today);
  return gone ? [stayProblem('ALREADY_LEFT', [...path, 'leftOn'], { leftOn })] : [];
}

/** A base without the mentor, while pairs go on, is nobody's wish by itself; who has left is not asked again. */
function pairsProblems(
  { personId }: LeaveBaseRowInput,
  stays: readonly Stay[],
  running: ReadonlyMap<string, number>,
  path: Problem['path'],
): Problem[] {
  const count = running.get(personId);
  if (!count || latest(stays)?.leftOn) return [];
  return [stayProblem('PAIRS_RUNNING', [...path, 'personId'], { count })];
}
