import type { CollegeWorld, World } from '#scripts/testing/world.js';
import { answer, enterBase } from './bases.js';
import { attest, enrol, mutate, pair, runCohort, teach } from './calls.js';

/** Somebody with something in every part of the hub; answers the cohort that they are in. */
export async function settleMentor(
  college: CollegeWorld,
  region: World,
  id: string,
  menteeId: string,
): Promise<string> {
  await attest(college, [pair(menteeId, id)]);
  const cohortId = await runCohort(college, region.coordinator, region.region.id);
  await enrol(college, cohortId, id);
  await teach(college, cohortId, id, 'Двойников И.');
  const binding = { account: `account-${id}`, role: 'MENTOR', personId: id };
  await mutate(college.curator, 'bindRoles', { rows: [binding] }, 'created');
  await enterBase(college, 'upsertMentorProfiles', { personId: id, enteredOn: '2024-09-01', capacity: 2 });
  await enterBase(college, 'upsertMenteeProfiles', { personId: id, enteredOn: '2024-09-01', request: 'Сварка' });
  await answer(college, id, { motivation: 'Помогать' });
  return cohortId;
}
