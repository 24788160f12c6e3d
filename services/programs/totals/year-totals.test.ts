import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Claims, type Data, type TestHub } from '#scripts/testing/hub.js';
import { closing, REPORT, over } from '../testing/closing-world.js';
import { NOW, ago, group } from '../testing/meetings-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

describe('the totals of a year', () => {
  it('say what it came to, to the college and its region, in one statement', async () => {
    const one = await group(hub, { size: 3 });
    const { college, pairs } = one;
    const [first, second] = pairs as unknown as [Data, Data];
    await over(hub, one);
    await hub.owner(
      `update programs.mentorship set status = 'ENDED', ended_on = $2, ended_by = 'MENTEE', until_on = $3 where id = $1`,
      [second.id, ago(3), NOW.today],
    );
    for (const side of ['mentor', 'mentee'])
      await closing(first[side], 'givePairReport', { mentorshipId: first.id, ...REPORT });
    await closing(college.curator, 'recordPractice', {
      collegeId: college.id,
      mentorshipId: first.id,
      title: 'Пара',
      done: 'Работали',
    });
    const reward = {
      personId: first.mentorId,
      kind: 'DIPLOMA',
      level: 'COLLEGE',
      title: 'Лучший',
      rewardedOn: NOW.today,
    };
    await closing(college.curator, 'recordRewards', { collegeId: college.id, year: NOW.year, rows: [reward] });
    const entered = await college.curator.ask(
      `mutation { enterPotentialMentors(input: { collegeId: "${college.id}" }) { created refused remaining results { outcome person { id } problems { code } } } }`,
    );
    const QUERY = `{ college(code: "${college.code}") { collegeYear(year: "${NOW.year}") { activities { code evidence { kind found } } totals {
      completed atWork leftByMentee leftByMentor endedByCollege endedNotSaid reportsDue reportsGiven practices practicesShared finished returned rewards { college region } } } } }`;
    const { college: told } = await college.curator.ask(QUERY);
    const totals = { completed: 2, atWork: 0, leftByMentee: 1, leftByMentor: 0, reportsDue: 6, reportsGiven: 2, practices: 1, practicesShared: 0, finished: 2, rewards: { college: 1, region: 0 } }; // prettier-ignore
    expect(told.collegeYear.totals).toMatchObject({ ...totals, returned: entered.enterPotentialMentors.created });
    expect(entered.enterPotentialMentors).toMatchObject({ created: 2, refused: 0, remaining: 0 });
    const evidence = Object.fromEntries(
      told.collegeYear.activities.map(({ code, evidence: all }: Data) => [
        code,
        all.filter((each: Data) => each.found).map((each: Data) => each.kind),
      ]),
    );
    expect([evidence['6.4'], evidence['7.2']]).toEqual([['PRACTICES'], ['PAIR_REPORTS', 'REWARDS']]);
    const sent = await hub.statementsOf(() =>
      college.curator.answer(
        `{ college(code: "${college.code}") { region { colleges(first: 20) { nodes {
          collegeYear(year: "${NOW.year}") { totals { completed } } } } } } }`,
      ),
    );
    expect(sent.filter((sql) => sql.includes('year_totals'))).toHaveLength(1);
    const figures = await hub.raw(
      'programs',
      { roles: ['CURATOR'], colleges: [first.mentorId] } satisfies Claims,
      'select * from contracts.year_totals(array[$1]::uuid[], 2024)',
      [college.id],
    );
    expect(figures).toEqual([]);
  });
});
