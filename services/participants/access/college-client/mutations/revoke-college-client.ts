import { ownCollege } from '#kernel/graph/access.js';
import { workOf, type HubContext } from '#kernel/graph/context.js';
import { tellProblems, type Problem } from '#kernel/graph/problem.js';
import { unbindClient } from './client-binding.js';
import { revokeClient } from '../college-client.repository.js';
import type { RevokeCollegeClientInput, RevokeCollegeClientPayload } from '../college-client.type.js';

const NO_CLIENT: Problem = {
  code: 'NO_CLIENT_STANDS',
  path: ['collegeId'],
  text: {
    ru: 'Отзывать нечего: у системы этого колледжа нет действующего доступа.',
    en: 'There is nothing to revoke: the system of this college has no client that stands.',
  },
};

export async function revokeCollegeClient(
  context: HubContext,
  input: RevokeCollegeClientInput,
): Promise<RevokeCollegeClientPayload> {
  const work = workOf(context);
  const collegeId = ownCollege(work, input.collegeId);
  const clientId = await revokeClient(work, collegeId);
  if (clientId === null) return { collegeId: null, problems: tellProblems([NO_CLIENT], context.language) };

  await unbindClient(work, collegeId, clientId);
  const fields = ['revokedAt'];
  work.audit.add({
    action: 'college-client.revoke',
    entity: 'CollegeClient',
    entityId: collegeId,
    collegeId,
    fields,
  });
  return { collegeId, problems: [] };
}
