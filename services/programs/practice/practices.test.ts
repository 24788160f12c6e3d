import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Claims, type Client, type TestHub } from '#scripts/testing/hub.js';
import { closing } from '../testing/closing-world.js';
import { NOW, codes, group } from '../testing/meetings-world.js';
import { YEAR, bulk, neighbours, openYear } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

describe('the base of practices', () => {
  const TEXT = { title: 'Чертёж вдвоём', done: 'Чертили по очереди', result: 'Сдали', link: 'https://c.example/1' };

  it('is shared with the region by the yes of both, and leaves it at once', async () => {
    const one = await group(hub);
    const [{ id: mentorshipId, mentor, mentee, mentorId, menteeId }] = one.pairs;
    const { curator, id: collegeId } = one.college;
    const add = await closing(curator, 'recordPractice', { collegeId, mentorshipId, ...TEXT, tags: ['#Чертёж'] });
    expect(add).toMatchObject({
      problems: [],
      practice: { sides: ['MENTOR', 'MENTEE'], sharedOn: null, tags: ['Чертёж'], mentorshipId },
    });
    const { id } = add.practice;
    const regionId = (await hub.owner('select region_id from participants.college where id = $1', [collegeId]))[0]!['region_id'] as string; // prettier-ignore
    const coordinator = await hub.client({ roles: ['COORDINATOR'], regions: [regionId] });
    const created = await coordinator.ask(
      'mutation ($input: CreateCollegeInput!) { createCollege(input: $input) { college { id } } }',
      { input: { regionId, code: `N-${collegeId.slice(-6)}`, nameRu: 'Соседний' } },
    );
    const neighbour: Claims = { roles: ['CURATOR'], colleges: [created.createCollege.college.id as string] };
    const beside = await hub.client(neighbour);
    const seen = async (client: Client, more = '') => {
      const { practices } = await client.ask(
        `{ practices${more} { totalCount nodes { id title mentorshipId mentor { id } answers { side } form { code } college { id } } } }`,
      );
      return practices.nodes;
    };
    const agree = (client: Client, agrees: boolean) => closing(client, 'answerPractice', { practiceId: id, agrees });
    expect(codes(await agree(mentor, true))).toEqual(['PRACTICE_NOT_OFFERED']);
    await closing(curator, 'sharePractice', { collegeId, id, share: true });
    await agree(mentor, true);
    expect([await seen(coordinator), await seen(beside)]).toEqual([[], []]);
    expect(await agree(mentee, true)).toMatchObject({
      practice: { sharedOn: NOW.today, answers: [{ side: 'MENTEE' }] },
    });
    const shared = [
      { id, title: TEXT.title, mentorshipId: null, mentor: null, answers: [], college: { id: collegeId } },
    ];
    expect([await seen(coordinator), await seen(beside)]).toMatchObject([shared, shared]);
    expect(await seen(curator)).toMatchObject([
      { id, mentorshipId, answers: [{ side: 'MENTOR' }, { side: 'MENTEE' }] },
    ]);
    // Nobody else does: another region, the public, an analyst, strangers.
    const other = await group(hub);
    const strangers: Claims[] = [{ roles: ['CURATOR'], colleges: [other.college.id] }, { roles: ['ANALYST'], regions: [regionId] }, { roles: ['MENTOR'], persons: [other.pairs[0].mentorId] }, { roles: ['OPERATOR'] }]; // prettier-ignore
    for (const claims of [...strangers, null]) {
      for (const table of ['practice', 'practice_source', 'practice_answer']) {
        expect(
          await hub.raw('programs', claims, `select * from programs.${table} where college_id = $1`, [collegeId]),
        ).toEqual([]);
      }
    }
    expect(await hub.raw('programs', neighbour, 'select * from programs.practice_source')).toEqual([]);
    // It is said of a text: another text is asked for anew, and a no takes it away at once.
    await closing(curator, 'recordPractice', { collegeId, id, result: 'Сдали оба' });
    expect(await seen(coordinator)).toEqual([]);
    await agree(mentor, true);
    await agree(mentee, true);
    expect(await seen(coordinator, '(shared: true, search: "ЧЕРТЕЖ по")')).toMatchObject([{ id }]);
    expect(await agree(mentee, false)).toMatchObject({ practice: { sharedOn: null } });
    expect(await seen(coordinator)).toEqual([]);
    await agree(mentee, true);
    await closing(curator, 'sharePractice', { collegeId, id, share: false });
    expect(await seen(coordinator)).toEqual([]);
    await closing(curator, 'sharePractice', { collegeId, id, share: true });
    expect(await closing(curator, 'withdrawPractice', { collegeId, id, reason: 'Повтор' })).toMatchObject({
      practice: { sharedOn: null, withdrawnOn: NOW.today },
    });
    expect([await seen(coordinator), await seen(curator)]).toEqual([[], []]);
    // Only the database says that it is shared, and only a side says yes for itself.
    const forged = (claims: Claims, sql: string) =>
      expect(hub.raw('programs', claims, sql)).rejects.toThrow(/permission denied|row-level security/);
    await forged(
      { roles: ['CURATOR'], colleges: [collegeId] },
      `update programs.practice set shared_on = now() where id = '${id}'`,
    );
    const yes = `insert into programs.practice_answer (practice_id, college_id, side, agrees, version, answered_on) values ('${id}', '${collegeId}', 'MENTEE', true, 9, now()) on conflict (practice_id, side) do update set version = 9`;
    await forged({ roles: ['MENTOR'], persons: [mentorId] }, yes);
    await forged({ roles: ['CURATOR'], colleges: [collegeId] }, yes);
    expect(menteeId).not.toBe(mentorId);
  });

  it('names no minor to the region, links to https alone, and is of a pair or a mentor of the college', async () => {
    const { here, there } = await neighbours(hub);
    await openYear(here);
    const [mentorId, menteeId] = (await here.people({}, { familyName: 'Ёлкинов', birthYear: Number(NOW.today.slice(0, 4)) - 15, consent: { givenOn: '2024-09-01', givenBy: 'COLLEGE' } })) as [string, string]; // prettier-ignore
    const rows = [{ menteeId, mentorId, form: 'student-student', startedOn: '2024-10-01' }];
    await bulk(here.curator, 'attestMentorships', { collegeId: here.id, year: YEAR, rows });
    const record = (more: object, collegeId = here.id, client = here.curator) =>
      closing(client, 'recordPractice', { collegeId, ...TEXT, ...more });
    expect(codes(await record({ mentorId }))).toEqual(['PRACTICE_SOURCE']);
    expect(codes(await record({ mentorId: menteeId, form: 'student-student' }))).toEqual(['PRACTICE_SOURCE']);
    expect(codes(await record({ mentorId, form: 'student-student' }, there.id, there.curator))).toEqual([
      'PRACTICE_SOURCE',
    ]);
    const ofMentor = { mentorId, form: 'student-student' };
    expect(codes(await record({ ...ofMentor, title: '', link: 'javascript:alert(1)' }))).toEqual([
      'PRACTICE_TEXT',
      'PRACTICE_LINK',
    ]);
    const { practice } = await record({ ...ofMentor, done: 'Помогал <b>Елкинову</b>', tags: ['сварка'] });
    expect(practice).toMatchObject({ sides: ['MENTOR'], mentor: { id: mentorId } });
    const share = () => closing(here.curator, 'sharePractice', { collegeId: here.id, id: practice.id, share: true });
    expect(codes(await share())).toEqual(['PRACTICE_NAMES_MINOR']);
    await record({ id: practice.id, done: 'Помогал' });
    expect(codes(await share())).toEqual([]);
    expect(codes(await record({ id: practice.id, title: 'Ёлкинов и сварка' }))).toEqual(['PRACTICE_NAMES_MINOR']);
    const mentor = await hub.client({ roles: ['MENTOR'], persons: [mentorId] });
    expect(await closing(mentor, 'answerPractice', { practiceId: practice.id, agrees: true })).toMatchObject({
      practice: { sharedOn: NOW.today },
    });
    const found = async (more: string) =>
      (await there.curator.ask(`{ practices(${more}) { totalCount } }`)).practices.totalCount;
    expect([
      await found('tags: ["#СВАРКА"]'),
      await found('forms: ["teacher-teacher"]'),
      await found('search: "%"'),
      await found('shared: true'),
    ]).toEqual([1, 0, 0, 1]);
    expect(
      codes(await closing(there.curator, 'recordPractice', { collegeId: there.id, id: practice.id, title: 'Чужая' })),
    ).toEqual(['PRACTICE_NOT_FOUND']);
  });
});
