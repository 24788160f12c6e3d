import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
let college: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  college = await region.college();
  await college.headcount();
  await college.curator.ask(
    `mutation ($id: ID!) {
      openCollegeYear(input: { collegeId: $id, year: "2024/2025", forms: ["student-student"] }) { problems { code } }
    }`,
    { id: college.id },
  );
});
afterAll(() => hub.close());

const UPSERT = `mutation ($input: UpsertPeopleInput!) {
  upsertPeople(input: $input) {
    created updated unchanged refused problems { code }
    results { index outcome person { id name consentInForce } problems { code } }
  }
}`;

const upsert = async (rows: object[], more: object = {}): Promise<Data> =>
  (await college.curator.ask(UPSERT, { input: { collegeId: college.id, source: '1c', rows, ...more } })).upsertPeople;

const CATEGORIES = ['STUDENT', 'PUPIL', 'TEACHER', 'EMPLOYER_REPRESENTATIVE'] as const;

/** People of every category with all that a row can carry. */
const people = (count: number, prefix: string, more: object = {}) =>
  Array.from({ length: count }, (_, n) => ({
    externalId: `${prefix}-${n}`,
    category: CATEGORIES[n % CATEGORIES.length],
    familyName: 'Соловьёва',
    givenName: 'Мария',
    patronymic: 'Петровна',
    birthDate: '2001-02-03',
    email: `m${n}@college.ru`,
    phone: '+79001234567',
    workplace: `ООО «Ромашка ${n % 5}»`,
    studyGroup: 'П-21',
    careerStartedOn: '2023-09-01',
    jobStartedOn: '2024-09-01',
    categorySince: '2024-09-01',
    consent: { givenOn: '2024-09-02', givenBy: 'SELF', documentNumber: `${n}`, documentDate: '2024-09-02', channel: 'PAPER' }, // prettier-ignore
    ...more,
  }));

/** All rows of all tables, down to the transactions that wrote them. */
async function state(): Promise<unknown> {
  const tables = await hub.owner(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in ('participants', 'programs', 'school', 'monitoring') order by 1`,
  );
  const hashes = tables.map(({ name }) => {
    const table = String(name);
    return `select '${table}' as t, count(*)::int as n, md5(string_agg(r.xmin::text || r::text, '|' order by r::text)) as h from ${table} r`;
  });
  return hub.owner(`${hashes.join(' union all ')} order by 1`);
}

describe('a thousand rows of a college’s system', () => {
  it('are registered in one call, each with its result', async () => {
    const { created, refused, problems, results } = await upsert(people(1_000, 'thousand'));
    expect({ created, refused, problems }).toEqual({ created: 1_000, refused: 0, problems: [] });
    expect(results.map(({ index }: Data) => index)).toEqual(Array.from({ length: 1_000 }, (_, n) => n));
    expect(new Set(results.map(({ person }: Data) => person.id)).size).toBe(1_000);
    expect(results.every(({ outcome, person }: Data) => outcome === 'CREATED' && person.consentInForce)).toBe(true);
  });

  it('sent again, change not one row of any table, and say so', async () => {
    await upsert(people(200, 'again'));
    const before = await state();
    const { unchanged, results } = await upsert(people(200, 'again'));
    expect(unchanged).toBe(200);
    expect(results.every(({ outcome }: Data) => outcome === 'UNCHANGED')).toBe(true);
    expect(await state()).toEqual(before);
  });

  it('in a dry run are answered as they would be, and change not one row of any table', async () => {
    await upsert(people(20, 'dry'));
    const before = await state();
    const rows = [...people(20, 'dry', { phone: '+79007654321' }), ...people(20, 'new'), { ...people(1, 'bad')[0], familyName: '<b>' }]; // prettier-ignore
    const { created, updated, refused, results } = await upsert(rows, { dryRun: true });
    expect({ created, updated, refused }).toEqual({ created: 20, updated: 20, refused: 1 });
    expect(results[0].person).toMatchObject({ name: 'Соловьёва Мария Петровна' });
    expect([results[20].person, results[40].person]).toEqual([null, null]);
    expect(await state()).toEqual(before);
  });

  it('take the very statements that one row takes', async () => {
    await upsert(people(8, 'first'));
    for (const [kind, changed] of [
      ['new', {}],
      ['known', {}],
      ['changed', { phone: '+79007654321' }],
    ] as const) {
      const [one, many] = [`one-of-${kind}`, `many-of-${kind}`];
      if (kind !== 'new') await upsert([...people(4, one), ...people(900, many)]);
      const few = await hub.statementsOf(() => upsert(people(4, one, changed)));
      const all = await hub.statementsOf(() => upsert(people(900, many, changed)));
      expect([kind, all]).toEqual([kind, few]);
    }
  });
});

describe('a key', () => {
  it('is of its own system: under that of another one it is somebody else', async () => {
    const [row] = people(1, 'shared');
    const given = { ...row, externalId: '1' };
    const idOf = ({ results: [result] }: Data): string => result.person.id;
    const ofOne = idOf(await upsert([given], { source: '1c' }));
    const ofOther = idOf(await upsert([given], { source: 'journal' }));
    expect(ofOther).not.toBe(ofOne);
    expect(await upsert([given], { source: '1c' })).toMatchObject({
      unchanged: 1,
      results: [{ person: { id: ofOne } }],
    });
    expect(await upsert([given], { source: 'journal' })).toMatchObject({
      unchanged: 1,
      results: [{ person: { id: ofOther } }],
    });
  });
});

describe('what a row changes', () => {
  it('is audited, once for each person that changed', async () => {
    const audited = async () => (await hub.owner('select from participants.audit')).length;
    const rows = people(4, 'audited');
    await upsert(rows);
    const before = await audited();
    const { results } = await upsert([
      ...rows.slice(0, 2),
      ...people(4, 'audited', { phone: '+79007654321' }).slice(2),
    ]);
    const changed = results.filter(({ outcome }: Data) => outcome === 'UPDATED').map(({ person }: Data) => person.id);
    const added = await hub.owner('select action, entity_id as id, actor, fields from participants.audit order by participants.audit.id offset $1', [before]); // prettier-ignore
    expect(added).toEqual(changed.map((id: string) => ({ action: 'person.upsert', id, actor: 'test', fields: [] })));
    expect(changed).toHaveLength(2);
  });
});
