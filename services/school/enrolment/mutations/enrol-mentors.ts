import { uuidv7 } from 'uuidv7';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { BulkResults, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { repeatedRows } from '#kernel/graph/repeated-rows.policy.js';
import { toOrder } from '#kernel/order/order.shape.js';
import { staffColleges } from '#kernel/session/session.js';
import { regionOfCollege } from '../../course/course-write.repository.js';
import { freePlaces } from '../../joining/joining.policy.js';
import { applicants, followEnrolments, lockToJoin } from '../../joining/joining.repository.js';
import type { EnrolMentorsInput, EnrolmentsPayload } from '../enrolment-mutations.type.js';
import { enrol } from '../enrolment-write.repository.js';
import { BY_PERSON, enrolmentProblems, holdsPlace, intakeProblems } from '../enrolment.policy.js';
import { enrolmentProblem } from '../enrolment.problems.js';
import { touchFigures } from './touch-figures.js';

/** Only the college that has the persons may enrol them: an enrolment lets the host see who they are. */
const COLLEGE_FORBIDDEN = {
  ru: 'Наставников зачисляют сотрудники их собственного колледжа.',
  en: 'Mentors are enrolled by the staff of their own college.',
};

export async function enrolMentors(context: HubContext, input: EnrolMentorsInput): Promise<EnrolmentsPayload> {
  const work = workOf(context);
  const { cohortId, collegeId, rows, dryRun } = input;
  const order = input.order ? toOrder(input.order) : null;
  if (!staffColleges(context.session).includes(collegeId)) throw forbidden(COLLEGE_FORBIDDEN);

  const size = sizeProblem(rows);
  if (size) return refuseBulk(rows.length, [size], context.language);
  const cohort = await lockToJoin(work, cohortId);
  if (!cohort) return refuseBulk(rows.length, [enrolmentProblem('COHORT_NOT_FOUND', ['cohortId'])], context.language);
  const whole = intakeProblems(cohort, await regionOfCollege(work, collegeId), order);
  if (whole.length > 0) return refuseBulk(rows.length, whole, context.language);

  const people = await applicants(work, cohort, rows.map(BY_PERSON.key), collegeId);
  const results = new BulkResults(rows.length, repeatedRows(rows, BY_PERSON));
  let free = freePlaces(cohort);
  const sound = rows.flatMap(({ personId }, n) => {
    const person = people.get(personId);
    if (!results.isOpen(n) || results.refuse(n, enrolmentProblems(person, cohort, ['rows', n])) || !person) return [];
    if (!holdsPlace(person)) {
      const full = free > 0 ? [] : [enrolmentProblem('COHORT_FULL', ['rows', n, 'personId'])];
      if (results.refuse(n, full)) return [];
      free -= 1;
    }
    return [{ n, id: uuidv7(), college_id: collegeId, person_id: personId }];
  });
  const enrolled = await enrol(work, cohort, order, sound);
  await followEnrolments(work, cohortId, sound.map((each) => each.person_id), 'ACCEPTED', cohort.today); // prettier-ignore
  for (const { n, id, outcome } of enrolled) results.take(n, id, RowOutcome[outcome]);
  const changed = enrolled.filter(({ outcome }) => outcome !== 'UNCHANGED');
  work.audit.add(
    ...changed.map(({ id }) => ({ action: 'enrolment.enrol', entity: 'Enrolment', entityId: id, collegeId })),
  );
  if (changed.length > 0) touchFigures(work, collegeId, cohort.year);
  if (dryRun) work.preview();
  return results.payload(context.language);
}
