import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { settleCollege } from '#scripts/testing/settled-college.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { changedBy, changesSince, endOf, mutate, pageOf } from './testing/feed.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

const freshCollege = async () => (await world(hub)).college();

const upsert = (college: CollegeWorld, rows: object[], more: object = {}) =>
  mutate(college.curator, 'upsertPeople', 'UpsertPeopleInput', {
    collegeId: college.id,
    source: 'test',
    rows,
    ...more,
  });

const student = (externalId: string, more: object = {}) => ({
  externalId,
  category: 'STUDENT',
  familyName: 'Иванова',
  givenName: 'Анна',
  ...more,
});

const consent = { givenOn: '2024-09-01', givenBy: 'COLLEGE' };

describe('changes', () => {
  it('are the people registered and their consents, new to who was there before', async () => {
    const college = await freshCollege();
    const seen = await changedBy(college, () => upsert(college, [student('1', { consent }), student('2')]));
    expect(seen.map(({ kind, what }) => [kind, what])).toEqual([
      ['PERSON', 'CREATED'],
      ['PERSON', 'CREATED'],
      ['CONSENT', 'CREATED'],
    ]);
    expect((await changesSince(college)).seen).toEqual(seen);
  });

  it('tell what is new from what was there, by the cursor', async () => {
    const college = await freshCollege();
    const beginning = await endOf(college);
    await upsert(college, [student('1')]);
    const afterFirst = await endOf(college);
    await upsert(college, [student('1', { studyGroup: 'ПБ-1' })]);
    const whatSince = async (cursor: string) => (await changesSince(college, cursor)).seen.map(({ what }) => what);
    expect([await whatSince(beginning), await whatSince(afterFirst)]).toEqual([['CREATED'], ['CHANGED']]);
  });

  it('are none where the same is sent again, or is only tried out', async () => {
    const college = await freshCollege();
    await upsert(college, [student('1', { consent })]);
    expect(await changedBy(college, () => upsert(college, [student('1', { consent })]))).toEqual([]);
    const before = await hub.owner('select * from contracts.change_counter order by 1');
    await upsert(college, [student('2', { consent }), student('1', { phone: '+7 900 000-00-00' })], { dryRun: true });
    expect(await hub.owner('select * from contracts.change_counter order by 1')).toEqual(before);
    expect(await hub.owner('select from contracts.pending_change')).toEqual([]);
  });

  it('come page by page, and from a kept cursor on', async () => {
    const college = await freshCollege();
    const ids = await college.people({}, {}, {}, {}, {});
    const page = await pageOf(college, null, { first: 4 });
    expect([page.nodes.length, page.hasMore]).toEqual([4, true]);
    const rest = await changesSince(college, page.cursor, 4);
    const all = [...page.nodes, ...rest.seen];
    expect(all.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id)).toEqual(ids);
    expect(await pageOf(college, rest.cursor)).toEqual({
      nodes: [],
      cursor: rest.cursor,
      hasMore: false,
      latest: rest.cursor,
    });
  });

  it('come in the order in which things changed last, whatever came to be first', async () => {
    const college = await freshCollege();
    await upsert(college, [student('1'), student('2'), student('3')]);
    const [first, second, third] = (await changesSince(college)).seen.map(({ id }) => id);
    await upsert(college, [student('2', { studyGroup: 'ПБ-1' })]);
    await upsert(college, [student('1', { studyGroup: 'ПБ-1' })]);
    for (const size of [1, 100]) {
      expect((await changesSince(college, null, size)).seen.map(({ id }) => id)).toEqual([third, second, first]);
    }
  });

  it('say what everything is now, in as many statements for many as for one', async () => {
    const college = await freshCollege();
    const query = `query ($id: ID!, $first: Int!) { changes(collegeId: $id, first: $first) {
      nodes { kind what person { name consents { givenOn } } consent { givenOn } mentorProfile { interests } } } }`;
    const statements = (first: number) => hub.statementsOf(() => college.curator.ask(query, { id: college.id, first }));
    const mentors = await college.people(...Array.from({ length: 20 }, () => ({})));
    await mutate(college.curator, 'upsertMentorProfiles', 'UpsertMentorProfilesInput', {
      collegeId: college.id,
      rows: mentors.map((personId) => ({ personId, interests: 'шахматы' })),
    });
    const { changes } = await college.curator.ask(query, { id: college.id, first: 100 });
    expect(changes.nodes).toHaveLength(60);
    expect(
      new Set(
        changes.nodes.map((node: Data) => [node.kind, !!node.person, !!node.consent, !!node.mentorProfile].join()),
      ),
    ).toEqual(new Set(['PERSON,true,false,false', 'CONSENT,true,true,false', 'MENTOR_PROFILE,true,false,true']));
    const [forAll, forOne] = [await statements(60), await statements(1)];
    // The feed, people by two ways, consents by two, stays.
    expect(forAll.length).toBeLessThanOrEqual(7);
    expect(forOne.length).toBe(3);
    const few = await statements(45);
    expect(forAll.length).toBe(few.length);
  });

  it('show a headcount, a partnership and a questionnaire as they are', async () => {
    const college = await freshCollege();
    const [representative] = (await college.people({
      category: 'EMPLOYER_REPRESENTATIVE',
      workplace: 'ООО «Станок»',
    })) as [string];
    const start = await endOf(college);
    await college.headcount({ students: 77 });
    const { partners } = (
      await college.curator.ask('query ($id: ID!) { college(id: $id) { partners { nodes { partner { id } } } } }', {
        id: college.id,
      })
    ).college;
    const [{ partner }] = partners.nodes;
    await mutate(college.curator, 'confirmPartners', 'ConfirmPartnersInput', {
      collegeId: college.id,
      partnerIds: [partner.id],
      confirmedOn: '2024-09-01',
    });
    await mutate(college.curator, 'updatePartner', 'UpdatePartnerInput', {
      partnerId: partner.id,
      name: 'ООО «Новый станок»',
    });
    await mutate(college.curator, 'answerMentorQuestionnaire', 'AnswerMentorQuestionnaireInput', {
      personId: representative,
      motivation: 'Помочь',
    });
    const { changes } = await college.curator.ask(
      `query ($id: ID!, $since: String) { changes(collegeId: $id, since: $since) { nodes { kind id what
        headcount { year students } partner { confirmedOn partner { name } } person { id mentorQuestionnaire { motivation } } } } }`,
      { id: college.id, since: start },
    );
    expect(changes.nodes).toEqual([
      {
        kind: 'HEADCOUNT',
        id: '2024/2025',
        what: 'CREATED',
        headcount: { year: '2024/2025', students: 77 },
        partner: null,
        person: null,
      },
      {
        kind: 'PARTNER',
        id: partner.id,
        what: 'CHANGED',
        headcount: null,
        partner: { confirmedOn: '2024-09-01', partner: { name: 'ООО «Новый станок»' } },
        person: null,
      },
      {
        kind: 'PERSON',
        id: representative,
        what: 'CHANGED',
        headcount: null,
        partner: null,
        person: { id: representative, mentorQuestionnaire: { motivation: 'Помочь' } },
      },
    ]);
  });

  it('reach into programmes, mentorships and the school', async () => {
    const { own, mentorId, menteeId, mentorshipId, programId } = await settleCollege(hub);
    const { changes } = await own.curator.ask(
      `query ($id: ID!) { changes(collegeId: $id, first: 1000) { nodes { kind id
        mentorship { id status mentor { id } mentee { id } } program { id form { code } stage { number } }
        enrolment { id person { id } certificateNumber } } } }`,
      { id: own.id },
    );
    const of = (kind: string) => changes.nodes.filter((node: Data) => node.kind === kind);
    expect(of('MENTORSHIP').map(({ mentorship }: Data) => mentorship)).toContainEqual({
      id: mentorshipId,
      status: 'COMPLETED',
      mentor: { id: mentorId },
      mentee: { id: menteeId },
    });
    expect(of('PROGRAM').map(({ program }: Data) => [program.id, program.stage.number])).toContainEqual([programId, 1]);
    expect(of('ENROLMENT')).toEqual([
      expect.objectContaining({
        enrolment: expect.objectContaining({ person: { id: mentorId }, certificateNumber: expect.any(String) }),
      }),
    ]);
    const closed = await changedBy(own, () =>
      mutate(own.curator, 'closeStage', 'CloseStageInput', {
        collegeId: own.id,
        year: '2024/2025',
        stage: 1,
        closedOn: '2024-09-30',
        override: 'Документы на бумаге',
      }),
    );
    expect(closed).toContainEqual({ kind: 'PROGRAM', id: programId, what: 'CHANGED' });
  });

  it('of a pair across colleges are told to both', async () => {
    const there = await world(hub);
    const [own, other] = [await there.college(), await there.college()];
    const [mentee] = (await own.people({})) as [string];
    const [mentor] = (await other.people({})) as [string];
    await mutate(own.curator, 'openCollegeYear', 'OpenCollegeYearInput', {
      collegeId: own.id,
      year: '2024/2025',
      forms: ['student-student'],
    });
    const [ofOwn, ofOther] = [await endOf(own), await endOf(other)];
    const { proposeMentorships } = await own.curator.ask(
      `mutation ($input: ProposeMentorshipsInput!) { proposeMentorships(input: $input) { results { mentorship { id } problems { code message } } } }`,
      {
        input: {
          collegeId: own.id,
          year: '2024/2025',
          rows: [{ menteeId: mentee, mentorId: mentor, form: 'student-student', startedOn: '2024-10-01' }],
        },
      },
    );
    const proposed = { kind: 'MENTORSHIP', id: proposeMentorships.results[0].mentorship.id, what: 'CREATED' };
    expect((await changesSince(own, ofOwn)).seen).toContainEqual(proposed);
    expect((await changesSince(other, ofOther)).seen).toEqual([proposed]);
    const agreed = await changedBy(own, () =>
      mutate(other.curator, 'agreeToMentorships', 'AgreeToMentorshipsInput', {
        collegeId: other.id,
        ids: [proposed.id],
      }),
    );
    expect(agreed).toEqual([{ ...proposed, what: 'CHANGED' }]);
  });
});
