import { ownCollege } from '#kernel/graph/access.js';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { badUserInput } from '#kernel/graph/errors.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { openYear } from '../../year/college-year-write.repository.js';
import type { NewPairsWish } from '../attestation.policy.js';
import type { AttestMentorshipsInput } from '../attestation-mutations.type.js';
import type { MentorshipsPayload } from '../mentorship-mutations.type.js';
import { approveByAttestation, changeResults, endMentorships } from '../mentorship-write.repository.js';
import { lockMentorships } from '../../college/mentorships-lock.repository.js';
import { decideAttestations } from './decide-attestations.js';
import { actingOrder, orderRefusals } from './acting-order.js';
import { registerOrder } from './order-document.js';
import { add, attestedFields, auditResults, record, recordProposals } from './record-mentorships.js';
import { BY_PAIR } from './sound-pairs.js';

const ORDER_MISPLACED = {
  ru: 'Приказ называют с newPairs: ATTEST: по нему пары вступают в силу.',
  en: 'An order goes with newPairs: ATTEST: pairs take effect by it.',
};

export async function attestMentorships(
  context: HubContext,
  input: AttestMentorshipsInput,
): Promise<MentorshipsPayload> {
  const work = workOf(context);
  const { year, rows } = input;
  const newPairs: NewPairsWish = input.newPairs ?? 'ATTEST';
  const collegeId = ownCollege(work, input.collegeId);
  const order = input.order ? actingOrder({ order: input.order, actsFrom: input.actsFrom }) : null;
  if (order && newPairs !== 'ATTEST') throw badUserInput(ORDER_MISPLACED);
  const asksForOrder = rows.length === 0 && input.dryRun && order !== null;
  const size = asksForOrder ? null : sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);
  const years = await lockMentorships(work, collegeId);
  const { today } = years;
  const whole = [
    ...yearProblems(year, years, ['year']),
    ...(order ? await orderRefusals(work, collegeId, order, today) : []),
  ];
  if (whole.length > 0) return refuseBulk(rows.length, whole, context.language);

  const results = new BulkResults(rows.length, repeatedRows(rows, BY_PAIR));
  const by = { newPairs, order, importId: input.importId ?? null };
  const decided = await decideAttestations(work, { collegeId, year, today }, by, rows, results);
  const { ended, approved, told, created, proposed } = decided;
  const forms = [...created, ...proposed].map((row) => row.form);
  if (forms.length > 0) await openYear(work, collegeId, year, forms);

  // Endings first: they free the place of a mentee for whoever comes after.
  await endMentorships(work, collegeId, ended, by);
  record(work, 'mentorship.end', ended, ['status', 'endedOn', 'endedBy', 'endReason']);
  await approveByAttestation(work, collegeId, approved.map(({ id }) => id), by); // prettier-ignore
  record(work, 'mentorship.attest', approved, ['status', ...attestedFields(by, ['order'])]);
  await changeResults(work, collegeId, told.map(({ now }) => now)); // prettier-ignore
  auditResults(work, 'mentorship.results', collegeId, told);
  await add(work, 'mentorship.attest', { collegeId, year, by }, created);
  await add(work, 'mentorship.propose', { collegeId, year, by }, proposed, recordProposals);
  if (order) {
    const takingEffect = [...approved, ...ended.filter(({ decision }) => decision === 'PROPOSED')];
    const ofYears = [...takingEffect, ...(created.length > 0 ? [{ year }] : [])];
    await registerOrder(work, collegeId, ofYears, order);
  }
  if (input.dryRun) work.preview();
  return results.payload(context.language);
}
