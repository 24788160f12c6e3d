import { turned } from '#kernel/database/turned.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { SurveyCampaign } from './survey-campaign.type.js';

/** Columns of a campaign `c` of a region `r`. */
export const CAMPAIGN_COLUMNS = `c.id, c.region_id as "regionId", c.college_id as "collegeId",
  c.template_id as "templateId", c.series_id as "seriesId", c.audience, c.phase, c.academic_year as year, c.checkpoint,
  c.opens_on::text as "opensOn", c.closes_on::text as "closesOn", c.closed_on::text as "closedOn",
  case when r.today > coalesce(c.closed_on - 1, c.closes_on) then 'CLOSED'
       when r.today < c.opens_on then 'PLANNED' else 'OPEN' end as state`;

export const CAMPAIGNS = 'monitoring.survey_campaign c join contracts.regions r on r.id = c.region_id';

/** The place of a campaign in a list: the latest comes first. */
export const campaignKey = ({ opensOn, id }: SurveyCampaign): [string, string] => [opensOn, id];

export interface CampaignFilter {
  readonly regionId: string | null;
  readonly collegeId: string | null;
  readonly year: number | null;
}

/** One more campaign than the page holds, of those that the session may see. A college's are those of its region, too. */
export function campaignsPage(
  { read }: HubContext,
  { regionId, collegeId, year }: CampaignFilter,
  place: PagePlace,
): Promise<SurveyCampaign[]> {
  const { lt, desc } = turned(place);
  const [opensOn, id] = decodeCursor(place, 2) ?? [null, null];
  return read.rows<SurveyCampaign>(
    `select ${CAMPAIGN_COLUMNS} from ${CAMPAIGNS}
      where ($1::uuid is null or c.region_id = $1)
        and ($2::uuid is null or c.college_id = $2 or c.college_id is null and c.region_id = (
              select k.region_id from contracts.colleges k where k.id = $2))
        and ($3::smallint is null or c.academic_year = $3)
        and ($4::date is null or (c.opens_on, c.id) ${lt} ($4, $5::uuid))
      order by c.opens_on ${desc}, c.id ${desc} limit $6`,
    [regionId, collegeId, year, opensOn, id, place.size + 1],
  );
}

/** Campaigns by their ids, of those that the session may see, in no order. */
export function campaignsByIds({ read }: Pick<HubContext, 'read'>, ids: readonly string[]): Promise<SurveyCampaign[]> {
  return read.rows<SurveyCampaign>(`select ${CAMPAIGN_COLUMNS} from ${CAMPAIGNS} where c.id = any ($1::uuid[])`, [ids]);
}
