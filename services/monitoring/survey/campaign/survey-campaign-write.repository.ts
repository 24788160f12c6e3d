import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { TemplateRow } from '../template/survey-template.shape.js';
import { campaignsByIds } from './survey-campaign.repository.js';
import type { SeriesFacts } from './survey-campaign.policy.js';
import type { SurveyCampaign } from './survey-campaign.type.js';

/** A campaign that the session may see. */
export async function campaignOf(work: UnitOfWork, id: string): Promise<SurveyCampaign | null> {
  return (await campaignsByIds({ read: work }, [id]))[0] ?? null;
}

/** Where a campaign is to run: the region, and the day that it is there. */
export interface Place {
  readonly regionId: string;
  readonly today: string;
}

export async function placeOfRegion(work: UnitOfWork, regionId: string): Promise<Place | null> {
  const sql = 'select id as "regionId", today::text as today from contracts.regions where id = $1';
  return (await work.rows<Place>(sql, [regionId]))[0] ?? null;
}

export async function placeOfCollege(work: UnitOfWork, collegeId: string): Promise<Place | null> {
  const sql = 'select region_id as "regionId", today::text as today from contracts.colleges where id = $1';
  return (await work.rows<Place>(sql, [collegeId]))[0] ?? null;
}

/** The series that a campaign begins, with what it asked and what has followed so far. */
export async function seriesOf(work: UnitOfWork, seriesId: string): Promise<SeriesFacts | null> {
  const rows = await work.rows<SeriesFacts>(
    `select max(c.region_id::text) as "regionId", max(c.college_id::text) as "collegeId", max(c.audience) as audience,
            max(c.academic_year)::int as year, max(t.form) as form, array_agg(c.phase) as phases,
            max(coalesce(c.closed_on, c.closes_on))::text as "closesOn"
       from monitoring.survey_campaign c join monitoring.survey_template t on t.id = c.template_id
      where c.series_id = $1 having count(*) > 0`,
    [seriesId],
  );
  return rows[0] ?? null;
}

export interface NewCampaign {
  readonly id: string;
  readonly regionId: string;
  readonly collegeId: string | null;
  readonly seriesId: string;
  readonly year: number;
  readonly checkpoint: string | null;
  readonly opensOn: string;
  readonly closesOn: string;
}

/** Writes a campaign, unless there is one of this template in the year, or of this phase in the series; whether it did. */
export async function addCampaign(work: UnitOfWork, campaign: NewCampaign, template: TemplateRow): Promise<boolean> {
  const rows = await work.rows<{ id: string }>(
    `insert into monitoring.survey_campaign
       (id, region_id, college_id, template_id, series_id, audience, phase, academic_year, checkpoint, opens_on, closes_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict do nothing returning id`,
    [
      ...[campaign.id, campaign.regionId, campaign.collegeId, template.id, campaign.seriesId],
      ...[template.audience, template.phase, campaign.year, campaign.checkpoint, campaign.opensOn, campaign.closesOn],
    ],
  );
  return rows.length > 0;
}

/** Closes a campaign of the session's own that is open today; whether it was. */
export async function closeCampaign(work: UnitOfWork, id: string): Promise<boolean> {
  const rows = await work.rows<{ id: string }>(
    `update monitoring.survey_campaign c set closed_on = r.today from contracts.regions r
      where c.id = $1 and r.id = c.region_id and c.closed_on is null and r.today between c.opens_on and c.closes_on
      returning c.id`,
    [id],
  );
  return rows.length > 0;
}

/** Colleges of the session's that somebody was invited at. */
export async function invitedColleges(work: UnitOfWork, campaignId: string): Promise<string[]> {
  const rows = await work.rows<{ id: string }>(
    'select college_id as id from contracts.survey_participation(array[$1::uuid])',
    [campaignId],
  );
  return rows.map(({ id }) => id);
}
