import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type PersonRow, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
beforeAll(async () => {
  hub = await ownHub();
  region = await world(hub);
});
afterAll(() => hub.close());

const PAIRS = `query ($id: ID!, $first: Int, $after: String) {
  likelyDuplicates(collegeId: $id, first: $first, after: $after) {
    totalCount nodes { reasons first { id } second { id } } pageInfo { hasNextPage endCursor }
  }
}`;

const pairs = async (college: CollegeWorld, page: object = {}): Promise<Data> =>
  (await college.curator.ask(PAIRS, { id: college.id, ...page })).likelyDuplicates;

/** Why two rows of one college are likely to be one person; none when they are not listed. */
async function reasons(...rows: [PersonRow, PersonRow]): Promise<string[]> {
  const college = await region.college();
  await college.people(...rows);
  const { nodes } = await pairs(college);
  return nodes.flatMap((node: Data) => node.reasons);
}

const anna = { familyName: 'Соловьёва', givenName: 'Анна', patronymic: 'Петровна' };
const igor = { familyName: 'Громов', givenName: 'Игорь' };

describe('two records are likely to be one person', () => {
  it.each<[string, PersonRow, PersonRow, string[]]>([
    ['by name and year of birth, ё or е', anna, { ...anna, familyName: 'Соловьева' }, ['SAME_NAME_AND_BIRTH']],
    [
      'by name and day of birth',
      { ...anna, birthDate: '2005-02-03' },
      { ...anna, birthDate: '2005-02-03' },
      ['SAME_NAME_AND_BIRTH'],
    ],
    ['by name, where one has no birth', anna, { ...anna, birthYear: null }, ['SAME_NAME']],
    [
      'by the day of birth and a name with a slip of the pen',
      { ...anna, birthDate: '2005-02-03' },
      { ...anna, familyName: 'Солавьёва', birthDate: '2005-02-03' },
      ['SIMILAR_NAME_SAME_BIRTH'],
    ],
    [
      'by the telephone, however it is written',
      { ...anna, phone: '+7 900 123-45-67' },
      { ...igor, phone: '89001234567' },
      ['SAME_CONTACT'],
    ],
    ['by the address', { ...anna, email: 'A@b.ru' }, { ...igor, email: 'a@B.ru' }, ['SAME_CONTACT']],
    ['by the initials', anna, { ...anna, givenName: 'А.', patronymic: 'П.' }, ['INITIALS']],
  ])('%s', async (_, one, other, expected) => {
    expect(await reasons(one, other)).toEqual(expected);
  });

  it('by one key in two systems', async () => {
    const college = await region.college();
    await college.people({ ...anna, externalId: '0042' });
    await college.curator.ask('mutation ($input: UpsertPeopleInput!) { upsertPeople(input: $input) { created } }', {
      input: { collegeId: college.id, source: '1c', rows: [{ ...igor, category: 'STUDENT', externalId: '0042' }] },
    });
    expect((await pairs(college)).nodes[0].reasons).toEqual(['SAME_EXTERNAL_ID']);
  });
});

describe('two records are not', () => {
  it.each<[string, PersonRow, PersonRow]>([
    ['namesakes of different years', anna, { ...anna, birthYear: 2004 }],
    [
      'people of one birthday with different names',
      { ...anna, birthDate: '2005-02-03' },
      { ...igor, birthDate: '2005-02-03' },
    ],
    [
      'a parent’s telephone on two children',
      { ...anna, phone: '79001234567' },
      { ...igor, birthYear: 2007, phone: '79001234567' },
    ],
    ['other initials', anna, { ...anna, givenName: 'А.', patronymic: 'С.' }],
    ['initials twice', { ...anna, givenName: 'А.', birthYear: 2004 }, { ...anna, givenName: 'А.' }],
  ])('%s', async (_, one, other) => {
    expect(await reasons(one, other)).toEqual([]);
  });

  it('colleagues who gave the telephone of the office', async () => {
    const college = await region.college();
    const people = [...'абвгдежзик'].map((letter) => ({
      familyName: `${letter.toUpperCase()}${letter}${letter}`,
      birthYear: null,
      phone: '8 865 000-00-00',
    }));
    await college.people(...people);
    expect((await pairs(college)).totalCount).toBe(0);
  });

  it('the people of two colleges', async () => {
    const [one, other] = [await region.college(), await region.college()];
    await one.people(anna);
    await other.people(anna);
    expect([(await pairs(one)).totalCount, (await pairs(other)).totalCount]).toEqual([0, 0]);
  });
});

