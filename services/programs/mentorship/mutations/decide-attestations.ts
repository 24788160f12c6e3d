import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { staffColleges } from '#kernel/session/session.js';
import { endOf } from '#kernel/time/academic-year.js';
import type { NewMentorship, ResultsChange } from '../mentorship-write.repository.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import type { AttestedMentorshipRowInput } from '../mentorship-mutations.type.js';
import { placeOf, sameMentorships, takenPlaces, type StandingMentorship } from '../standing-mentorship.repository.js';
import { attestation, attestedConsentProblems, attestedPeriodProblems } from '../mentorship.policy.js';
import { mentorshipProblem } from '../mentorship.problems.js';
import { soundPairs, type SoundPair } from './sound-pairs.js';
import type { BulkResults } from '#kernel/graph/bulk-results.js';
import { changedResults, resultsProblems, withResults } from '../results.policy.js';

/** What the rows of a college's list come down to. */
export interface Attestations {
  readonly ended: (StandingMentorship & { endedOn: string })[];
  readonly approved: StandingMentorship[];
  /** What the list says anew of mentorships that there are. */
  readonly told: { readonly known: StandingMentorship; readonly now: ResultsChange }[];
  readonly created: NewMentorship[];
}

/** A pair of the list as a mentorship: planned to the end of the year, unless it lasted longer. */
function newMentorship(row: SoundRow, id: string, year: number): NewMentorship {
  const endedOn = row.endedOn ?? null;
  const until = endedOn && endedOn > endOf(year) ? endedOn : endOf(year);
  const endReason = endedOn ? (row.endReason ?? null) : null;
  const results = withResults(undefined, row);
  return { ...row, ...results, id, until, endedOn, endReason, status: endedOn ? 'ENDED' : 'APPROVED' };
}

type SoundRow = AttestedMentorshipRowInput & SoundPair;

/** Notes the results that a row tells of a mentorship; answers whether they are new. */
function tell({ told }: Attestations, known: StandingMentorship, row: SoundRow): boolean {
  const now = withResults(known, row);
  const isNew = changedResults(known, now).length > 0;
  if (isNew) told.push({ known, now: { id: known.id, ...now } });
  return isNew;
}

/** Decides for each row of a list what it changes; refuses the others. */
export async function decideAttestations(
  work: UnitOfWork,
  { collegeId, year, today }: { collegeId: string; year: number; today: string },
  rows: readonly AttestedMentorshipRowInput[],
  results: BulkResults,
): Promise<Attestations> {
  const sound = await soundPairs(work, { collegeId, year }, rows, results, (row, path) => [
    ...attestedPeriodProblems(row, year, today, path),
    ...resultsProblems(row, path),
  ]);
  const same = await sameMentorships(work, collegeId, year, sound, ['PROPOSED', 'APPROVED', 'ENDED']);
  const voided = await sameMentorships(work, collegeId, year, sound, ['VOIDED']);
  const taken = await takenPlaces(
    work,
    collegeId,
    sound.map((row) => row.menteeId),
  );
  // A college takes part by its own word: the mentees' by this list, the mentor's by its agreement or the same hand.
  const colleges = [collegeId, ...staffColleges(work.session)];
  const decided: Attestations = { ended: [], approved: [], told: [], created: [] };
  const steps = sound.flatMap((row) => {
    const standing = same.get(row.n);
    const agreed = standing?.mentorCollegeAgreed ?? colleges.includes(row.mentorCollegeId);
    if (!agreed) results.refuse(row.n, [mentorshipProblem('MENTOR_ELSEWHERE', ['rows', row.n, 'mentorId'])]);
    // A list that was not mended must not bring back what was taken back by hand.
    const revived = !standing && voided.get(row.n)?.startedOn === row.startedOn;
    if (revived) results.refuse(row.n, [mentorshipProblem('PAIR_VOIDED', ['rows', row.n])]);
    const place = placeOf(row.menteeId, year);
    return agreed && !revived
      ? [{ row, standing, place, step: attestation(standing?.status ?? null, row.endedOn) }]
      : [];
  });

  for (const { row, standing, place, step } of steps) {
    if (!standing || (step !== 'END' && step !== 'NOTHING')) continue;
    const told = tell(decided, standing, row);
    results.take(row.n, standing.id, RowOutcome[step === 'END' || told ? 'UPDATED' : 'UNCHANGED']);
    if (step === 'NOTHING') continue;
    decided.ended.push({ ...standing, endedOn: row.endedOn!, endReason: row.endReason ?? null });
    if (taken.get(place) === standing.id) taken.delete(place);
  }
  // In a second pass, since a row may take the place that a later one frees.
  for (const { row, standing, place, step } of steps) {
    if (step !== 'APPROVE' && step !== 'CREATE') continue;
    if (!row.endedOn && taken.has(place)) {
      results.refuse(row.n, [mentorshipProblem('MENTEE_HAS_MENTOR', ['rows', row.n, 'menteeId'])]);
      continue;
    }
    if (results.refuse(row.n, attestedConsentProblems(row, year, today, ['rows', row.n]))) continue;
    const id = standing?.id ?? uuidv7();
    if (!row.endedOn) taken.set(place, id);
    if (standing) {
      decided.approved.push(standing);
      tell(decided, standing, row);
    } else decided.created.push(newMentorship(row, id, year));
    results.take(row.n, id, RowOutcome[standing ? 'UPDATED' : 'CREATED']);
  }
  return decided;
}
