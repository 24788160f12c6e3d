import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { campaignsByIds } from './survey-campaign.repository.js';
import type { SurveyCampaign } from './survey-campaign.type.js';

/** A campaign that the session may see, together with the others that the request asks for. */
export const loadCampaign = (context: HubContext, id: string): Promise<SurveyCampaign | null> =>
  context.loaders
    .get<string, SurveyCampaign | null>('SurveyCampaign', async (ids) =>
      inOrder(ids, await campaignsByIds(context, ids), (row) => row.id),
    )
    .load(id);
