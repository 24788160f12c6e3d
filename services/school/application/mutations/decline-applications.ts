import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { toText } from '#kernel/text/free-text.js';
import { moveUp } from '../../cohort/cohort-write.repository.js';
import { decideApplications } from '../application-write.repository.js';
import { closeProblems, reasonProblems } from '../application.policy.js';
import type { ApplicationsPayload, DeclineApplicationsInput } from '../application.type.js';
import { decideNamed } from './decide-named.js';

export function declineApplications(
  context: HubContext,
  input: DeclineApplicationsInput,
): Promise<ApplicationsPayload> {
  const work = workOf(context);
  const reason = toText(input.reason);
  return decideNamed(context, input, {
    state: 'DECLINED',
    action: 'application.decline',
    whole(cohort) {
      ownCollege(work, cohort.hostCollegeId);
      return reasonProblems(reason);
    },
    problems: (application, path) => closeProblems(application, 'DECLINED', path),
    async write(cohort, due) {
      await decideApplications(work, due.map(({ id }) => id), 'DECLINED', cohort.today, reason); // prettier-ignore
      await moveUp(work, cohort.id);
    },
  });
}
