import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { staffColleges } from '#kernel/session/session.js';
import { MentorshipRowOutcome, type AttestedMentorshipInput } from './mentorship-input.type.js';
import { placeOf, sameMentorships, takenPlaces, type StandingMentorship } from './mentorship-write.repository.js';
import { attestation, attestedPeriodBreaches } from './mentorship.policy.js';
import { breach } from './mentorship.problems.js';
import { pairsOf, soundPairs } from './pairs.js';
import type { RowResults } from './row-results.js';

export type AttestedRow = AttestedMentorshipInput & { n: number; mentorCollegeId: string };

/** What the rows of a college's list come down to. */
export interface Attestations {
  readonly ended: { row: AttestedRow; standing: StandingMentorship }[];
  readonly approved: StandingMentorship[];
  readonly created: (AttestedRow & { id: string })[];
}

/** Decides for each row of a list what it changes; refuses the others. */
export async function decideAttestations(
  work: UnitOfWork,
  { collegeId, year, today }: { collegeId: string; year: number; today: string },
  rows: readonly AttestedMentorshipInput[],
  results: RowResults,
): Promise<Attestations> {
  const sound = await soundPairs(work, collegeId, pairsOf(rows), results, (row, path) =>
    attestedPeriodBreaches(row, year, today, path),
  );
  const same = await sameMentorships(work, collegeId, year, sound, ['PROPOSED', 'APPROVED', 'ENDED']);
  const taken = await takenPlaces(
    work,
    collegeId,
    sound.map((row) => row.menteeId),
  );
  const decided: Attestations = { ended: [], approved: [], created: [] };
  const steps = sound.map((row) => {
    const standing = same.get(row.n);
    return { row, standing, step: attestation(standing?.status ?? null, row.endedOn) };
  });

  for (const { row, standing, step } of steps) {
    if (!standing || (step !== 'END' && step !== 'NOTHING')) continue;
    results.take(row.n, standing.id, MentorshipRowOutcome[step === 'END' ? 'UPDATED' : 'UNCHANGED']);
    if (step === 'NOTHING') continue;
    decided.ended.push({ row, standing });
    const place = placeOf(row.menteeId, year);
    if (taken.get(place) === standing.id) taken.delete(place);
  }
  // In a second pass, since a row may take the place that a later one frees.
  for (const { row, standing, step } of steps) {
    if (step !== 'APPROVE' && step !== 'CREATE') continue;
    const place = placeOf(row.menteeId, year);
    const elsewhere = row.mentorCollegeId !== collegeId && !staffColleges(work.session).includes(row.mentorCollegeId);
    const breaches = [
      ...(elsewhere ? [breach('MENTOR_ELSEWHERE', ['rows', row.n, 'mentorId'])] : []),
      ...(!row.endedOn && taken.has(place) ? [breach('MENTEE_HAS_MENTOR', ['rows', row.n, 'menteeId'])] : []),
    ];
    if (results.refuse(row.n, breaches)) continue;
    const id = standing?.id ?? uuidv7();
    if (!row.endedOn) taken.set(place, id);
    if (standing) decided.approved.push(standing);
    else decided.created.push({ ...row, id });
    results.take(row.n, id, MentorshipRowOutcome[standing ? 'UPDATED' : 'CREATED']);
  }
  return decided;
}
