import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { bulk, figures, neighbours, openYear, outcomes, students, YEAR } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

const attest = async (college: CollegeWorld, rows: object[], year = YEAR): Promise<string[]> => {
  const payload = await bulk(college.curator, 'attestMentorships', { collegeId: college.id, year, rows });
  expect(outcomes(payload)).toEqual(rows.map(() => 'CREATED'));
  return payload.results.map((row: Data) => row.mentorship.id);
};

const withdraw = (college: CollegeWorld, personId: string, withdrawnOn: string) =>
  college.curator.ask(
    `mutation ($input: WithdrawConsentsInput!) { withdrawConsents(input: $input) { problems { code } } }`,
    { input: { personId, withdrawnOn } },
  );

const confirm = async (college: CollegeWorld, confirmedOn = '2024-09-01') => {
  const { college: found } = await college.curator.ask(
    `query ($id: ID!) { college(id: $id) { partners { nodes { partner { id kind } } } } }`,
    { id: college.id },
  );
  const partnerIds = found.partners.nodes.map((link: Data) => link.partner.id);
  await college.curator.ask(`mutation ($input: ConfirmPartnersInput!) { confirmPartners(input: $input) { updated } }`, {
    input: { collegeId: college.id, partnerIds, confirmedOn },
  });
};

describe('people are counted, not pairs', () => {
  it('a person with three mentees is one mentor, and may be a mentee as well', async () => {
    const college = await (await world(hub)).college();
    const [mentor, a, b, c] = (await college.people({}, {}, {}, {})) as [string, string, string, string];
    await attest(college, [students(a, mentor), students(b, mentor), students(c, mentor), students(mentor, a)]);
    expect(await figures(hub, college.id)).toMatchObject({ mentees: 4, mentors: 2, mentorships_counted: 4 });
  });

  it('a person in two forms counts once in all and once in each', async () => {
    const college = await (await world(hub)).college();
    const [teacher, colleague] = await college.people({ category: 'TEACHER' }, { category: 'TEACHER' });
    const [student] = await college.people({});
    await attest(college, [
      { ...students(colleague!, teacher!), form: 'teacher-teacher' },
      { ...students(student!, teacher!), form: 'teacher-student' },
    ]);
    expect(await figures(hub, college.id)).toMatchObject({
      mentors: 1,
      'mentors TEACHER': 1,
      'mentors teacher-teacher': 1,
      'mentors teacher-student': 1,
      mentees: 2,
      'mentees TEACHER': 1,
      'mentees STUDENT': 1,
    });
  });

  it('young specialists are counted among the mentees who teach', async () => {
    const college = await (await world(hub)).college();
    const [young, old, mentor] = (await college.people(
      { category: 'TEACHER', careerStartedOn: '2023-08-15' },
      { category: 'TEACHER', careerStartedOn: '2010-08-15' },
      { category: 'TEACHER', careerStartedOn: '2024-08-15' },
    )) as [string, string, string];
    const form = 'teacher-teacher';
    await attest(college, [
      { ...students(young, mentor), form },
      { ...students(old, mentor), form },
    ]);
    const found = await figures(hub, college.id);
    expect(found).toMatchObject({ 'mentees TEACHER': 2, 'mentees YOUNG_SPECIALIST': 1 });
    expect(found).not.toHaveProperty('mentors YOUNG_SPECIALIST');
  });
});

describe('without a consent', () => {
  it('a person stops counting from the day of withdrawal, and the figure says so', async () => {
    const college = await (await world(hub)).college();
    const [mentor, a, b] = (await college.people({}, {}, {})) as [string, string, string];
    await attest(college, [students(a, mentor), students(b, mentor)]);
    await withdraw(college, a, '2025-03-01');
    expect(await figures(hub, college.id)).toMatchObject({ mentees: 1, mentors: 1, left_out_without_consent: 1 });
    await withdraw(college, mentor, '2025-03-01');
    const found = await figures(hub, college.id);
    expect(found).toMatchObject({ mentees: 1, left_out_without_consent: 2 });
    expect(found).not.toHaveProperty('mentors');
  });

  it('given up after the year, the person still counts in it', async () => {
    const college = await (await world(hub)).college();
    const [mentor, mentee] = (await college.people({}, {})) as [string, string];
    await attest(college, [students(mentee, mentor)]);
    await withdraw(college, mentee, '2025-09-01');
    expect(await figures(hub, college.id)).toMatchObject({ mentees: 1 });
  });
});

