import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ago, feedback, group, log } from '#programs/testing/meetings-world.js';
import { ownHub, type TestHub } from '../testing/hub.js';
import { verifyHub } from './testing/verify-hub.js';

let hub: TestHub;
beforeAll(async () => void (hub = await ownHub()));
afterAll(() => hub.close());

it('meetings, cadence and feedback are counted again by another path, which finds what was tampered with', async () => {
  const { college, pairs } = await group(hub, { size: 3 });
  const [one, another] = pairs;
  await log(one.mentor, { mentorshipIds: pairs.map(({ id }) => id), absent: [another!.id], day: ago(25) });
  const { meetings } = await log(one.mentee, { mentorshipIds: [one.id], day: ago(3) });
  await feedback(one.mentee, { meetingId: meetings[0].id, mentorshipId: one.id, score: 9 });
  await college.curator.ask(
    `mutation ($input: SetCollegeBreaksInput!) { setCollegeBreaks(input: $input) { updated } }`,
    { input: { collegeId: college.id, rows: [{ firstDay: ago(20), lastDay: ago(10), title: 'Каникулы' }] } },
  );
  expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });
  for (const measure of [
    'meetings_held',
    'mentorships_to_meet',
    'mentorships_on_cadence',
    'feedback_due',
    'feedback_given',
  ]) {
    await hub.owner(`update programs.measure set value = value + 1 where measure = $1 and form = ''`, [measure]);
  }
  const { differences } = await verifyHub(hub);
  expect(differences.map((found) => found.measure).sort()).toEqual([
    'feedback_due',
    'feedback_given',
    'meetings_held',
    'mentorships_on_cadence',
    'mentorships_to_meet',
  ]);
});
