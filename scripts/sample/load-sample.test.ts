import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PREFIX } from '#kernel/session/access.js';
import type { ClientFactory } from '../client/local-client.js';
import { firstQuery } from '../runtime/first-query.js';
import { ownHub, type Client, type Data, type TestHub } from '../testing/hub.js';
import { DEMO_ACCOUNTS, INVITED } from './accounts.data.js';
import { loadSample } from './load-sample.js';
import { SAMPLE_DAY } from '../testing/sample-day.js';
import { planRegion } from './plan.js';
import { TARGET_DOCUMENT } from './region.data.js';

let hub: TestHub;
let coordinator: Client;
let said: string[];

/** What there is to look at in the sample, each with a count that finds it. */
// prettier-ignore
const SIGHTS: [string, string][] = [
  ['somebody who is mentor and mentee at once', `select count(*) from programs.mentorship a join programs.mentorship b
    on a.mentor_id = b.mentee_id and a.academic_year = b.academic_year`],
  ['a mentor with several mentees', `select count(*) from (select from programs.mentorship
    group by mentor_id, academic_year having count(*) > 4) m`],
  ['a mentor in two forms', `select count(*) from (select from programs.mentorship
    group by mentor_id, academic_year having count(distinct form_code) > 1) m`],
  ['a mentee in two forms, one after the other', `select count(*) from (select from programs.mentorship
    group by mentee_id, academic_year having count(distinct form_code) > 1) m`],
  ['a pair across colleges', `select count(*) from programs.mentorship
    where college_id <> mentor_college_id and status = 'APPROVED'`],
  ['a proposal that awaits the other college', `select count(*) from programs.mentorship
    where college_id <> mentor_college_id and status = 'PROPOSED'`],
  ['a pair that goes on in the next year', `select count(*) from programs.mentorship
    where academic_year = 2023 and until_on = '2024-12-20'`],
  ['a withdrawn consent', 'select count(*) from participants.consent where withdrawn_on is not null'],
  ['a consent whose term is over', 'select count(*) from participants.consent where valid_until is not null'],
  ['a young specialist left out', `select count(*) from participants.person p where category = 'TEACHER'
    and career_started_on > '2021-10-01' and id not in (select person_id from participants.consent)
    and id in (select mentee_id from programs.mentorship where academic_year = 2024)`],
  ['a new employee with experience among the mentees', `select count(*) from participants.person
    where career_started_on = '2011-09-01' and id in (select mentee_id from programs.mentorship)`],
  ['a partnership not yet confirmed', 'select count(*) from participants.college_partner where confirmed_on is null'],
  ['an enterprise shared by colleges', `select count(*) from (select from participants.college_partner c
    join participants.partner p on p.id = c.partner_id and p.kind = 'ENTERPRISE' group by p.id having count(*) > 1) e`],
  ['a mentor in the base who waits for a mentee', `select count(*) from participants.mentor_profile
    where left_on is null and person_id not in (select mentor_id from programs.mentorship)`],
  ['a mentee who left the base having gone through the programme', `select count(*) from participants.mentee_profile
    where left_on is not null and completed`],
  ['one who was mentee first and mentor then', `select count(*) from participants.mentee_profile e
    join participants.mentor_profile o on o.person_id = e.person_id and o.entered_on > e.entered_on`],
  ['a listener who did not complete the course', 'select count(*) from school.enrolment where completed_on is null'],
];

/** Clients of the hub under test; those that are to be interrupted fail when they call that mutation. */
const clients = (interruptedAt?: string): ClientFactory => {
  return async (claims) => {
    const client = await hub.client(claims);
    return {
      async ask(query, variables) {
        if (interruptedAt && query.includes(`${interruptedAt}(`)) throw new Error('interrupted');
        return client.ask(query, variables);
      },
    };
  };
};

