import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '#kernel/database/connection.js';
import { freshDatabase, type FreshDatabase } from '#kernel/testing/database/fresh-database.js';
import { CommandError } from '../command-error.js';
import type { Progress } from '../progress.js';
import { firstQuery } from '../runtime/first-query.js';
import { ownHub, type Data, type TestHub } from '../testing/hub.js';
import { verifyHub } from '../verify/testing/verify-hub.js';
import { COMPLETE, NOT_EMPTY } from './refusals.js';
import { seed, type SeedJob } from './seed.js';

const TINY: SeedJob = { size: 'tiny', seed: 5 };

let hub: TestHub;
let digest: Record<string, string>;
beforeAll(async () => {
  hub = await ownHub();
  await seed(hub.ownerUrl, TINY);
  digest = await digests(hub.ownerUrl);
}, 120_000);
afterAll(() => hub.close());

const made: FreshDatabase[] = [];
afterAll(() => Promise.all(made.map((database) => database.drop())));

async function fresh(): Promise<string> {
  const database = await freshDatabase();
  made.push(database);
  return database.ownerUrl;
}

/**
 * A digest of the rows of each table that a seed fills. What ships with the hub is of the database, not of the seed; and
 * audit, history and versions say when something was recorded.
 */
async function digests(ownerUrl: string): Promise<Record<string, string>> {
  const client = await connect(ownerUrl);
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables
        where schemaname in ('participants', 'programs', 'school', 'monitoring')
          and tablename not in ('migration', 'audit', 'mentorship_history', 'document_history', 'form', 'standard_activity', 'document_kind', 'indicator', 'indicator_term',
                                'survey_template', 'definition_version') order by 1`,
    );
    const digest: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ digest: string | null }>(
        `select md5(string_agg(t::text, ';' order by t::text)) as digest from ${name} t`,
      );
      if (rows[0]!.digest !== null) digest[name] = rows[0]!.digest;
    }
    return digest;
  } finally {
    await client.end();
  }
}

const count = async (sql: string): Promise<number> =>
  Number((await hub.owner(`select count(*) from (${sql}) x`))[0]!.count);

const refusalOf = async (work: Promise<unknown>): Promise<CommandError['text']> => {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof CommandError) return error.text;
  throw new Error(`no refusal but ${String(error)}`);
};

describe('the same seed', () => {
  it('makes the same rows, ids included, whatever the batches and sessions', async () => {
    const another = await fresh();
    await seed(another, { ...TINY, batch: 1, sessions: 1 });
    expect(await digests(another)).toEqual(digest);
    expect(Object.keys(digest)).toEqual(
      expect.arrayContaining(['participants.person', 'programs.mentorship', 'school.enrolment', 'monitoring.target']),
    );
  }, 120_000);

  it('goes on where it was interrupted, and half a region is never seen', async () => {
    const another = await fresh();
    let advances = 0;
    const interrupt: Progress = {
      start: () => undefined,
      advance: () => {
        advances += 1;
        // Each region is advanced three times: this is within the second.
        if (advances === 5) throw new Error('pulled the plug');
      },
      stop: () => undefined,
    };
    await expect(seed(another, { ...TINY, sessions: 1, progress: interrupt })).rejects.toThrow('pulled the plug');
    const half = await digests(another);
    expect(half['participants.region']).toBeDefined();
    expect(half['participants.region']).not.toBe(digest['participants.region']);

    const said: string[] = [];
    await seed(another, { ...TINY, say: (step) => said.push(step) });
    expect(said).toContain('GOING_ON');
    expect(await digests(another)).toEqual(digest);
  }, 120_000);
});

it('another seed makes other people and pairs', async () => {
  const another = await fresh();
  await seed(another, { ...TINY, seed: 20 });
  const other = await digests(another);
  expect(Object.keys(other)).toEqual(Object.keys(digest));
  const same = Object.keys(other).filter((table) => other[table] === digest[table]);
  expect(same).toEqual([]);
}, 120_000);

describe('a hub that is not empty', () => {
  it('is left as it is, be the regions of another seed, of a college or complete', async () => {
    expect(await refusalOf(seed(hub.ownerUrl, { ...TINY, seed: 20 }))).toEqual(NOT_EMPTY);
    expect(await refusalOf(seed(hub.ownerUrl, TINY))).toEqual(COMPLETE);
    expect(await digests(hub.ownerUrl)).toEqual(digest);
  });

  it('is left as it is where a region was created by hand', async () => {
    const another = await ownHub();
    try {
      const operator = await another.client({ roles: ['OPERATOR'] });
      await operator.ask(
        'mutation { createRegion(input: { code: "26", nameRu: "Край", nameEn: "Krai" }) { region { id } } }',
      );
      const before = await digests(another.ownerUrl);
      expect(await refusalOf(seed(another.ownerUrl, TINY))).toEqual(NOT_EMPTY);
      expect(await digests(another.ownerUrl)).toEqual(before);
    } finally {
      await another.close();
    }
  });
});

describe('what a seed makes', () => {
  it('is as large as the size says: all learners are registered people', async () => {
    expect(await count('select from participants.region where sample')).toBe(2);
    expect(await count('select from participants.college where sample')).toBe(4);
    expect(await count(`select from participants.person where category = 'STUDENT'`)).toBe(720);
    const codes = await hub.owner('select code from participants.college order by code');
    expect(codes.map(({ code }) => code)).toEqual(['101-001', '101-002', '102-001', '102-002']);
  });

  it('has figures that the facts give', async () => {
    const report = await verifyHub(hub);
    expect(report).toMatchObject({ differences: [], broken: [], stale: [] });
    expect(report.checked).toBeGreaterThan(500);
  });

  it('has ids of version 7 that are nobody else’s', async () => {
    const ids = `select id from participants.person union all select id from participants.consent
      union all select id from programs.mentorship union all select id from participants.college
      union all select id from school.enrolment union all select id from programs.program`;
    expect(await count(`${ids} except select id from (${ids}) i where uuid_extract_version(id) = 7`)).toBe(0);
    expect(await count(ids)).toBe(await count(`select distinct id from (${ids}) i`));
  });

  it.each([
    [
      'mentee with two mentors in a year',
      `select from programs.mentorship where status in ('APPROVED', 'ENDED')
        group by mentee_id, academic_year having count(*) > 1`,
    ],
    [
      'pair begun without the consent of both',
      `select from programs.mentorship m, unnest(array[m.mentor_id, m.mentee_id]) as side (id)
         join participants.person p on p.id = side.id
        where not exists (
          select from participants.consent c
           where c.person_id = p.id and c.given_on <= m.started_on and coalesce(c.valid_until >= m.started_on, true)
             and coalesce(c.withdrawn_on > m.started_on, true)
             and (c.given_by <> 'REPRESENTATIVE' or age(m.started_on, p.birth_date) < interval '18 years'
                  or p.birth_date is null and m.started_on < make_date(p.birth_year + 18, 12, 31)))`,
    ],
    [
      'minor who consented alone',
      `select from participants.consent c join participants.person p on p.id = c.person_id
        where c.given_by = 'SELF' and participants.adult_on(p.birth_date, p.birth_year) > c.given_on`,
    ],
    [
      'pair whose people do not fit the form',
      `select from programs.mentorship m join programs.form f on f.code = m.form_code
         join participants.person mentor on mentor.id = m.mentor_id
         join participants.person mentee on mentee.id = m.mentee_id
        where (mentor.category, mentee.category) <> (f.mentor_category, f.mentee_category)`,
    ],
    [
      'document that a closed stage says to be missing',
      `select from programs.stage_closure c join programs.document d
          on (d.college_id, d.academic_year) = (c.college_id, c.academic_year)
        where 'DOCUMENT ' || d.kind = any (c.overridden)`,
    ],
    [
      'meeting outside of its pair',
      `select from programs.meeting_mentorship k join programs.mentorship m on m.id = k.mentorship_id
        where k.day not between m.started_on and coalesce(m.ended_on, m.until_on)`,
    ],
    ['mentor of their own', 'select from programs.mentorship where mentor_id = mentee_id'],
    [
      'pair outside its year, or ended before it began',
      `select from programs.mentorship where started_on < make_date(academic_year, 9, 1)
          or coalesce(ended_on, until_on) > make_date(academic_year + 1, 8, 31) or ended_on < started_on`,
    ],
    [
      'listener without a consent on the first day',
      `select from school.enrolment e join school.cohort h on h.id = e.cohort_id
        where not exists (select from participants.consent c where c.person_id = e.person_id and c.given_on <= h.starts_on)`,
    ],
    [
      'stay in a base that began without a consent',
      `select from (select person_id, entered_on from participants.mentor_profile
                    union all select person_id, entered_on from participants.mentee_profile) s
        where not exists (select from participants.consent c where c.person_id = s.person_id and c.given_on <= s.entered_on
                             and coalesce(c.withdrawn_on > s.entered_on, true))`,
    ],
    [
      'mentor outside the base of mentors',
      `select mentor_id from programs.mentorship except select person_id from participants.mentor_profile`,
    ],
    ['audit row, since nobody did anything', 'select from participants.audit union all select from programs.audit'],
  ])('has no %s', async (_, sql) => {
    expect(await count(sql)).toBe(0);
  });

  it.each([
    ['pairs of every outcome', 'select distinct status from programs.mentorship', 4],
    ['consents of every giver', 'select distinct given_by from participants.consent', 3],
    ['withdrawn consents', 'select from participants.consent where withdrawn_on is not null', 1],
    ['consents for a term', 'select from participants.consent where valid_until is not null', 1],
    [
      'people without a consent',
      'select id from participants.person except select person_id from participants.consent',
      1,
    ],
    [
      'partners that colleges share',
      'select from participants.college_partner group by partner_id having count(*) > 1',
      1,
    ],
    ['mentees who left the base', 'select from participants.mentee_profile where left_on is not null and completed', 1],
    ['completed courses', 'select from school.enrolment where completed_on is not null', 1],
    ['a roadmap for each of three years', 'select distinct college_id, academic_year from programs.activity', 12],
    [
      'documents in the register, and stages closed without some',
      `select from programs.stage_closure c
      where overridden <> '{}' and exists (select from programs.document d
        where (d.college_id, d.academic_year, d.stage) = (c.college_id, c.academic_year, c.stage))`,
      1,
    ],
    ['meetings of every kind but the last', 'select distinct kind from programs.meeting', 3],
    ['plans agreed, and plans that are not yet', 'select distinct agreed_on is null from programs.plan', 2],
    ['measures of plans, done and not', 'select distinct done_on is null from programs.plan_item', 2],
    ['demo accounts', 'select from participants.role_binding', 5],
  ])('has %s', async (_, sql, atLeast) => {
    expect(await count(sql)).toBeGreaterThanOrEqual(atLeast);
  });
});

describe('the graph over a seed', () => {
  it('answers RegionAtAGlance: five indicators with values, two that no survey gives, one college silent', async () => {
    const [region] = await hub.owner(`select id from participants.region where code = '101'`);
    const coordinator = await hub.client({ roles: ['COORDINATOR'], regions: [String(region!.id)] });
    const answer = await coordinator.ask(firstQuery('2024/2025').replace('"26"', '"101"'));
    const shown = await coordinator.ask('{ region(code: "101") { currentYear } }');
    expect(shown.region.currentYear).toBe('2024/2025');
    const { indicators } = answer.region.scorecard;
    expect(indicators).toHaveLength(7);
    for (const { indicator, status, value, target, coverage } of indicators as Data[]) {
      const surveyed = (indicator.code as string).endsWith('_satisfied');
      expect([indicator.code, status]).toEqual([indicator.code, surveyed ? 'MISSING' : 'OK']);
      expect(target).toBeGreaterThan(0);
      if (surveyed) continue;
      // So few people may have no young specialist with a mentor, or none without one.
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
      if ((indicator.code as string).startsWith('learners')) expect(coverage).toEqual({ reported: 1, expected: 2 });
    }
    expect(answer.region.colleges.totalCount).toBe(2);
    const [first] = answer.region.colleges.nodes as Data[];
    expect(first.mentoringPrograms.totalCount).toBeGreaterThanOrEqual(2);
  });

  it('shows a curator the people of no other college', async () => {
    const [college] = await hub.owner(`select id from participants.college where code = '101-001'`);
    const curator = { roles: ['CURATOR' as const], colleges: [String(college!.id)] };
    const seen = 'select count(*) filter (where college_id = $1) as own, count(*) as all from participants.person';
    const [people] = await hub.raw('participants', curator, seen, curator.colleges);
    // Mentors whom another college lends are seen as long as the pair lasts; these have ended.
    expect(people!.all).toBe(people!.own);
    expect(Number(people!.own)).toBeGreaterThan(60);
    expect(await hub.raw('participants', null, 'select from participants.person')).toEqual([]);
  });
});
