import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { teach } from '#scripts/testing/teach.js';
import { ownHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { verifyHub } from '#scripts/verify/testing/verify-hub.js';
import { enterBase } from './testing/bases.js';
import { enrol, figuresOf, mutate } from './testing/calls.js';
import { settleMentor } from './testing/settled-mentor.js';

let hub: TestHub;
let region: World;
let college: CollegeWorld;
beforeAll(async () => {
  hub = await ownHub();
  region = await world(hub);
  college = await region.college();
  await college.headcount();
});
afterAll(() => hub.close());

const two = async () =>
  (await college.people({ familyName: 'Двойников' }, { familyName: 'Двойников' })) as [string, string];
const merge = (keepId: string, mergeId: string) =>
  mutate(college.curator, 'mergePeople', { keepId, mergeId }, 'problems { code }');
const figures = () => figuresOf(hub, college.id);
const settle = (id: string, menteeId: string) => settleMentor(college, region, id, menteeId);

describe('both in one cohort', () => {
  it('have one place there, the certificate’s', async () => {
    const [keep, twin] = await two();
    const [mentee] = (await college.people({})) as [string];
    const cohortId = await settle(twin, mentee);
    await enterBase(college, 'upsertMentorProfiles', { personId: keep, enteredOn: '2024-09-01' });
    await enrol(college, cohortId, keep);
    await teach(college.curator, cohortId);
    const order = { number: '9', date: '2025-04-25' };
    const completed = { cohortId, rows: [{ personId: twin }], order };
    await mutate(college.curator, 'completeEnrolments', completed, 'updated');
    const before = await figures();
    expect((await merge(keep, twin)).problems).toEqual([]);
    const rows = await hub.owner(
      `select person_id, completed_on is not null as completed, withdrawn_on is not null as left from school.enrolment
        where cohort_id = $1 order by completed_on`,
      [cohortId],
    );
    expect(rows).toEqual([
      { person_id: keep, completed: true, left: false },
      { person_id: twin, completed: false, left: true },
    ]);
    expect(await figures()).toMatchObject({
      mentors_enrolled: Number(before['mentors_enrolled']) - 1,
      mentors_trained: before['mentors_trained'],
    });
    expect(await verifyHub(hub)).toMatchObject({ differences: [], broken: [] });
  });
});
