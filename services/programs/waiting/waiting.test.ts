import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world } from '#scripts/testing/world.js';
import { ago, group, log, NOW, feedback } from '../testing/meetings-world.js';
import { bulk, neighbours, openYear, students } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

const ASKED = `totalCount groups { kind audience count late address }
  nodes { id kind audience code since dueOn lateDays count address college { id } mentorship { id mentee { id } } person { id } }
  pageInfo { hasNextPage endCursor }`;

const waiting = async (client: Client, args = ''): Promise<Data> =>
  (await client.ask(`{ waitingFor${args && `(${args})`} { ${ASKED} } }`)).waitingFor;

const counted = ({ groups }: Data) =>
  Object.fromEntries(groups.map(({ kind, count }: Data) => [kind as string, count as number])) as Record<
    string,
    number
  >;

/** All kinds but those of the roadmap, which depend on the day of the test. */
const beside = (found: Data) => {
  const { ACTIVITY_DUE, CHECKPOINT_DUE, ...rest } = counted(found);
  expect([ACTIVITY_DUE ?? 0, CHECKPOINT_DUE ?? 0].every((count) => count >= 0)).toBe(true);
  return rest;
};

describe('what waits', () => {
  it('is meetings, feedback and proposals: for the staff and for the pair, each as their own', async () => {
    const one = await group(hub, { size: 2 });
    const [late, met] = one.pairs as [(typeof one.pairs)[0], (typeof one.pairs)[0]];
    await log(met.mentor, { mentorshipIds: [met.id], day: ago(3) });
    await bulk(one.college.curator, 'proposeMentorships', {
      ...{ collegeId: one.college.id, year: NOW.year },
      rows: [{ ...students(met.mentorId, late.menteeId), startedOn: NOW.today }],
    });
    const staff = await waiting(one.college.curator);
    expect(beside(staff)).toEqual({ MEETING_LATE: 1, PROPOSAL_UNANSWERED: 1 });
    expect(staff.nodes.find(({ kind }: Data) => kind === 'MEETING_LATE')).toMatchObject({
      ...{ audience: 'COLLEGE', since: ago(40), lateDays: 26, count: 1, dueOn: null },
      ...{ mentorship: { id: late.id, mentee: { id: late.menteeId } }, college: { id: one.college.id }, person: null },
      address: `/pairs/${one.college.code}/pair/${late.id}`,
    });

    expect(counted(await waiting(late.mentee))).toEqual({ MEETING_LATE: 1, PROPOSAL_TO_ANSWER: 1 });
    expect(counted(await waiting(met.mentor))).toEqual({ FEEDBACK_OWED: 1, MEETING_LATE: 1, PROPOSAL_TO_ANSWER: 1 });
    expect(counted(await waiting(met.mentee))).toEqual({ FEEDBACK_OWED: 1 });
    const [{ meetings }] = (await met.mentee.ask('{ mentorships { nodes { meetings { nodes { id } } } } }')).mentorships
      .nodes;
    const given = await feedback(met.mentee, { mentorshipId: met.id, meetingId: meetings.nodes[0].id, score: 7 });
    expect(given.problems).toEqual([]);
    expect(counted(await waiting(met.mentee))).toEqual({});
  });

  it('is consents that end, for the college and for whoever gave them', async () => {
    const { here, there } = await neighbours(hub);
    const [ending, goesOn] = await here.people(
      { consent: { givenOn: '2024-09-01', givenBy: 'SELF', validUntil: ago(-10) } },
      { consent: { givenOn: '2024-09-01', givenBy: 'SELF' } },
    );
    expect((await waiting(here.curator)).nodes).toMatchObject([
      { kind: 'CONSENT_ENDS', dueOn: ago(-11), lateDays: 0, person: { id: ending }, college: { id: here.id } },
    ]);
    const self = await hub.client({ roles: ['MENTEE'], persons: [ending!] });
    expect((await waiting(self)).nodes).toMatchObject([{ kind: 'CONSENT_ENDS', audience: 'PERSON', address: '/pair' }]);
    const other = await hub.client({ roles: ['MENTEE'], persons: [goesOn!] });
    expect((await waiting(other)).totalCount).toBe(0);
    expect((await waiting(there.curator)).totalCount).toBe(0);
  });

  it('is, for a coordinator, colleges that are behind and what they submit', async () => {
    const region = await world(hub);
    const college = await region.college();
    await openYear(college, ['student-student'], NOW.year);
    await hub.owner(
      `update programs.activity set starts_on = $2::date - 20, due_on = $2::date - 5
        where college_id = $1 and code in ('1.1', '1.5')`,
      [college.id, NOW.today],
    );
    await hub.owner(
      `insert into monitoring.period
         (id, region_id, kind, academic_year, number, first_day, speaks_for, submit_by, automatic, opened_by, opened_at)
       values (uuidv7(), $1, 'MONTH', $2, 1, $3::date - 60, $3::date - 30, $3::date - 2, false, 'test', now() + interval '1 minute')`,
      [region.region.id, Number(NOW.year.slice(0, 4)), NOW.today],
    );
    const found = await waiting(region.coordinator);
    expect(counted(found)).toMatchObject({ SUBMISSION_OVERDUE: 1 });
    expect(found.nodes.find(({ kind }: Data) => kind === 'COLLEGE_BEHIND')).toMatchObject({
      ...{ audience: 'REGION', college: { id: college.id }, address: `/regions/${region.region.code}/desk/roadmaps` },
    });
    const ofCollege = await waiting(college.curator, 'kinds: [CHECKPOINT_DUE, SUBMISSION_DUE], first: 100');
    expect(ofCollege.nodes.filter(({ code }: Data) => code === '1.5')).toMatchObject([
      { kind: 'CHECKPOINT_DUE', lateDays: 5 },
    ]);
    expect(ofCollege.nodes.at(-1)).toMatchObject({ kind: 'SUBMISSION_DUE', code: 'MONTH 1', lateDays: 2 });
  });

  it('is listeners of a course that is over, and an open survey', async () => {
    const { here } = await neighbours(hub);
    const [listener] = await here.people({});
    const year = Number(NOW.year.slice(0, 4));
    await hub.owner(
      `with course as (
         insert into school.course (id, region_id, code, title_ru, title_en, hours)
         select uuidv7(), region_id, 'K-1', 'Курс', 'Course', 8 from participants.college where id = $1 returning id
       ), programme as (
         insert into school.course_version (course_id, version, hours, made_on)
         select id, 1, 8, make_date($3::int, 9, 1) from course
       ), cohort as (
         insert into school.cohort (id, course_id, college_id, academic_year, title, starts_on, ends_on)
         select uuidv7(), id, $1, $3::int, 'A', make_date($3::int, 9, 1), make_date($3::int, 9, 1) from course returning id
       ) insert into school.enrolment
           (id, cohort_id, college_id, person_id, host_college_id, academic_year, order_attested, enrolled_on)
         select uuidv7(), id, $1, $2, $1, $3::int, true, make_date($3::int, 9, 1) from cohort`,
      [here.id, listener, year],
    );
    await hub.owner(
      `with campaign as (
         insert into monitoring.survey_campaign
           (id, region_id, college_id, template_id, series_id, audience, phase, academic_year, opens_on, closes_on)
         select uuidv7(), c.region_id, c.id, t.id, uuidv7(), 'MENTEE', 'ENTRY', $3, $4::date, $4::date + 3
           from participants.college c, (select id from monitoring.survey_template where audience = 'MENTEE' limit 1) t
          where c.id = $1 returning id
       ) insert into monitoring.survey_invitation
           (campaign_id, college_id, person_id, academic_year, audience, phase, invited_on)
         select id, $1, $2, $3, 'MENTEE', 'ENTRY', $4::date from campaign`,
      [here.id, listener, year, NOW.today],
    );
    expect(beside(await waiting(here.curator))).toEqual({ COURSE_RESULTS: 1, SURVEY_UNANSWERED: 1 });
  });
});

