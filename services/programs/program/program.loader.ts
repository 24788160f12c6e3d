import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { programsByIds } from './program.repository.js';
import type { MentoringProgram } from './program.type.js';

/** A programme that the session reaches, together with the others that the request asks for. */
export const loadProgram = (context: HubContext, id: string): Promise<MentoringProgram | null> =>
  context.loaders
    .get<string, MentoringProgram | null>('MentoringProgram', async (ids) =>
      inOrder(ids, await programsByIds(context, ids), (program) => program.id),
    )
    .load(id);
