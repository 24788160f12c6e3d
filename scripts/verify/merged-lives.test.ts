import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { chance, type Chance } from './testing/chance.js';
import { live } from './testing/life.js';
import { verifyHub } from './testing/verify-hub.js';

let hub: TestHub;
beforeAll(async () => void (hub = await ownHub()));
afterAll(() => hub.close());

const done: Record<string, number> = {};

const ask = async (college: CollegeWorld, field: string, input: object): Promise<Data> => {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { payload: ${field}(input: $input) { problems { code } } }`;
  return (await college.curator.ask(query, { input })).payload;
};

const note = (what: string, { problems }: Data) => {
  const key = problems.length > 0 ? problems[0].code : what;
  done[key] = (done[key] ?? 0) + 1;
};

/** Takes people of a college for one another, and erases some. */
async function confuse(college: CollegeWorld, by: Chance): Promise<void> {
  const people = (await hub.owner('select id from participants.person where college_id = $1 order by id', [
    college.id,
  ])) as { id: string }[];
  for (let n = 0; n < 12; n += 1) {
    const [keep, merge] = by.some(2, people);
    if (keep && merge) note('merged', await ask(college, 'mergePeople', { keepId: keep.id, mergeId: merge.id }));
  }
  for (const { id } of by.some(4, people)) {
    const input = { personId: id, reason: 'REQUEST', confirmName: 'Участник Саша' };
    note('erased', await ask(college, 'erasePerson', input));
  }
}

describe('after people were merged and erased at random', () => {
  it.each([21, 22, 23])(
    'the kept figures are what the facts say (life %d)',
    async (seed) => {
      const { colleges } = await live(hub, seed, 40);
      for (const college of colleges) await confuse(college, chance(seed));
      const { checked, differences, broken, stale } = await verifyHub(hub);
      expect({ differences, broken, stale }).toEqual({ differences: [], broken: [], stale: [] });
      expect(checked).toBeGreaterThan(100);
    },
    60_000,
  );

  it.each(['merged', 'erased', 'CATEGORY_DIFFERS', 'PERSON_NOT_FOUND'])('in these lives there was: %s', (what) => {
    expect(done[what]).toBeGreaterThan(0);
  });
});
