import { uuidv7 } from 'uuidv7';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { staffColleges } from '#kernel/session/session.js';
import { ownCollege } from '../../college/reach.js';
import { record } from '../figures.js';
import { agreeToMentorships, changeProposals, insertMentorships, openForms } from '../mentorship-change.repository.js';
import {
  MentorshipRowOutcome,
  type MentorshipsPayload,
  type ProposeMentorshipsInput,
} from '../mentorship-input.type.js';
import { lockMentorships, sameMentorships } from '../mentorship-write.repository.js';
import { plannedEnd, proposedPeriodBreaches } from '../mentorship.policy.js';
import { breach } from '../mentorship.problems.js';
import { pairsOf, soundPairs } from '../pairs.js';
import { refusedWhole, RowResults, sizeBreaches } from '../row-results.js';

export async function proposeMentorships(
  context: HubContext,
  input: ProposeMentorshipsInput,
): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { year, dryRun } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const whole = sizeBreaches('rows', input.rows);
  if (whole.length > 0) return refusedWhole(input.rows.length, whole, context.language);

  await lockMentorships(work, collegeId);
  const results = new RowResults(input.rows.length);
  const open = await openForms(work, collegeId, year);
  const sound = await soundPairs(work, collegeId, pairsOf(input.rows), results, (row, path) => [
    ...proposedPeriodBreaches(row, year, path),
    ...(open.has(row.form) ? [] : [breach('PROGRAMME_NOT_OPEN', [...path, 'form'])]),
  ]);
  const same = await sameMentorships(work, collegeId, year, sound, ['PROPOSED', 'APPROVED']);

  const details = (row: (typeof sound)[number]) => ({
    started_on: row.startedOn,
    until_on: plannedEnd(year, row.until),
    confidential: row.confidential ?? false,
    directive: row.directive ?? false,
  });
  const known = sound.flatMap((row) => (same.has(row.n) ? [{ row, standing: same.get(row.n)! }] : []));
  const changed = await changeProposals(
    work,
    collegeId,
    known.map(({ row, standing }) => ({ id: standing.id, ...details(row) })),
  );
  for (const { row, standing } of known) {
    results.take(row.n, standing.id, MentorshipRowOutcome[changed.has(standing.id) ? 'UPDATED' : 'UNCHANGED']);
  }
  record(
    work,
    'mentorship.propose',
    known.map(({ standing }) => standing).filter(({ id }) => changed.has(id)),
  );

  const fresh = sound.filter((row) => !same.has(row.n)).map((row) => ({ ...row, id: uuidv7() }));
  await propose(
    work,
    collegeId,
    year,
    fresh.map((row) => ({ ...row, ...details(row) })),
  );
  for (const { n, id } of fresh) results.take(n, id, MentorshipRowOutcome.CREATED);
  if (dryRun) work.preview();
  return results.payload(context.language);
}

type Proposal = Parameters<typeof insertMentorships>[3][number];
type FreshRow = Pick<Proposal, 'id' | 'started_on' | 'until_on' | 'confidential' | 'directive'> & {
  form: string;
  mentorId: string;
  menteeId: string;
  mentorCollegeId: string;
};

async function propose(work: UnitOfWork, collegeId: string, year: number, rows: readonly FreshRow[]): Promise<void> {
  const records = rows.map(({ id, started_on, until_on, confidential, directive, ...pair }): Proposal => {
    const { form: form_code, mentorId: mentor_id, menteeId: mentee_id, mentorCollegeId: mentor_college_id } = pair;
    const ids = { id, form_code, mentor_id, mentor_college_id, mentee_id };
    const none = { ended_on: null, end_reason: null, order_attested: false };
    return { ...ids, status: 'PROPOSED', started_on, until_on, confidential, directive, ...none };
  });
  await insertMentorships(work, collegeId, year, records);
  // Whoever works for both colleges agrees by proposing.
  const elsewhere = rows.filter((row) => row.mentorCollegeId !== collegeId).map((row) => row.id);
  await agreeToMentorships(work, staffColleges(work.session), elsewhere);
  record(
    work,
    'mentorship.propose',
    rows.map((row) => ({ ...row, collegeId, year, startedOn: row.started_on, until: row.until_on })),
  );
}
