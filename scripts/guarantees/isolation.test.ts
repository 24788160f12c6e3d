import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { serviceUrl } from '#kernel/database/roles.js';
import { PUBLIC_SESSION, type Session } from '#kernel/session/session.js';
import { watchIsolation } from '#scripts/bench/isolation/watch.js';
import { ownHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';

let hub: TestHub;
let colleges: CollegeWorld[];
let sessions: Session[];
const personIds: string[] = [];

beforeAll(async () => {
  hub = await ownHub();
  const made = await world(hub);
  colleges = [];
  sessions = [];
  for (let n = 0; n < 8; n++) {
    const one = await made.college();
    colleges.push(one);
    await one.headcount({ students: 100 + n });
    const people = await one.people({ category: 'TEACHER' }, {}, {});
    personIds.push(...people);
    const [mentor] = people;
    const of = (role: Session['roles'][number], claims: Partial<Session>): Session => ({
      ...PUBLIC_SESSION,
      actor: `${role}-${n}`,
      roles: [role],
      ...claims,
    });
    const curator = of('CURATOR', { colleges: [one.id] });
    const itself = of('MENTOR', { persons: [mentor!] });
    const coordinator = of('COORDINATOR', { regions: [made.region.id] });
    sessions.push(curator, curator, curator, itself, itself, itself, itself, coordinator);
  }
});
afterAll(() => hub.close());

it('64 clients of 8 colleges in three roles, on 4 connections, see their own rows in each of 20,000 answers', async () => {
  const { mixed, answers, failed } = await watchIsolation({
    databaseUrl: serviceUrl(hub.ownerUrl, 'participants'),
    poolSize: 4,
    sessions,
    collegeIds: colleges.map(({ id }) => id),
    personIds,
    answers: 20_000,
  });
  expect(mixed).toEqual([]);
  expect(answers).toBeGreaterThanOrEqual(20_000);
  // Statements that fail are among them, since what they leave behind is what matters.
  expect(failed).toBeGreaterThan(100);
}, 180_000);
