import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { enrolmentsByIds } from './enrolment.repository.js';
import type { Enrolment } from './enrolment.type.js';

/** An enrolment that the session may see, together with the others that the request asks for. */
export const loadEnrolment = (context: HubContext, id: string): Promise<Enrolment | null> =>
  context.loaders
    .get<string, Enrolment | null>('Enrolment', async (ids) =>
      inOrder(ids, await enrolmentsByIds(context, ids), (row) => row.id),
    )
    .load(id);
