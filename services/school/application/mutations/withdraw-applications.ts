import { workOf, type HubContext } from '#kernel/graph/context.js';
import type { Problem } from '#kernel/graph/problem.js';
import { ownPersons, staffColleges } from '#kernel/session/session.js';
import { moveUp } from '../../cohort/cohort-write.repository.js';
import { decideApplications } from '../application-write.repository.js';
import { closeProblems, type StandingApplication } from '../application.policy.js';
import type { ApplicationsPayload, WithdrawApplicationsInput } from '../application.type.js';
import { decideNamed } from './decide-named.js';

export function withdrawApplications(
  context: HubContext,
  input: WithdrawApplicationsInput,
): Promise<ApplicationsPayload> {
  const work = workOf(context);
  const { session } = context;
  // The host sees applications of others, and takes none of them back: it declines them, with a reason.
  const isOwn = ({ collegeId, personId }: StandingApplication) =>
    staffColleges(session).includes(collegeId) || ownPersons(session).includes(personId);
  return decideNamed(context, input, {
    state: 'WITHDRAWN',
    action: 'application.withdraw',
    problems: (application, path: Problem['path']) =>
      closeProblems(application && isOwn(application) ? application : undefined, 'WITHDRAWN', path),
    async write(cohort, due) {
      await decideApplications(work, due.map(({ id }) => id), 'WITHDRAWN', cohort.today); // prettier-ignore
      await moveUp(work, cohort.id);
    },
  });
}
