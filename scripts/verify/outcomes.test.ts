import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { became, closing, over } from '#programs/testing/closing-world.js';
import { group, NOW } from '#programs/testing/meetings-world.js';
import { bulk, neighbours, openYear, YEAR } from '#programs/testing/programs-world.js';
import { ownHub, type TestHub } from '../testing/hub.js';
import { verifyHub } from './testing/verify-hub.js';

let hub: TestHub;
beforeAll(async () => void (hub = await ownHub()));
afterAll(() => hub.close());

it('what came of mentees, and what proves the closing, are counted again by another path', async () => {
  const { here } = await neighbours(hub);
  await openYear(here, ['student-student'], '2023/2024');
  await openYear(here);
  const [menteeId, mentorId, other] = (await here.people({}, {}, {})) as [string, string, string];
  const pair = {
    mentorId,
    form: 'student-student',
    startedOn: '2023-10-01',
    endedOn: '2024-05-31',
    endReason: 'конец',
  };
  const rows = [menteeId, other].map((id) => ({ ...pair, menteeId: id }));
  await bulk(here.curator, 'attestMentorships', { collegeId: here.id, year: '2023/2024', rows });
  const told = { personId: menteeId, kind: 'EMPLOYMENT', answer: 'YES', day: '2025-06-10' };
  const outcomes = { collegeId: here.id, year: YEAR, rows: [told] };
  expect(became(await closing(here.curator, 'recordOutcomes', outcomes))).toEqual(['CREATED']);
  const one = await group(hub);
  const [{ id: mentorshipId, mentor }] = one.pairs;
  const practice = { collegeId: one.college.id, mentorshipId, title: 'Вдвоём', done: 'Чертили' };
  await closing(one.college.curator, 'recordPractice', practice);
  await over(hub, one, 0);
  await closing(mentor, 'givePairReport', { mentorshipId, worked: 'Всё', wouldGoOn: true });
  const reward = {
    personId: one.pairs[0].mentorId,
    kind: 'DIPLOMA',
    level: 'COLLEGE',
    title: 'За труд',
    rewardedOn: NOW.today,
  };
  await closing(one.college.curator, 'recordRewards', { collegeId: one.college.id, year: NOW.year, rows: [reward] });
  expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });

  await hub.owner(`update programs.measure set value = value + 1 where measure_group = 'outcomes' and category = 'EMPLOYMENT' and academic_year = 2024`); // prettier-ignore
  await hub.owner(`alter table programs.practice disable trigger share`);
  await hub.owner('update programs.practice set shared_on = current_date');
  await hub.owner(`alter table programs.practice enable trigger share`);
  const { differences, broken } = await verifyHub(hub);
  expect(differences.map((found) => found.measure).sort()).toEqual([
    'outcomes_due',
    'outcomes_reached',
    'outcomes_told',
  ]);
  expect(broken.map(({ rule }) => rule)).toEqual(['practice_shared_with_a_yes']);
});
