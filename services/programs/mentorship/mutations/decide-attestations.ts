import { uuidv7 } from 'uuidv7';
import type { Problem } from '#kernel/graph/problem.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { staffColleges } from '#kernel/session/session.js';
import { endOf } from '#kernel/time/academic-year.js';
import type { Ending, NewMentorship, ResultsChange } from '../mentorship-write.repository.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import type { AttestedMentorshipRowInput } from '../attestation-mutations.type.js';
import { occupancyOf, occupied, sameMentorships, type StandingMentorship } from '../standing-mentorship.repository.js';
import {
  attestation,
  attestedConsentProblems,
  attestedPeriodProblems,
  type Attestation,
  type NewPairsWish,
} from '../attestation.policy.js';
import { beforeOrder, type ActingOrder } from '../mentorship.policy.js';
import { mentorshipProblem } from '../mentorship.problems.js';
import { hasMentor, type Occupied } from '../occupancy.policy.js';
import { soundPairs, type SoundPair } from './sound-pairs.js';
import type { BulkResults } from '#kernel/graph/bulk-results.js';
import { changedResults, resultsProblems, withResults } from '../results.policy.js';

/** What the rows of a college's list come down to. */
export interface Attestations {
  readonly ended: (StandingMentorship & Ending)[];
  readonly approved: StandingMentorship[];
  /** What the list says anew of mentorships that there are. */
  readonly told: { readonly known: StandingMentorship; readonly now: ResultsChange }[];
  readonly created: NewMentorship[];
  readonly proposed: NewMentorship[];
}

/** By what the pairs of a list take effect that are not yet: an order, the word of the college alone, or nothing. */
export interface AttestedBy {
  readonly newPairs: NewPairsWish;
  readonly order: ActingOrder | null;
}

/** A pair of the list as a mentorship: planned to the end of the year, unless it lasted longer. */
function newMentorship(row: SoundRow, id: string, year: number, step: Attestation): NewMentorship {
  const endedOn = row.endedOn ?? null;
  const until = endedOn && endedOn > endOf(year) ? endedOn : endOf(year);
  const ending = endedOn ? endingOf(row) : { endedOn, endReason: null, endedBy: null };
  const decision = step === 'PROPOSE' ? 'PROPOSED' : endedOn ? 'ENDED' : 'APPROVED';
  return { ...row, ...withResults(undefined, row), ...ending, id, until, decision };
}

/** A list says that a pair ended, and perhaps why; nobody was asked who ended it. */
function endingOf({ endedOn, endReason, early }: AttestedMentorshipRowInput): Omit<Ending, 'id'> {
  const reason = endReason ?? null;
  return { endedOn: endedOn!, endReason: reason, endedBy: (early ?? reason !== null) ? 'NOT_SAID' : null };
}

/** The days that a pair of the list takes up, and whose. */
const occupiedBy = (row: SoundRow, id: string, year: number): Occupied => ({
  id,
  menteeId: row.menteeId,
  scope: '',
  from: row.startedOn,
  to: row.endedOn ?? endOf(year),
});

type SoundRow = AttestedMentorshipRowInput & SoundPair;

/** Notes the results that a row tells of a mentorship; answers whether they are new. */
function tell({ told }: Attestations, known: StandingMentorship, row: SoundRow): boolean {
  const now = withResults(known, row);
  const isNew = changedResults(known, now).length > 0;
  if (isNew) told.push({ known, now: { id: known.id, ...now } });
  return isNew;
}

interface Step {
  readonly row: SoundRow;
  readonly standing: StandingMentorship | undefined;
  readonly step: Attestation;
}

/** What the order, or that there is none, says against a row that would put its pair into effect (domain.md rule 6). */
function orderProblemsOf({ row, standing, step }: Step, order: ActingOrder | null): Problem[] {
  const path = ['rows', row.n];
  if (step === 'NO_ORDER') return [mentorshipProblem('ORDER_NOT_GIVEN', path)];
  const takesEffect = step === 'CREATE' || step === 'APPROVE' || (step === 'END' && standing?.decision === 'PROPOSED');
  return order && takesEffect ? beforeOrder(standing ?? row, order, [...path, 'startedOn']) : [];
}

