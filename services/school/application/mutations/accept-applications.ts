import { uuidv7 } from 'uuidv7';
import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toOrder } from '#kernel/order/order.shape.js';
import { enrol } from '../../enrolment/enrolment-write.repository.js';
import { intakeProblems } from '../../enrolment/enrolment.policy.js';
import { touchFigures } from '../../enrolment/mutations/touch-figures.js';
import { decideApplications } from '../application-write.repository.js';
import { acceptProblems } from '../application.policy.js';
import type { AcceptApplicationsInput, ApplicationsPayload } from '../application.type.js';
import { decideNamed } from './decide-named.js';

export function acceptApplications(context: HubContext, input: AcceptApplicationsInput): Promise<ApplicationsPayload> {
  const work = workOf(context);
  const order = input.order ? toOrder(input.order) : null;
  return decideNamed(context, input, {
    state: 'ACCEPTED',
    action: 'application.accept',
    whole(cohort) {
      ownCollege(work, cohort.hostCollegeId);
      return intakeProblems(cohort, cohort.regionId, order);
    },
    problems: acceptProblems,
    isMade: ({ enrolmentId }) => order === null || enrolmentId !== null,
    async write(cohort, due) {
      const open = due.filter(({ state }) => state !== 'ACCEPTED').map(({ id }) => id);
      await decideApplications(work, open, 'ACCEPTED', cohort.today);
      if (!order) return;
      const rows = due.map(({ collegeId, personId }, n) => ({
        ...{ n, id: uuidv7(), college_id: collegeId, person_id: personId },
      }));
      const enrolled = await enrol(work, cohort, order, rows);
      for (const { n, id: entityId } of enrolled) {
        const { collegeId } = due[n]!;
        work.audit.add({ action: 'enrolment.enrol', entity: 'Enrolment', entityId, collegeId });
        touchFigures(work, collegeId, cohort.year);
      }
    },
  });
}
