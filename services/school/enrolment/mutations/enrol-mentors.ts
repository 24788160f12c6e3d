import { uuidv7 } from 'uuidv7';
import { sizeProblem } from '#kernel/graph/batch.policy.js';
import { bulkPayload, refuseBulk } from '#kernel/graph/bulk-results.js';
import { RowOutcome } from '#kernel/graph/bulk.type.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { forbidden } from '#kernel/graph/errors.js';
import { toOrder } from '#kernel/order/order.policy.js';
import { staffColleges } from '#kernel/session/session.js';
import type { EnrolMentorsInput, EnrolmentsPayload } from '../enrolment-mutations.type.js';
import { candidates, cohortToEnrol, enrol, regionOfCollege } from '../enrolment-write.repository.js';
import { enrolmentProblems, intakeProblems, repeatedPeople } from '../enrolment.policy.js';
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
  const cohort = await cohortToEnrol(work, cohortId);
  if (!cohort) return refuseBulk(rows.length, [enrolmentProblem('COHORT_NOT_FOUND', ['cohortId'])], context.language);
  const whole = intakeProblems(cohort, await regionOfCollege(work, collegeId), order);
  if (whole.length > 0) return refuseBulk(rows.length, whole, context.language);

  const personIds = rows.map((row) => row.personId);
  const people = await candidates(work, cohortId, collegeId, personIds);
  const repeated = repeatedPeople(personIds);
  const problems = new Map(
    personIds.map((id, n) => {
      const path = ['rows', String(n)];
      return [n, [...enrolmentProblems(people.get(id), path), ...repeated(id, path)]] as const;
    }),
  );
  const sound = personIds.flatMap((person_id, n) => (problems.get(n)?.length ? [] : [{ n, id: uuidv7(), person_id }]));
  const enrolled = await enrol(work, cohort, collegeId, order, sound);
  const written = new Map(enrolled.map(({ n, id, outcome }) => [n, { id, outcome: RowOutcome[outcome] }]));
  const changed = enrolled.filter(({ outcome }) => outcome !== 'UNCHANGED');
  work.audit.add(
    ...changed.map(({ id }) => ({ action: 'enrolment.enrol', entity: 'Enrolment', entityId: id, collegeId })),
  );
  if (changed.length > 0) touchFigures(work, collegeId, cohort.year);
  if (dryRun) work.preview();
  return bulkPayload(rows.length, { problems, written }, context.language);
}