/** Decides for each row of a list what it changes; refuses the others. */
export async function decideAttestations(
  work: UnitOfWork,
  { collegeId, year, today }: { collegeId: string; year: number; today: string },
  { newPairs, order }: AttestedBy,
  rows: readonly AttestedMentorshipRowInput[],
  results: BulkResults,
): Promise<Attestations> {
  const sound = await soundPairs(work, { collegeId, year }, rows, results, (row, path) => [
    ...attestedPeriodProblems(row, year, today, path),
    ...resultsProblems(row, path),
  ]);
  const same = await sameMentorships(work, collegeId, year, sound, ['PROPOSED', 'APPROVED', 'ENDED']);
  const voided = await sameMentorships(work, collegeId, year, sound, ['VOIDED']);
  const menteeIds = sound.map((row) => row.menteeId);
  const occupancy = await occupancyOf(work, collegeId, menteeIds);
  // A college takes part by its own word: the mentees' by this list, the mentor's by its agreement or the same hand.
  const colleges = [collegeId, ...staffColleges(work.session)];
  const decided: Attestations = { ended: [], approved: [], told: [], created: [], proposed: [] };
  const steps = sound.flatMap((row) => {
    const standing = same.get(row.n);
    const agreed = standing?.mentorCollegeAgreed ?? colleges.includes(row.mentorCollegeId);
    if (!agreed) results.refuse(row.n, [mentorshipProblem('MENTOR_ELSEWHERE', ['rows', row.n, 'mentorId'])]);
    // A list that was not mended must not bring back what was taken back by hand.
    const revived = !standing && voided.get(row.n)?.startedOn === row.startedOn;
    if (revived) results.refuse(row.n, [mentorshipProblem('PAIR_VOIDED', ['rows', row.n])]);
    if (!agreed || revived) return [];
    const step = attestation(standing?.decision ?? null, row.endedOn, newPairs);
    return results.refuse(row.n, orderProblemsOf({ row, standing, step }, order)) ? [] : [{ row, standing, step }];
  });

  const isTaken = (pair: Occupied, n: number): boolean => {
    const other = occupancy.take(pair);
    if (other) results.refuse(n, [hasMentor(other, ['rows', n, 'menteeId'])]);
    return other !== null;
  };
  for (const { row, standing, step } of steps) {
    if (step === 'PROPOSE') {
      decided.proposed.push(newMentorship(row, uuidv7(), year, step));
      results.take(row.n, decided.proposed.at(-1)!.id, RowOutcome.CREATED);
    }
    if (!standing || (step !== 'END' && step !== 'NOTHING')) continue;
    if (step === 'END' && isTaken({ ...occupied(standing), to: row.endedOn! }, row.n)) continue;
    const told = tell(decided, standing, row);
    results.take(row.n, standing.id, RowOutcome[step === 'END' || told ? 'UPDATED' : 'UNCHANGED']);
    if (step === 'END') decided.ended.push({ ...standing, ...endingOf(row) });
  }
  // In a second pass, since a row may take the days that a later one frees.
  for (const { row, standing, step } of steps) {
    if (step !== 'APPROVE' && step !== 'CREATE') continue;
    if (results.refuse(row.n, attestedConsentProblems(row, year, today, ['rows', row.n]))) continue;
    const id = standing?.id ?? uuidv7();
    if (isTaken(standing ? occupied(standing) : occupiedBy(row, id, year), row.n)) continue;
    if (standing) {
      decided.approved.push(standing);
      tell(decided, standing, row);
    } else decided.created.push(newMentorship(row, id, year, step));
    results.take(row.n, id, RowOutcome[standing ? 'UPDATED' : 'CREATED']);
  }
  return decided;
}
