import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { daysAfter } from '#kernel/time/iso-date.js';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { apply, NOW } from '../testing/applications.js';
import { attend, call, mark, taught, type Taught } from '../testing/learning.js';
import { enrol, schoolWorld, type SchoolWorld } from '../testing/school-world.js';

/** What the page of a cohort asks for its host, by the operations that it has. */
const ASKED = [
  { name: 'cohort-card', key: 'id' },
  { name: 'cohort-places', key: 'id' },
  { name: 'cohort-learning', key: 'id' },
  { name: 'cohort-applications', key: 'cohortId' },
] as const;

/** What the whole page costs, whoever learns and however much: a change that needs more says why. */
const MOST = 20;

let hub: TestHub;
let school: SchoolWorld;
beforeAll(async () => {
  hub = await testHub();
  school = await schoolWorld(hub);
}, 180_000);
afterAll(() => hub.close());

const operation = (name: string) =>
  readFile(new URL(`../../../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

/** Statements of each of the page's operations. */
async function sent({ cohortId }: Taught): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name, key } of ASKED) {
    const text = await operation(name);
    const statements = await hub.statementsOf(() => school.host.curator.ask(text, { [key]: cohortId }));
    counts[name] = statements.length;
  }
  return counts;
}

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0);

it('takes a bounded number of statements, however many listeners, applicants, sessions and colleges there are', async () => {
  const of = await taught(school);
  const first = [of.own, of.guest];
  await attend(of, first.map((enrolmentId) => ({ sessionId: of.sessions[0], enrolmentId, status: 'PRESENT' }))); // prettier-ignore
  await mark(of, first.map((enrolmentId) => ({ enrolmentId, value: 70 }))); // prettier-ignore
  await apply(school.other.curator, of.cohortId, await school.other.people({}));
  const few = await sent(of);

  const lesson = { kind: 'LESSON', title: 'Ещё', startsAt: '09:00', endsAt: '09:30', hours: 0 };
  const rows = Array.from({ length: 8 }, (_, n) => ({ ...lesson, day: daysAfter(NOW, n + 2) }));
  await call(school.host.curator, 'putSessions', { cohortId: of.cohortId, rows }, 'created');
  const order = { number: '1', date: daysAfter(NOW, -2) };
  for (const college of [school.host, school.other, await school.college()]) {
    const people = await college.people(...Array.from({ length: 8 }, () => ({})));
    const { results } = await enrol(college, of.cohortId, people, { order });
    const enrolled: string[] = results.map(({ enrolment }: { enrolment: { id: string } }) => enrolment.id);
    await attend(of, enrolled.map((enrolmentId) => ({ sessionId: of.sessions[0], enrolmentId, status: 'PRESENT' }))); // prettier-ignore
    await mark(of, enrolled.map((enrolmentId) => ({ enrolmentId, value: 70 }))); // prettier-ignore
    await apply(college.curator, of.cohortId, await college.people({}, {}, {}));
  }
  const many = await sent(of);
  expect(many).toEqual(few);
  expect(sum(many)).toBeLessThanOrEqual(MOST);
});
