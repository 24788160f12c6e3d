import { startOf } from '#kernel/time/academic-year.js';
import type { TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { apply, cohortOf, YEAR } from './applications.js';
import { enrol, schoolWorld, type SchoolWorld } from './school-world.js';

const PLACES = 20;
const COLLEGES = 4;
const OF_EACH = 25;
const ORDER = { number: '5-з', date: startOf(YEAR) };

/** A hundred mentors of four colleges, who want to be in one cohort all at once. */
export interface Crowd {
  readonly school: SchoolWorld;
  readonly groups: readonly { readonly college: CollegeWorld; readonly people: readonly string[] }[];
}

/** Who holds places of a cohort and who waits, when all have been answered. */
export interface Outcome {
  /** As the product counts them, and as their rows say. */
  readonly held: number;
  readonly enrolled: number;
  readonly applied: number;
  readonly waiting: number;
}

export async function crowd(hub: TestHub): Promise<Crowd> {
  const school = await schoolWorld(hub);
  const colleges = [school.host, school.other];
  while (colleges.length < COLLEGES) colleges.push(await school.college());
  const several = Array.from({ length: OF_EACH }, () => ({}));
  const groups = await Promise.all(colleges.map(async (college) => ({ college, people: await college.people(...several) }))); // prettier-ignore
  return { school, groups };
}

/** A new cohort of twenty places, that all of them ask for at once, `each` in a call, every other call by an order. */
export async function race(hub: TestHub, { school, groups }: Crowd, each: number): Promise<Outcome> {
  const cohortId = await cohortOf(school, PLACES);
  const calls = groups.flatMap(({ college, people }) =>
    Array.from({ length: Math.ceil(people.length / each) }, (_, n) => {
      const rows = people.slice(n * each, (n + 1) * each);
      return () => n % 2 === 0 ? apply(college.curator, cohortId, rows) : enrol(college, cohortId, rows, { order: ORDER }); // prettier-ignore
    }),
  );
  await Promise.all(calls.map((call) => call()));
  const [row] = await hub.owner(
    `select (select held from contracts.lock_cohort($1)) as held,
            (select count(*)::int from school.enrolment where cohort_id = $1 and withdrawn_on is null) as enrolled,
            (select count(*)::int from school.application a where a.cohort_id = $1 and a.state = 'APPLIED') as applied,
            (select count(*)::int from school.application a where a.cohort_id = $1 and a.state = 'WAITING') as waiting`,
    [cohortId],
  );
  return row as unknown as Outcome;
}

/** Whether twenty have a place, no more and no fewer: whoever applied later waits, and nobody is enrolled beyond. */
export const isWhole = ({ held, enrolled, applied, waiting }: Outcome): boolean =>
  held === PLACES && enrolled + applied === PLACES && (waiting > 0 || applied === 0);
