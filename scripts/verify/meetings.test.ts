import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ago, feedback, group, log, NOW } from '#programs/testing/meetings-world.js';
import { ownHub, type TestHub } from '../testing/hub.js';
import { change, counted, ENDS, extend, item, planned } from '#programs/testing/plans-world.js';
import { verifyHub } from './testing/verify-hub.js';

let hub: TestHub;
beforeAll(async () => void (hub = await ownHub()));
afterAll(() => hub.close());

it('plans are counted again by another path, too', async () => {
  const { pair, plan, ...done } = await planned(hub, {}, { endsOn: NOW.today, items: [item({ plannedOn: ago(2) })] });
  await change(pair.mentor, plan.id, [{ id: plan.items[0].id, doneOn: ago(1) }]);
  const longer = await planned(hub, {}, { endsOn: ago(2), items: [item({ plannedOn: ago(4), doneOn: ago(3) })] });
  expect(await counted(hub, longer)).toMatchObject({ plans_done: 1 });
  await extend(longer.pair.mentor, longer.plan.id, ENDS);
  await group(hub, { size: 2 });
  expect(await counted(hub, done)).toEqual({ plans_due: 1, plans_agreed: 1, plans_done: 1 });
  expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });
  const tamper = (by: number) =>
    hub.owner(`update programs.measure set value = value + $1 where measure_group = 'plans' and form = ''`, [by]);
  await tamper(1);
  const { differences } = await verifyHub(hub);
  expect(new Set(differences.map((found) => found.measure))).toEqual(
    new Set(['plans_due', 'plans_agreed', 'plans_done']),
  );
  await tamper(-1);
});

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
  expect([...new Set(differences.map((found) => found.measure))].sort()).toEqual([
    'feedback_due',
    'feedback_given',
    'meetings_held',
    'mentorships_on_cadence',
    'mentorships_to_meet',
  ]);
});
