import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { staffColleges } from '#kernel/session/session.js';
import type { PlanPayload } from '../plan-mutations.type.js';
import { lockPlan, type GroundPair, type KnownPlan } from '../plan-write.repository.js';
import { planProblem } from '../plan.problems.js';
import { PlanWriter } from '../plan.type.js';

/** A pair under lock, and as whom the caller writes its plan. */
export interface Ground {
  readonly pair: GroundPair;
  readonly writer: PlanWriter;
  /** Whether the caller reads and writes no words of this pair. */
  readonly secret: boolean;
}

export interface PlanGround extends Ground {
  readonly plan: KnownPlan;
}

/** The staff of the mentor's college sees the pair and doesn't write its plan. */
function writerOf({ session }: UnitOfWork, pair: GroundPair): PlanWriter | null {
  if (staffColleges(session).includes(pair.collegeId)) return PlanWriter.COLLEGE;
  if (session.persons.includes(pair.mentorId)) return PlanWriter.MENTOR;
  return session.persons.includes(pair.menteeId) ? PlanWriter.MENTEE : null;
}

export async function groundOf(
  work: UnitOfWork,
  named: { readonly mentorshipId: string; readonly clientKey?: string | null | undefined },
): Promise<Ground | Problem[]> {
  const pair = await lockPlan(work, named);
  const writer = pair ? writerOf(work, pair) : null;
  if (!pair || !writer) return [planProblem('MENTORSHIP_NOT_FOUND', ['mentorshipId'])];
  return { pair, writer, secret: pair.confidential && writer === PlanWriter.COLLEGE };
}

/** A plan of the caller's under the lock of its pair, or that there is none. */
export async function planGround(work: UnitOfWork, planId: string): Promise<PlanGround | Problem[]> {
  const pair = await lockPlan(work, { planId });
  const writer = pair ? writerOf(work, pair) : null;
  if (!pair?.plan || !writer) return [planProblem('PLAN_NOT_FOUND', ['planId'])];
  return { pair, writer, plan: pair.plan, secret: pair.confidential && writer === PlanWriter.COLLEGE };
}

export const refuse = ({ language }: HubContext, problems: readonly Problem[]): PlanPayload => ({
  outcome: RowOutcome.REFUSED,
  planId: null,
  problems: tellProblems(problems, language),
});

export const done = (outcome: keyof typeof RowOutcome, planId: string): PlanPayload => ({
  outcome: RowOutcome[outcome],
  planId,
  problems: [],
});

/** Writes down what was done to a plan. One that nobody agreed on counts nowhere, so it moves no figure. */
export function recordPlan(
  work: UnitOfWork,
  action: string,
  { collegeId, year }: Pick<GroundPair, 'collegeId' | 'year'>,
  plan: { readonly id: string; readonly agreed: boolean },
  fields: readonly string[],
): void {
  work.audit.add({ action, entity: 'Plan', entityId: plan.id, collegeId, fields });
  if (plan.agreed) work.recounts.touch('programs', collegeId, year, 'plans');
}