const load = async (interruptedAt?: string): Promise<string[]> => {
  const lines: string[] = [];
  await loadSample({ client: clients(interruptedAt), ownerUrl: hub.ownerUrl }, (line) => lines.push(line), SAMPLE_DAY);
  return lines;
};

const atAGlance = async (year: string): Promise<Data> =>
  (await coordinator.ask(firstQuery('2024/2025'), { year })).region;

const figure = (scorecard: Data, code: string): Data =>
  scorecard.indicators.find((each: Data) => each.indicator.code === code);

const count = async (sql: string): Promise<number> => Number((await hub.owner(sql))[0]!.count);

/** All rows of all tables of the services but the audit and the migrations, as one text a table. */
async function everything(): Promise<Record<string, unknown>> {
  const tables = await hub.owner(
    `select table_schema || '.' || table_name as name from information_schema.tables
      where table_schema in ('participants', 'programs', 'school', 'monitoring') and table_type = 'BASE TABLE'
        and table_name not like '%migration%' order by 1`,
  );
  const texts: Record<string, unknown> = {};
  for (const { name } of tables as { name: string }[]) {
    const [row] = await hub.owner(`select count(*), md5(string_agg(t::text, e'\\n' order by t::text)) from ${name} t`);
    texts[name] = row;
  }
  return texts;
}

beforeAll(async () => {
  hub = await ownHub();
  await expect(load('endMentorships')).rejects.toThrow('interrupted');
  await expect(load('createCohort')).rejects.toThrow('interrupted');
  await expect(load('returnSubmission')).rejects.toThrow('interrupted');
  await expect(load('setTargets')).rejects.toThrow('interrupted');
  said = await load();
  const [region] = await hub.owner(`select id from participants.region where code = '26'`);
  coordinator = await hub.client({ roles: ['COORDINATOR'], regions: [String(region!.id)] });
}, 240_000);

afterAll(() => hub.close());

