import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld } from '#scripts/testing/world.js';
import { bulk, openYear, ORDER, outcomes, students, YEAR } from '../testing/programs-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

async function collegeWithPeople(count: number) {
  const college = await (await world(hub)).college();
  await openYear(college);
  return { college, people: await college.people(...Array.from({ length: count }, () => ({}))) };
}

const call = (college: CollegeWorld, mutation: string, input: Record<string, unknown>): Promise<Data> =>
  bulk(college.curator, mutation, { collegeId: college.id, ...input });

describe('a bulk mutation', () => {
  it('sends as many statements for eight rows as for one', async () => {
    const { college, people } = await collegeWithPeople(18);
    const rows = people.slice(0, 9).map((mentee, i) => students(mentee, people[9 + i]!));
    const counted: Record<string, number[]> = {};
    for (const some of [rows.slice(0, 1), rows.slice(1)]) {
      const count = async (mutation: string, input: Record<string, unknown>): Promise<Data> => {
        let payload: Data;
        const sent = await hub.statementsOf(async () => (payload = await call(college, mutation, input)));
        (counted[mutation] ??= []).push(sent.length);
        return payload;
      };
      const { results } = await count('proposeMentorships', { year: YEAR, rows: some });
      const ids = results.map((row: Data) => row.mentorship.id);
      await count('approveMentorships', { ids, order: ORDER });
      await count('attestMentorships', { year: YEAR, rows: some.map((row) => ({ ...row, endedOn: '2025-05-01' })) });
      await count('voidMentorships', { ids, reason: 'counted' });
    }
    for (const [mutation, [one, eight]] of Object.entries(counted)) expect([mutation, eight]).toEqual([mutation, one]);
    expect(Object.keys(counted)).toHaveLength(4);
  });
});

describe('a list without rows', () => {
  it('is refused whole', async () => {
    const { college } = await collegeWithPeople(0);
    const payload = await call(college, 'voidMentorships', { ids: [], reason: 'none' });
    expect(payload.problems).toEqual([{ code: 'BATCH_SIZE', path: ['ids'] }]);
  });
});

describe('the order that approves pairs', () => {
  const proposed = async () => {
    const { college, people } = await collegeWithPeople(2);
    const rows = [students(people[0]!, people[1]!)];
    const { results } = await call(college, 'proposeMentorships', { year: YEAR, rows });
    return (order: object) =>
      call(college, 'approveMentorships', { ids: [results[0].mentorship.id], order: { ...ORDER, ...order } });
  };

  it('has a number and a date that has come', async () => {
    const approve = await proposed();
    expect(await approve({ number: ' ', date: '2199-01-01' })).toMatchObject({
      refused: 1,
      problems: [
        { code: 'ORDER_NUMBER_MALFORMED', path: ['order', 'number'] },
        { code: 'ORDER_IN_FUTURE', path: ['order', 'date'] },
      ],
    });
  });

  it('is the same with blanks around its number', async () => {
    const approve = await proposed();
    expect(outcomes(await approve({ number: ` ${ORDER.number} ` }))).toEqual(['UPDATED']);
    expect(outcomes(await approve({}))).toEqual(['UNCHANGED']);
    expect(outcomes(await approve({ number: `${ORDER.number} ` }))).toEqual(['UNCHANGED']);
  });
});
