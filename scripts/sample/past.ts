import type pg from 'pg';
import { connect } from '#kernel/database/connection.js';
import { recountSql } from '#kernel/database/recounts.js';
import { NAME_DEMO_ACCOUNTS } from './demo-names.sql.js';
import { SAMPLE_REGION } from './region.data.js';

/** Rows by the names of their columns. */
type Rows = readonly Readonly<Record<string, unknown>>[];

/** Surveys with whom they asked and what was answered, as the tables have them; a campaign names its template by code. */
export interface SurveyRows {
  readonly campaigns: Rows;
  readonly links: Rows;
  readonly invitations: Rows;
  readonly answers: Rows;
  /** Curators' own questionnaires. */
  readonly sheets: Rows;
}

/** Days on which a period was opened, told and published. */
export interface ReportDays {
  readonly periodId: string;
  readonly openedOn: string;
  readonly publishedOn: string;
  readonly colleges: readonly {
    readonly collegeId: string;
    readonly submittedOn: string;
    readonly decidedOn: string;
  }[];
}

/** Whose database it is, and which region of it is the sample. */
export interface SamplePlace {
  readonly ownerUrl: string;
  readonly regionId: string;
  readonly stop?: AbortSignal | undefined;
}

/**
 * Writes into the sample region what the graph takes of nobody, since it would be of the past: as the owner of the
 * database, in one transaction.
 * @throws Error when the region is no sample: what happened in a real one is told by those who did it
 */
async function intoThePast({ ownerUrl, regionId, stop }: SamplePlace, write: (client: pg.Client) => Promise<void>) {
  const client = await connect(ownerUrl, { name: 'hub sample', ...(stop && { stop }) });
  try {
    await client.query('begin');
    const { rowCount } = await client.query('select from participants.region where id = $1 and sample', [regionId]);
    if (rowCount === 0) throw new Error(`${regionId} is not the sample region: its past is not to be made up`);
    await write(client);
    await client.query('commit');
  } catch (error) {
    stop?.throwIfAborted();
    throw error;
  } finally {
    await client.end();
  }
}

/** Calls the demo accounts by names, since none of them has signed in yet. */
export function nameAccounts(place: SamplePlace): Promise<void> {
  const [sql, ...params] = NAME_DEMO_ACCOUNTS;
  return intoThePast(place, async (client) => void (await client.query(sql, params)));
}

/** Writes surveys that are over or under way, unless the region has any. */
export function writeSurveys(place: SamplePlace, surveys: SurveyRows): Promise<void> {
  return intoThePast(place, async (client) => {
    const { rowCount } = await client.query('select from monitoring.survey_campaign where region_id = $1 limit 1', [
      place.regionId,
    ]);
    if (rowCount !== 0) return;
    await insert(client, 'survey_campaign', await withTemplates(client, surveys.campaigns));
    await insert(client, 'survey_link', surveys.links);
    await insert(client, 'survey_invitation', surveys.invitations);
    for (const answers of Map.groupBy(surveys.answers, ({ campaign_id }) => campaign_id).values()) {
      await insert(client, 'survey_answer', answers);
    }
    await insert(client, 'checkpoint_answer', await withTemplates(client, surveys.sheets));
    const told = [...surveys.invitations, ...surveys.sheets];
    await recount(
      client,
      told.map(({ college_id, academic_year }) => [college_id, academic_year]),
    );
  });
}

/** A report of one side on a pair that is over, as the tables have it, and whether the pair keeps it to itself. */
export interface PairReportRow {
  readonly mentorship_id: string;
  readonly college_id: string;
  readonly side: string;
  readonly given_on: string;
  readonly worked: string;
  readonly didNotWork: string | null;
  readonly would_go_on: boolean;
}

/** Writes reports of sides on pairs of the past, which nobody may give any more; those that are there stay. */
export function writePairReports(place: SamplePlace, reports: readonly PairReportRow[]): Promise<void> {
  return intoThePast(place, async (client) => {
    await client.query(
      `with given as (select * from jsonb_to_recordset($1::jsonb) as r (mentorship_id uuid, college_id uuid, side text,
           given_on date, worked text, "didNotWork" text, would_go_on boolean)),
       fact as (
         insert into programs.pair_report (mentorship_id, college_id, side, given_on)
         select mentorship_id, college_id, side, given_on from given on conflict do nothing returning mentorship_id, side
       )
       insert into programs.pair_report_word (mentorship_id, college_id, side, worked, did_not_work, would_go_on)
       select mentorship_id, college_id, side, worked, "didNotWork", would_go_on from given join fact using (mentorship_id, side)`,
      [JSON.stringify(reports)],
    );
    const { rows } = await client.query<{ id: string; year: number }>(
      'select distinct college_id as id, academic_year::int as year from programs.mentorship where id = any ($1::uuid[])',
      [reports.map(({ mentorship_id }) => mentorship_id)],
    );
    const touched = [rows.map(({ id }) => id), rows.map(({ year }) => year)];
    await client.query(recountSql('programs', 'activities'), touched);
  });
}

