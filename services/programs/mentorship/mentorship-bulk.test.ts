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

describe('rows of one list about the same pair', () => {
  const paths = (payload: Data) => payload.results.map((row: Data) => row.problems.map((p: Data) => p.path.join('.')));
  const audited = async (id: string): Promise<unknown[]> => {
    const rows = await hub.owner(`select action from programs.audit where entity_id = $1 order by id`, [id]);
    return rows.map((row) => row['action']);
  };

  it('are taken once where they say the same, and audited once', async () => {
    const { college, people } = await collegeWithPeople(2);
    const row = students(people[0]!, people[1]!);
    const proposed = await call(college, 'proposeMentorships', { year: YEAR, rows: [row, row] });
    expect(outcomes(proposed)).toEqual(['CREATED', 'UNCHANGED']);
    const [{ id }, copy] = proposed.results.map((result: Data) => result.mentorship);
    expect(copy.id).toBe(id);
    expect(outcomes(await call(college, 'approveMentorships', { ids: [id, id], order: ORDER }))).toEqual([
      'UPDATED',
      'UNCHANGED',
    ]);
    const end = { id, endedOn: '2024-12-20', reason: 'left the college' };
    expect(outcomes(await call(college, 'endMentorships', { rows: [end, end] }))).toEqual(['UPDATED', 'UNCHANGED']);
    const told = { id, results: 'done' };
    expect(outcomes(await call(college, 'updateMentorshipResults', { rows: [told, told] }))).toEqual([
      'UPDATED',
      'UNCHANGED',
    ]);
    expect(await audited(id)).toEqual([
      'mentorship.propose',
      'mentorship.approve',
      'mentorship.end',
      'mentorship.results',
    ]);
  });

  it('are refused for the same reason where they say the same, each at its own place', async () => {
    const { college, people } = await collegeWithPeople(1);
    const row = students(people[0]!, people[0]!);
    const payload = await call(college, 'proposeMentorships', { year: YEAR, rows: [row, row] });
    expect(outcomes(payload)).toEqual(['SAME_PERSON', 'SAME_PERSON']);
    expect(paths(payload)).toEqual([['rows.0.mentorId'], ['rows.1.mentorId']]);
  });

  it('are all refused where they differ, and the others are taken', async () => {
    const { college, people } = await collegeWithPeople(4);
    const [row, other] = [students(people[0]!, people[1]!), students(people[2]!, people[3]!)];
    const rows = [row, other, { ...row, endedOn: '2024-12-20' }];
    const attested = await call(college, 'attestMentorships', { year: YEAR, rows });
    expect(outcomes(attested)).toEqual(['ROW_REPEATED', 'CREATED', 'ROW_REPEATED']);
    expect(paths(attested)).toEqual([['rows.0'], [], ['rows.2']]);
    const { id } = attested.results[1].mentorship;
    const end = { id, endedOn: '2024-12-20', reason: 'left the college' };
    const ended = await call(college, 'endMentorships', { rows: [end, { ...end, reason: 'ill' }] });
    expect(outcomes(ended)).toEqual(['ROW_REPEATED', 'ROW_REPEATED']);
    expect(paths(ended)).toEqual([['rows.0.id'], ['rows.1.id']]);
    expect(await audited(id)).toEqual(['mentorship.attest']);
  });

  it('are not the same pair twice at one time, though a pair may form anew after its end', async () => {
    const { college, people } = await collegeWithPeople(2);
    const row = { ...students(people[0]!, people[1]!), endedOn: '2024-12-20' };
    const rows = [row, { ...row, startedOn: '2024-12-01' }, { ...row, startedOn: '2025-02-01', endedOn: '2025-03-01' }];
    const payload = await call(college, 'attestMentorships', { year: YEAR, rows });
    expect(outcomes(payload)).toEqual(['CREATED', 'PAIR_OVERLAPS', 'CREATED']);
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
