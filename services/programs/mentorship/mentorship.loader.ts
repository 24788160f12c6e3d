import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { mentorshipsByIds } from './mentorship.repository.js';
import type { Mentorship } from './mentorship.type.js';

/** A mentorship that the session may see, together with the others that the request asks for. */
export const loadMentorship = (context: HubContext, id: string): Promise<Mentorship | null> =>
  context.loaders
    .get<string, Mentorship | null>('Mentorship', async (ids) =>
      inOrder(ids, await mentorshipsByIds(context, ids), (row) => row.id),
    )
    .load(id);