/** Has all colleges of the region have joined by a day, so that they were asked for all periods opened since. */
export function dateColleges(place: SamplePlace, joinedOn: string): Promise<void> {
  return intoThePast(place, async (client) => {
    await client.query(
      `update participants.college set joined_at = $2::date at time zone '${SAMPLE_REGION.timeZone}' where region_id = $1`,
      [place.regionId, joinedOn],
    );
  });
}

/** Puts a period and what was told of it on the days on which they would have been, none of them later than now. */
export function dateReport(
  place: SamplePlace,
  { periodId, openedOn, publishedOn, colleges }: ReportDays,
): Promise<void> {
  const at = (day: string) => `least((${day}::date + time '10:00') at time zone '${SAMPLE_REGION.timeZone}', now())`;
  return intoThePast(place, async (client) => {
    const of = [periodId, place.regionId];
    await client.query(`update monitoring.period set opened_at = ${at('$3')} where (id, region_id) = ($1, $2)`, [
      ...of,
      openedOn,
    ]);
    await client.query(
      `update monitoring.submission s
          set submitted_on = d.submitted_on::date, submitted_at = ${at('d.submitted_on')},
              decided_at = case when s.decided_at is not null then ${at('d.decided_on')} end
         from unnest($3::uuid[], $4::text[], $5::text[]) as d (college_id, submitted_on, decided_on)
        where (s.period_id, s.region_id, s.college_id) = ($1, $2, d.college_id)`,
      [
        ...of,
        colleges.map(({ collegeId }) => collegeId),
        colleges.map(({ submittedOn }) => submittedOn),
        colleges.map(({ decidedOn }) => decidedOn),
      ],
    );
    await client.query(
      `update monitoring.publication set published_at = ${at('$3')} where (period_id, region_id) = ($1, $2)`,
      [...of, publishedOn],
    );
    await client.query(
      `update monitoring.published_target t set as_of = (${at('$3')} at time zone '${SAMPLE_REGION.timeZone}')::date
         from monitoring.publication b where b.id = t.publication_id and (b.period_id, b.region_id) = ($1, $2)`,
      [...of, publishedOn],
    );
    const { rows: years } = await client.query<{ id: string; year: number }>(
      `select c.id, extract(year from p.submit_by - interval '8 months')::int as year
         from monitoring.period p join participants.college c on c.region_id = p.region_id where p.id = $1`,
      [periodId],
    );
    await recount(
      client,
      years.map(({ id, year }) => [id, year]),
    );
  });
}

/** Counts anew all that monitoring counts of these colleges and years, and the activities that surveys prove. */
async function recount(client: pg.Client, collegeYears: readonly (readonly [college: unknown, year: unknown])[]) {
  const touched = [...new Map(collegeYears.map((each) => [each.join(' '), each])).values()];
  const { rows: groups } = await client.query<{ owner: string; name: string }>(
    `select owner, name from contracts.measure_groups
      where owner = 'monitoring' and total_table is null or (owner, name) = ('programs', 'activities') order by 1, 2`,
  );
  for (const { owner, name } of groups) {
    await client.query(recountSql(owner, name), [touched.map(([id]) => id), touched.map(([, year]) => year)]);
  }
}

/** The rows with the id of the shipped template in place of its code. */
async function withTemplates(client: pg.Client, rows: Rows): Promise<Rows> {
  const { rows: shipped } = await client.query<{ id: string; code: string }>(
    'select id, code from monitoring.survey_template where region_id is null order by version',
  );
  const ids = new Map(shipped.map(({ id, code }) => [code, id]));
  return rows.map(({ template, ...row }) => ({ ...row, template_id: ids.get(String(template)) }));
}

async function insert(client: pg.Client, table: string, rows: Rows): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (!columns) return;
  await client.query(
    `insert into monitoring.${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::monitoring.${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