describe('the sample region, interrupted four times and then loaded to the end', () => {
  it('says in a few lines what it does', () => {
    expect(said[0]).toBe(
      'Догружаю учебный регион Ставропольский край / Going on with the sample region, Stavropol Krai',
    );
    expect(said.length).toBeLessThanOrEqual(9);
  });

  it('answers the first query of GraphiQL: twelve colleges, marked as a sample', async () => {
    const region = await atAGlance('2024/2025');
    expect(region.name).toBe('Stavropol Krai');
    expect(region.colleges.totalCount).toBe(12);
    expect(await count('select count(*) from participants.college where sample')).toBe(12);
    expect(await count('select count(*) from participants.region where sample')).toBe(1);
    for (const college of region.colleges.nodes) expect(college.mentoringPrograms.totalCount).toBeGreaterThan(0);
    expect(region.colleges.nodes.map((college: Data) => college.courses.trainedMentors)).toContain(0);
  });

  it('has every person and every pair of the plan once', async () => {
    const { colleges, across } = planRegion(SAMPLE_DAY);
    expect(await count('select count(*) from participants.person')).toBe(
      colleges.flatMap(({ people }) => people).length,
    );
    const pairs = colleges.flatMap((college) => Object.values(college.pairs).flat());
    expect(await count('select count(*) from programs.mentorship')).toBe(pairs.length + across.length);
    const ended = pairs.filter((pair) => pair.ended);
    expect(await count(`select count(*) from programs.mentorship where status = 'ENDED'`)).toBe(ended.length);
  });

  it('tells the share of mentees that a count of the rows gives', async () => {
    for (const [year, first, last] of [
      ['2023/2024', '2023-09-01', '2024-08-31'],
      ['2024/2025', '2024-09-01', '2025-08-31'],
    ]) {
      const [counted] = await hub.owner(
        `select count(*)::int as mentees, (select sum(students)::int from participants.headcount
                                            where academic_year = extract(year from $1::date)) as learners
           from participants.person p
          where p.category = 'STUDENT'
            and p.college_id in (select college_id from participants.headcount
                                  where academic_year = extract(year from $1::date))
            and p.id in (select mentee_id from programs.mentorship
                          where order_date is not null or order_attested
                            and started_on <= $2::date and (ended_on is null or ended_on >= $1::date))
            and p.id in (select mentee_id from programs.mentorship
                          where (status = 'APPROVED' or status = 'ENDED') and started_on <= $2::date
                            and case when ended_on is null then until_on else ended_on end >= $1::date)
            and p.id in (select person_id from participants.consent
                          where given_on <= $2::date and coalesce(withdrawn_on > $2::date, true)
                            and coalesce(valid_until >= $2::date, true)
                            and (given_by <> 'REPRESENTATIVE' or age($2::date, p.birth_date) < interval '18 years'))`,
        [first, last],
      );
      const told = figure((await atAGlance(year!)).scorecard, 'learners_as_mentees');
      expect(told).toMatchObject({ status: 'OK', numerator: counted!.mentees, denominator: counted!.learners });
      expect(told.target).toBe(year === '2024/2025' ? 70 : 50);
    }
  });

  it('names the document of the targets that it confirms, and none for the others', async () => {
    const sources = async (year: string): Promise<[boolean, string | null][]> => {
      const query = `query ($year: AcademicYear!) { region(code: "26") {
        scorecard(year: $year) { indicators { targetVerified targetSource targetDocumentDate } } } }`;
      const { indicators } = (await coordinator.ask(query, { year })).region.scorecard;
      return indicators.map(({ targetVerified, targetSource, targetDocumentDate }: Data) => [
        targetVerified,
        targetSource,
        targetDocumentDate,
      ]);
    };
    const [before, last] = [await sources('2023/2024'), await sources('2024/2025')];
    expect(before).toEqual(Array(7).fill([false, null, null]));
    expect(last.filter(([verified]) => verified)).toEqual(
      Array(4).fill([true, TARGET_DOCUMENT.document, TARGET_DOCUMENT.documentDate]),
    );
    expect(last.filter(([verified]) => !verified)).toEqual(Array(3).fill([false, null, null]));
  });

  it('is uneven: a college lacks its headcount, one is above 100 %, one far behind, one at the target', async () => {
    const region = await atAGlance('2024/2025');
    const of = (code: string, indicator: string): Data =>
      figure(region.colleges.nodes.find((college: Data) => college.code === code).scorecard, indicator);
    expect(of('26-11', 'learners_as_mentees')).toMatchObject({ status: 'MISSING', value: null, denominator: null });
    expect(of('26-11', 'mentors_from_employers').status).toBe('OK');
    expect(figure(region.scorecard, 'learners_as_mentees').coverage).toEqual({ reported: 11, expected: 12 });
    expect(of('26-05', 'young_specialists_as_mentees').value).toBe(120);
    expect(of('26-08', 'learners_as_mentees').numerator).toBe(2);
    expect(of('26-12', 'learners_as_mentees').value).toBeGreaterThan(70);

    const before = await atAGlance('2023/2024');
    expect(figure(before.scorecard, 'learners_as_mentees').coverage).toEqual({ reported: 12, expected: 12 });
  });

  it('has an account for each role but those of a system and an operator, given by those entitled', async () => {
    const bindings = await hub.owner(
      `select b.account, b.role, r.code as region, c.code as college from participants.role_binding b
         left join participants.region r on r.id = b.region_id left join participants.college c on c.id = b.college_id
        where b.revoked_at is null order by b.account`,
    );
    const at = { region: null, college: '26-01' };
    expect(bindings).toEqual([
      { account: 'demo-analyst', role: 'ANALYST', region: '26', college: null },
      { account: 'demo-coordinator', role: 'COORDINATOR', region: '26', college: null },
      { account: 'demo-curator', role: 'CURATOR', ...at },
      { account: 'demo-director', role: 'DIRECTOR', ...at },
      { account: 'demo-mentee', role: 'MENTEE', ...at },
      { account: 'demo-mentor', role: 'MENTOR', ...at },
    ]);
    expect(bindings.map(({ account }) => account)).toEqual(DEMO_ACCOUNTS.map(({ account }) => account).sort());
    for (const { account } of DEMO_ACCOUNTS) expect(account.startsWith(DEMO_PREFIX)).toBe(true);
    for (const { title } of DEMO_ACCOUNTS) expect(title).toEqual({ ru: expect.any(String), en: expect.any(String) });
  });

  it('calls each account by a name, that of the person whose it is, and has an invitation wait for its answer', async () => {
    const named = await hub.owner(
      `select b.account, n.name, concat_ws(' ', p.family_name, p.given_name, nullif(p.patronymic, '')) as person
         from participants.role_binding b
         left join participants.account_name n using (account)
         left join participants.person p on p.id = b.person_id
        where b.revoked_at is null order by b.account`,
    );
    const known = new Map(DEMO_ACCOUNTS.map(({ account, name }) => [account, name]));
    for (const { account, name, person } of named) expect(name).toBe(known.get(String(account)) ?? person);
    const invited = await hub.owner(
      `select role, invitee, invited_by, of_demo, ends_at > now() as stands from participants.role_invitation
        where revoked_at is null and accepted_at is null`,
    );
    expect(invited).toEqual([{ ...INVITED, invited_by: 'demo-director', of_demo: true, stands: true }]);
  });

  it('shows its mentor and mentee the pair that they are', async () => {
    const pair = `select count(*) from programs.mentorship m
      where status in ('APPROVED', 'ENDED') and academic_year = 2024
        and mentor_id = (select person_id from participants.role_binding where account = 'demo-mentor')
        and mentee_id = (select person_id from participants.role_binding where account = 'demo-mentee')`;
    expect(await count(pair)).toBe(1);
    const [mentor] = await hub.owner(`select person_id from participants.role_binding where account = 'demo-mentor'`);
    const client = await hub.client({ roles: ['MENTOR'], persons: [String(mentor!.person_id)] });
    const { mentorships } = await client.ask('{ mentorships { nodes { id } } }');
    expect(mentorships.nodes.length).toBeGreaterThan(0);
  });

  it.each(SIGHTS)('has %s', async (_, sql) => {
    expect(await count(sql)).toBeGreaterThan(0);
  });

  it('leaves out of the last year exactly those whom the plan leaves without a consent', async () => {
    const sql = `select sum(value) as count from programs.measure
      where measure = 'left_out_without_consent' and academic_year = 2024`;
    expect(await count(sql)).toBe(9);
  });

  it('changes nothing when it is loaded again, and says nothing', async () => {
    const before = await everything();
    expect(await load()).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it('changes no row when every step is gone through again', async () => {
    const before = await everything();
    await hub.owner('delete from monitoring.target');
    expect(await load()).not.toEqual([]);
    const after = await everything();
    for (const log of [
      'participants.audit',
      'programs.audit',
      'school.audit',
      'monitoring.audit',
      'monitoring.target',
      // Moves with each change of a target.
      'monitoring.definition_version',
    ]) {
      delete before[log];
      delete after[log];
    }
    expect(after).toEqual(before);
    expect(figure((await atAGlance('2024/2025')).scorecard, 'learners_as_mentors').target).toBe(10);
  }, 120_000);

  it('stays away from a hub that has another region', async () => {
    await hub.owner(`update participants.region set sample = false`);
    const before = await everything();
    await hub.owner('delete from monitoring.target');
    expect(await load()).toEqual([]);
    await hub.owner(`update participants.region set sample = true`);
    const moved = ['monitoring.target', 'monitoring.definition_version', 'participants.region'];
    const rest = Object.fromEntries(Object.entries(before).filter(([table]) => !moved.includes(table)));
    expect(await everything()).toMatchObject(rest);
  });
});
