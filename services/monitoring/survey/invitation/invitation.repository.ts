import { RowSet } from '#kernel/database/row-set.js';
import { turned } from '#kernel/database/turned.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import { decodeCursor, type PagePlace } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { SurveyCampaign } from '../campaign/survey-campaign.type.js';

/** Who is to be asked, with whether they have a link of the series, and how many such people there are in all. */
export interface ToInvite {
  readonly personId: string;
  readonly hasLink: boolean;
  readonly total: number;
}

/**
 * Those who take part in the college and were not asked in this phase of the year, by whatever campaign, up to a
 * number. Waits for whoever is asking people of the college, so that nobody is asked twice.
 */
export async function peopleToInvite(
  work: UnitOfWork,
  { audience, phase, year, seriesId }: SurveyCampaign,
  { collegeId, form, most }: { readonly collegeId: string; readonly form: string | null; readonly most: number },
): Promise<ToInvite[]> {
  await work.rows(`select pg_advisory_xact_lock(hashtextextended('survey invitations ' || $1::text, 0))`, [collegeId]);
  return work.rows<ToInvite>(
    `select p.id as "personId", count(*) over ()::int as total,
            exists (select from monitoring.survey_link l
                     where (l.college_id, l.person_id, l.series_id) = ($1, p.id, $6::uuid)) as "hasLink"
       from contracts.taking_part($1, $2, $3, $4) as p (id)
      where not exists (select from monitoring.survey_invitation i
                         where (i.college_id, i.person_id, i.academic_year, i.audience, i.phase)
                               = ($1, p.id, $2::int, $3, $5))
      order by p.id limit $7`,
    [collegeId, year, audience, form, phase, seriesId, most],
  );
}

export interface Invited {
  readonly person_id: string;
  /** Of their new link; null where they have one. */
  readonly token_hash: Buffer | null;
}

const INVITED = new RowSet({ person_id: 'uuid', token_hash: 'bytea' });

export async function invite(
  work: UnitOfWork,
  { id, audience, phase, year, seriesId }: SurveyCampaign,
  collegeId: string,
  people: readonly Invited[],
): Promise<void> {
  await work.rows(
    `with given as (select * from ${INVITED.from('g', 7)}),
     linked as (
       insert into monitoring.survey_link (series_id, college_id, person_id, token_hash)
       select $6::uuid, $2, person_id, token_hash from given where token_hash is not null
     )
     insert into monitoring.survey_invitation
       (campaign_id, college_id, person_id, academic_year, audience, phase, invited_on)
     select $1, $2, g.person_id, $3, $4, $5, c.today from given g, contracts.colleges c where c.id = $2`,
    [id, collegeId, year, audience, phase, seriesId, ...INVITED.values(people)],
  );
}

/** Those of some people who were asked by a campaign and have a link, with whether they have answered. */
export async function invitedAmong(
  work: UnitOfWork,
  { id, seriesId }: SurveyCampaign,
  collegeId: string,
  personIds: readonly string[],
): Promise<Map<string, boolean>> {
  const rows = await work.rows<{ personId: string; answered: boolean }>(
    `select i.person_id as "personId", i.answered
       from monitoring.survey_invitation i
       join monitoring.survey_link l
         on (l.college_id, l.person_id, l.series_id) = (i.college_id, i.person_id, $2::uuid)
      where (i.campaign_id, i.college_id) = ($1::uuid, $3::uuid) and i.person_id = any ($4::uuid[])`,
    [id, seriesId, collegeId, personIds],
  );
  return new Map(rows.map(({ personId, answered }) => [personId, answered]));
}

/** Puts new links in the place of those that people have: the former ones open nothing any more. */
export async function relink(
  work: UnitOfWork,
  seriesId: string,
  collegeId: string,
  links: readonly { readonly person_id: string; readonly token_hash: Buffer }[],
): Promise<void> {
  await work.rows(
    `update monitoring.survey_link l set token_hash = g.token_hash from ${INVITED.from('g', 3)}
      where (l.series_id, l.college_id, l.person_id) = ($1::uuid, $2::uuid, g.person_id)`,
    [seriesId, collegeId, ...INVITED.values(links)],
  );
}

const UNANSWERED = `monitoring.survey_invitation i
  join monitoring.survey_campaign c on c.id = i.campaign_id
  join monitoring.survey_link l on (l.college_id, l.person_id, l.series_id) = (i.college_id, i.person_id, c.series_id)
  join contracts.people p on p.id = i.person_id and p.consent_in_force
 where (i.campaign_id, i.college_id) = ($1::uuid, $2::uuid) and not i.answered`;

export interface Unanswered {
  readonly personId: string;
}

/** One more than the page holds of those whom the college has still to hear from. */
export function unansweredPage(
  { read }: HubContext,
  campaignId: string,
  collegeId: string,
  place: PagePlace,
): Promise<Unanswered[]> {
  const { gt, asc } = turned(place);
  return read.rows<Unanswered>(
    `select i.person_id as "personId" from ${UNANSWERED} and ($3::uuid is null or i.person_id ${gt} $3)
      order by i.person_id ${asc} limit $4`,
    [campaignId, collegeId, decodeCursor(place, 1)?.[0] ?? null, place.size + 1],
  );
}

export async function countUnanswered({ read }: HubContext, campaignId: string, collegeId: string): Promise<number> {
  const sql = `select count(*)::int as count from ${UNANSWERED}`;
  return (await read.rows<{ count: number }>(sql, [campaignId, collegeId]))[0]?.count ?? 0;
}
