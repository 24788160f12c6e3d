import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { bulk, neighbours, openYear, ORDER, students, YEAR } from '../testing/programs-world.js';

let hub: TestHub;
let here: CollegeWorld;
let there: CollegeWorld;
let people: string[];
/** Mentorships of `here`: an approved one, a proposed one of another form, and one of the year before. */
let approved: string, proposed: string, earlier: string;

beforeAll(async () => {
  hub = await testHub();
  ({ here, there } = await neighbours(hub));
  people = await here.people({}, {}, {}, {}, { category: 'TEACHER' });
  const [a, b, c, d, teacher] = people as [string, string, string, string, string];
  await openYear(here, ['student-student', 'teacher-student']);
  await openYear(here, ['student-student'], '2023/2024');
  const propose = async (rows: object[], year = YEAR): Promise<string[]> => {
    const payload = await bulk(here.curator, 'proposeMentorships', { collegeId: here.id, year, rows });
    return payload.results.map((row: Data) => row.mentorship.id);
  };
  [approved, proposed] = (await propose([
    students(a, b),
    { menteeId: c, mentorId: teacher, form: 'teacher-student', startedOn: '2024-10-01' },
  ])) as [string, string];
  [earlier] = (await propose([{ ...students(d, b), startedOn: '2023-10-01' }], '2023/2024')) as [string];
  await bulk(here.curator, 'approveMentorships', { collegeId: here.id, ids: [approved], order: ORDER });
});
afterAll(() => hub.close());

const LIST = `query ($collegeId: ID, $programId: ID, $years: [AcademicYear!], $forms: [String!],
    $statuses: [MentorshipStatus!], $personId: ID, $mentorId: ID, $menteeId: ID, $first: Int, $after: String) {
  mentorships(collegeId: $collegeId, programId: $programId, years: $years, forms: $forms, statuses: $statuses,
    personId: $personId, mentorId: $mentorId, menteeId: $menteeId, first: $first, after: $after) {
    totalCount nodes { id program { id } } pageInfo { hasNextPage endCursor }
  }
}`;
const list = async (filter: object, client: Client = here.curator): Promise<Data> =>
  (await client.ask(LIST, { ...filter })).mentorships;

/** Every filter, with the mentorships that it leaves, in the order of recording. */
async function filters(): Promise<[object, string[]][]> {
  const [, b, c] = people;
  const of = (await list({ forms: ['teacher-student'] })).nodes[0].program.id;
  return [
    [{}, [approved, proposed, earlier]],
    [{ collegeId: here.id }, [approved, proposed, earlier]],
    [{ programId: of }, [proposed]],
    [{ years: [YEAR] }, [approved, proposed]],
    [{ years: [YEAR, '2023/2024'] }, [approved, proposed, earlier]],
    [{ forms: ['student-student'] }, [approved, earlier]],
    [{ statuses: ['APPROVED'] }, [approved]],
    [{ statuses: ['APPROVED', 'PROPOSED'] }, [approved, proposed, earlier]],
    [{ statuses: [] }, [approved, proposed, earlier]],
    [{ mentorId: b }, [approved, earlier]],
    [{ menteeId: b }, []],
    [{ menteeId: c }, [proposed]],
    [{ personId: b }, [approved, earlier]],
    [{ mentorId: b, years: ['2023/2024'], forms: ['student-student'], statuses: ['PROPOSED'] }, [earlier]],
  ];
}

describe('mentorships', () => {
  it('are narrowed by each filter, and by several at once', async () => {
    for (const [filter, ids] of await filters()) {
      const { totalCount, nodes } = await list(filter);
      expect([filter, totalCount, nodes.map(({ id }: Data) => id)]).toEqual([filter, ids.length, ids]);
    }
  });

  it('come in pages of what the filter leaves', async () => {
    const first = await list({ mentorId: people[1], first: 1 });
    expect(first).toMatchObject({ totalCount: 2, nodes: [{ id: approved }], pageInfo: { hasNextPage: true } });
    const second = await list({ mentorId: people[1], first: 1, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({ totalCount: 2, nodes: [{ id: earlier }], pageInfo: { hasNextPage: false } });
  });

  it('are shown to no other college, and to nobody beyond the pair, by any filter', async () => {
    const strangers = [
      there.curator,
      await hub.client({ roles: ['MENTEE'], persons: [people[4]!.replace(/^./, '1')] }),
    ];
    for (const [filter] of await filters()) {
      for (const stranger of strangers) {
        expect([filter, await list(filter, stranger)]).toMatchObject([filter, { totalCount: 0, nodes: [] }]);
      }
    }
  });

  it('take two statements, whatever is asked, and one more where forms are named', async () => {
    const narrowed = { mentorId: people[1], years: [YEAR], forms: ['student-student'], statuses: ['APPROVED'] };
    const query = LIST.replace('program { id }', '');
    const sent = async (filter: object) => hub.statementsOf(() => here.curator.ask(query, { ...filter }));
    const { forms: _, ...others } = narrowed;
    const counts = [(await sent({})).length, (await sent(others)).length];
    expect([...counts, (await sent(narrowed)).length]).toEqual([2, 2, 3]);
  });
});