describe('the list of likely duplicates', () => {
  it('has the likeliest first, in pages that neither repeat nor miss a pair', async () => {
    const college = await region.college();
    await college.people(
      anna,
      { ...anna, birthYear: null },
      anna,
      { ...igor, phone: '1234567' },
      { ...anna, familyName: 'Яр', phone: '1234567' },
    );
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Data = await pairs(college, { first: 1, after });
      expect(page.totalCount).toBe(4);
      seen.push(...page.nodes.map((node: Data) => node.reasons[0]));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['SAME_NAME_AND_BIRTH', 'SAME_CONTACT', 'SAME_NAME', 'SAME_NAME']);
  });

  it('takes the same statements for one pair as for forty', async () => {
    const few = await region.college();
    await few.people(anna, anna);
    const many = await region.college();
    await many.people(...Array.from({ length: 10 }, () => anna));
    const [sentFew, sentMany] = [
      await hub.statementsOf(() => pairs(few)),
      await hub.statementsOf(async () => expect((await pairs(many)).totalCount).toBe(45)),
    ];
    expect(sentMany).toHaveLength(sentFew.length);
    expect(sentMany).toHaveLength(2);
  });

  it('lists no more than tens of pairs a person where thousands have one name', async () => {
    const college = await region.college();
    const rows = Array.from({ length: 1000 }, () => anna);
    for (let n = 0; n < 3; n += 1) await college.people(...rows);
    const { totalCount } = await pairs(college, { first: 5 });
    expect(totalCount).toBeLessThan(3000 * 41);
  });
});

describe('two people who were said to be different', () => {
  const APART = `mutation ($input: KeepApartInput!) { keepApart(input: $input) { apart problems { code path } } }`;
  const apart = async (college: CollegeWorld, personId: string, otherId: string): Promise<Data> =>
    (await college.curator.ask(APART, { input: { personId, otherId } })).keepApart;

  it('stay away from the list, in whichever order they were named, and it is in the audit', async () => {
    const college = await region.college();
    const [one, other, third] = (await college.people(anna, anna, anna)) as [string, string, string];
    expect(await apart(college, other, one)).toEqual({ apart: true, problems: [] });
    expect(await apart(college, one, other)).toEqual({ apart: true, problems: [] });
    const { nodes } = await pairs(college);
    expect(nodes.map((node: Data) => [node.first.id, node.second.id])).toEqual([
      [one, third],
      [other, third],
    ]);
    const audit = await hub.owner(`select entity_id from participants.audit where action = 'person.keep-apart'`);
    expect(audit.map((row) => row['entity_id'])).toEqual([other, one]);
  });

  it('are known to their college alone, past the graph as well', async () => {
    const [own, other] = [await region.college(), await region.college()];
    const [one, second] = (await own.people(anna, anna)) as [string, string];
    await apart(own, one, second);
    const count = async (claims: Parameters<TestHub['raw']>[1]) =>
      (await hub.raw('participants', claims, 'select from participants.kept_apart where college_id = $1', [own.id]))
        .length;
    expect(await count({ roles: ['CURATOR'], colleges: [own.id] })).toBe(1);
    for (const claims of [
      null,
      { roles: ['CURATOR'] as const, colleges: [other.id] },
      { roles: ['COORDINATOR'] as const, regions: [region.region.id] },
      { roles: ['MENTEE'] as const, persons: [one] },
    ]) {
      expect(await count(claims)).toBe(0);
      const insert =
        'insert into participants.kept_apart (college_id, person_id, other_id, said_by) values ($1, $3, $2, $4)';
      await expect(hub.raw('participants', claims, insert, [own.id, one, second, 'x'])).rejects.toThrow(
        'row-level security',
      );
    }
    const curator = { roles: ['CURATOR'] as const, colleges: [own.id] };
    await expect(hub.raw('participants', curator, 'delete from participants.kept_apart')).rejects.toThrow(
      'permission denied',
    );
  });

  it('are of one college of the caller’s', async () => {
    const [own, other] = [await region.college(), await region.college()];
    const [[mine], [theirs]] = [await own.people(anna), await other.people(anna)];
    expect(await apart(own, mine!, theirs!)).toEqual({
      apart: false,
      problems: [{ code: 'PERSON_NOT_FOUND', path: ['otherId'] }],
    });
    expect((await apart(own, mine!, mine!)).problems).toEqual([{ code: 'SAME_PERSON', path: ['otherId'] }]);
  });
});
