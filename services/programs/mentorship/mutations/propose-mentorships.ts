import { uuidv7 } from 'uuidv7';
import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { openForms } from '../../year/college-year.repository.js';
import type { MentorshipsPayload, ProposeMentorshipsInput } from '../mentorship-mutations.type.js';
import { changeProposals } from '../mentorship-write.repository.js';
import { plannedEnd, proposedPeriodProblems } from '../mentorship.policy.js';
import { mentorshipProblem } from '../mentorship.problems.js';
import { listForSupport } from '../listed-for-support.repository.js';
import { lockMentorships } from '../../college/mentorships-lock.repository.js';
import { sameMentorships } from '../standing-mentorship.repository.js';
import { add, recordProposals } from './record-mentorships.js';
import { inThread } from './in-thread.js';
import { BY_PAIR, soundPairs } from './sound-pairs.js';
import { withinPlaces } from './within-places.js';

export async function proposeMentorships(
  context: HubContext,
  input: ProposeMentorshipsInput,
): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { year } = input;
  const collegeId = ownCollege(work, input.collegeId);
  const size = sizeProblem(input.rows);
  if (size) return refuseBulk(input.rows.length, [size], context.language);

  const years = await lockMentorships(work, collegeId);
  const whole = yearProblems(year, years, ['year']);
  if (whole.length > 0) return refuseBulk(input.rows.length, whole, context.language);
  const results = new BulkResults(input.rows.length, repeatedRows(input.rows, BY_PAIR));
  const open = await openForms(work, collegeId, year);
  const sound = await soundPairs(work, { collegeId, year }, input.rows, results, (row, path) => [
    ...proposedPeriodProblems(row, year, path),
    ...(open.has(row.form) ? [] : [mentorshipProblem('PROGRAMME_NOT_OPEN', [...path, 'form'])]),
  ]);
  const threaded = await inThread(work, collegeId, sound, results);
  const same = await sameMentorships(work, collegeId, year, threaded, ['PROPOSED', 'APPROVED', 'ENDED']);
  const given = threaded.map((row) => ({
    ...row,
    id: same.get(row.n)?.id ?? uuidv7(),
    known: same.has(row.n),
    decision: 'PROPOSED' as const,
    until: plannedEnd(year, row.until),
    confidential: row.confidential ?? false,
    directive: row.directive ?? false,
    followsId: row.followsId ?? null,
  }));
  const confirmed = input.confirmOverload ?? false;
  const proposals = await withinPlaces(work, given, results, { confirmed, today: years.today });

  const [known, fresh] = [proposals.filter((row) => row.known), proposals.filter((row) => !row.known)];
  const changed = await changeProposals(work, collegeId, known);
  for (const { n, id } of known) results.take(n, id, RowOutcome[changed.has(id) ? 'UPDATED' : 'UNCHANGED']);
  const updated = [...same.values()].filter(({ id }) => changed.has(id));
  recordProposals(work, 'mentorship.propose', updated, ['startedOn', 'until', 'confidential', 'directive']);
  await add(work, 'mentorship.propose', { collegeId, year }, fresh, recordProposals);
  for (const { n, id } of fresh) results.take(n, id, RowOutcome.CREATED);
  const assigned = proposals.flatMap(({ directive, menteeId }) => (directive ? [menteeId] : []));
  await listForSupport(work, { collegeId, year, today: years.today }, 'DIRECTIVE', assigned);
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
