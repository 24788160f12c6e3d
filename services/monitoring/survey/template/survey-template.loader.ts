import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { templatesByIds } from './survey-template.repository.js';
import type { TemplateRow } from './survey-template.shape.js';

/** A template, together with the others that the request asks for. */
export const loadTemplate = (context: HubContext, id: string): Promise<TemplateRow | null> =>
  context.loaders
    .get<string, TemplateRow | null>('SurveyTemplate', async (ids) =>
      inOrder(ids, await templatesByIds(context, ids), (row) => row.id),
    )
    .load(id);
