import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { allForms } from './form.repository.js';
import type { MentoringForm } from './form.type.js';

/** A form by its code, together with the others that the request asks for. */
export function loadForm(context: HubContext, code: string): Promise<MentoringForm | null> {
  return context.loaders
    .get<string, MentoringForm | null>('MentoringForm', async (codes) =>
      inOrder(codes, await allForms(context), (form) => form.code),
    )
    .load(code);
}