describe('the list of what waits', () => {
  it('takes as many statements for a hundred as for one, and is paged', async () => {
    const one = await group(hub);
    const hundred = await group(hub, { size: 100 });
    const statements = async (client: Client) =>
      (await hub.statementsOf(() => waiting(client, 'kinds: [MEETING_LATE], first: 100'))).length;
    expect(await statements(one.college.curator)).toBe(await statements(hundred.college.curator));
    expect(await statements(one.college.curator)).toBeLessThanOrEqual(4);

    const seen = new Set<string>();
    let after = '';
    for (let page = 0; page < 4; page += 1) {
      const found = await waiting(hundred.college.curator, `kinds: [MEETING_LATE], first: 30 ${after}`);
      expect(found.totalCount).toBe(100);
      for (const { id } of found.nodes) seen.add(id);
      after = `after: "${found.pageInfo.endCursor}"`;
      expect(found.pageInfo.hasNextPage).toBe(page < 3);
    }
    expect(seen.size).toBe(100);
  });

  it('is nobody else’s: another college, another role, no token, and raw SQL', async () => {
    const one = await group(hub);
    const [{ id, menteeId }] = one.pairs;
    const { here: other } = await neighbours(hub);
    const strangers = [
      other.curator,
      await hub.client({ roles: ['COORDINATOR'], regions: [(await world(hub)).region.id] }),
      await hub.client({ roles: ['MENTEE'], persons: await other.people({}) }),
    ];
    for (const stranger of strangers) {
      expect((await waiting(stranger)).nodes.map(({ mentorship }: Data) => mentorship?.id)).not.toContain(id);
      expect((await waiting(stranger, `ofId: "${one.college.id}"`)).totalCount).toBe(0);
      expect((await waiting(stranger, `ofId: "${menteeId}"`)).totalCount).toBe(0);
    }
    for (const claims of [undefined, { roles: ['ANALYST' as const], regions: [] }]) {
      const { data, errors } = await (await hub.client(claims)).answer('{ waitingFor { totalCount } }');
      expect(data).toEqual({ waitingFor: null });
      expect(errors).toHaveLength(1);
    }
    const reached = 'select count(*)::int as found from contracts.own_waiting()';
    expect(await hub.raw('programs', null, reached)).toEqual([{ found: 0 }]);
    const asked = `select * from contracts.waiting(array[$1::uuid], '{}', '{}')`;
    for (const service of ['programs', 'participants', 'monitoring', 'school']) {
      await expect(
        hub.raw(service, { roles: ['CURATOR'], colleges: [other.id] }, asked, [one.college.id]),
      ).rejects.toThrow(/permission denied/);
    }
  });
});