describe('a mentorship counts in each year that it overlaps', () => {
  it('the one that goes on from the year before counts in both', async () => {
    const college = await (await world(hub)).college();
    const [mentor, mentee] = (await college.people({}, {})) as [string, string];
    const [person] = await college.people({ consent: { givenOn: '2023-09-01', givenBy: 'COLLEGE' } });
    await attest(college, [{ ...students(mentee, mentor), startedOn: '2023-10-01' }]);
    await attest(college, [{ ...students(person!, mentor), startedOn: '2023-11-01' }], '2023/2024');
    expect(await figures(hub, college.id, 2024)).toMatchObject({
      mentees: 1,
      mentorships_counted: 1,
      'mentorships ACTIVE': 1,
    });
    expect(await figures(hub, college.id, 2023)).toMatchObject({
      mentees: 1,
      mentorships_counted: 2,
      'mentorships ACTIVE': 1,
      left_out_without_consent: 2,
    });
  });

  it('the one that outlasts its year counts in the next, and no longer when it ends earlier', async () => {
    const college = await (await world(hub)).college();
    await openYear(college);
    const [mentor, mentee] = (await college.people({}, {})) as [string, string];
    const rows = [{ ...students(mentee, mentor), until: '2025-12-31' }];
    const { results } = await bulk(college.curator, 'proposeMentorships', { collegeId: college.id, year: YEAR, rows });
    const ids = [results[0].mentorship.id];
    const order = { number: '1', date: '2024-10-01' };
    await bulk(college.curator, 'approveMentorships', { collegeId: college.id, ids, order });
    expect(await figures(hub, college.id, 2025)).toMatchObject({ mentees: 1 });
    const end = [{ id: ids[0], endedOn: '2025-05-01', reason: 'done' }];
    await bulk(college.curator, 'endMentorships', { collegeId: college.id, rows: end });
    expect(await figures(hub, college.id, 2025)).toEqual({});
    expect(await figures(hub, college.id, 2024)).toMatchObject({ mentees: 1, 'mentorships ENDED': 1 });
  });
});

describe('enterprises that provide mentors', () => {
  it('are those confirmed, each once, and known by name to whom they are known at all', async () => {
    const { region, here, there } = await neighbours(hub);
    const expert = (workplace: string) => ({ category: 'EMPLOYER_REPRESENTATIVE' as const, workplace });
    for (const college of [here, there]) {
      const experts = await college.people(expert('ООО «Ромашка»'), expert('Ромашка, ООО'), expert('Колос'));
      const mentees = await college.people({}, {}, {});
      await attest(
        college,
        mentees.map((mentee, i) => ({ ...students(mentee, experts[i]!), form: 'employer-student' })),
      );
    }
    expect(await figures(hub, here.id)).not.toHaveProperty('enterprises_with_mentors');
    await confirm(here);
    await confirm(there);
    expect(await figures(hub, here.id)).toMatchObject({ enterprises_with_mentors: 2 });

    await hub.owner('grant select on contracts.enterprises_with_mentors to hub_programs');
    const distinct = (claims: Parameters<TestHub['raw']>[1]) =>
      hub.raw('programs', claims, 'select partner_id from contracts.enterprises_with_mentors group by partner_id');
    expect(await distinct({ roles: ['COORDINATOR'], regions: [region.region.id] })).toHaveLength(2);
    expect(await distinct({ roles: ['CURATOR'], colleges: [here.id] })).toHaveLength(2);
    expect(await distinct({ roles: ['COORDINATOR'], regions: [here.id] })).toEqual([]);
    expect(await distinct(null)).toEqual([]);
  });
});
