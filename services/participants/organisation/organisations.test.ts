import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bringToDate } from '#kernel/database/day-turn.js';
import { academicYearOf, formatAcademicYear } from '#kernel/time/academic-year.js';
import { today } from '#kernel/time/today.js';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
let college: CollegeWorld;
let operator: Client;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  college = await region.college();
  operator = await hub.client({ roles: ['OPERATOR'] });
});
afterAll(() => hub.close());

const COLLEGE = `mutation ($i: UpdateCollegeInput!) {
  updateCollege(input: $i) { college { name municipality code } problems { code path } }
}`;
const REGION = `mutation ($i: UpdateRegionInput!) {
  updateRegion(input: $i) { region { name timeZone } problems { code path } }
}`;
const changeCollege = async (input: object, client = region.coordinator): Promise<Data> =>
  (await client.ask(COLLEGE, { i: { collegeId: college.id, ...input } })).updateCollege;
const changeRegion = async (input: object, client = operator): Promise<Data> =>
  (await client.ask(REGION, { i: { regionId: region.region.id, ...input } })).updateRegion;

const inRussian = async (query: string): Promise<Data> =>
  (await hub.gateway.execute({ query, token: undefined, language: 'ru' })).data;
const refusal = async (client: Client, document: string, input: object) =>
  (await client.answer(document, { i: input })).errors?.[0]?.extensions?.['code'];

describe('a college', () => {
  it('takes new names and a municipality in both languages, and keeps what is left out', async () => {
    const municipality = { municipality: 'Шпаковский округ' };
    expect((await changeCollege({ nameRu: 'Новый', nameEn: 'New', ...municipality })).college).toMatchObject({
      name: 'New',
      municipality: 'Шпаковский округ',
    });
    expect((await changeCollege({ municipalityEn: 'Shpakovsky District' })).college).toEqual({
      name: 'New',
      municipality: 'Shpakovsky District',
      code: college.code,
    });
    const { college: russian } = await inRussian(`{ college(code: "${college.code}") { name municipality } }`);
    expect(russian).toEqual({ name: 'Новый', municipality: 'Шпаковский округ' });
    const fields = await hub.owner(
      `select fields from participants.audit where action = 'college.update' and entity_id = $1 order by id`,
      [college.id],
    );
    expect(fields).toEqual([{ fields: ['nameRu', 'nameEn', 'municipality'] }, { fields: ['municipalityEn'] }]);
  });

  it('is not given a name without letters or with markup', async () => {
    for (const nameRu of [' ', '<b>Колледж</b>']) {
      expect((await changeCollege({ nameRu })).problems).toEqual([
        { code: 'ORGANISATION_NAME_MALFORMED', path: ['nameRu'] },
      ]);
    }
  });

  it('knows its region by its id, for which no statement is needed', async () => {
    const { id, code } = region.region;
    const ask = async (fields: string) => {
      let told: Data;
      const sent = await hub.statementsOf(async () => {
        told = (await college.curator.ask(`{ college(by: { id: "${college.id}" }) { region { ${fields} } } }`)).college;
      });
      return [sent.length, told.region];
    };
    expect(await ask('id')).toEqual([1, { id }]);
    expect(await ask('__typename id ... on Region { id }')).toEqual([1, { __typename: 'Region', id }]);
    expect(await ask('id code')).toEqual([2, { id, code }]);
  });

  it('is changed by the coordinators of its region alone', async () => {
    const elsewhere = await world(hub);
    for (const client of [elsewhere.coordinator, college.curator, operator]) {
      expect(await refusal(client, COLLEGE, { collegeId: college.id, nameRu: 'Чужой' })).toBe('FORBIDDEN');
    }
  });
});

describe('colleges', () => {
  const search = async (words: string, client = region.coordinator): Promise<Data> =>
    (await client.ask('query ($s: String) { colleges(search: $s) { totalCount nodes { code } } }', { s: words }))
      .colleges;

  it('are found by words of code, name and municipality in either language', async () => {
    const found = { totalCount: 1, nodes: [{ code: college.code }] };
    await changeCollege({
      nameRu: 'Колледж имени Ёлкина',
      municipality: 'Шпаковский округ',
      municipalityEn: 'Shpakovsky',
    });
    for (const words of ['елкина', 'ЁЛКИНА шпаковский', 'shpakovsky', `${college.code} округ`]) {
      expect(await search(words)).toEqual(found);
    }
    expect(await search('ёлкина москва')).toEqual({ totalCount: 0, nodes: [] });
    expect((await search('%')).totalCount).toBeGreaterThan(0);
  });

  it('are searched within a region as well', async () => {
    const asked = `{ region(code: "${region.region.code}") { a: colleges(search: "елкина") { totalCount } b: colleges(search: "нет") { totalCount } } }`;
    await region.college();
    expect((await region.coordinator.ask(asked)).region).toEqual({ a: { totalCount: 1 }, b: { totalCount: 0 } });
  });
});

describe('colleges by place', () => {
  const LIST = `query ($region: String, $places: [String!], $search: String, $first: Int, $after: String) {
    colleges(region: $region, municipalities: $places, search: $search, first: $first, after: $after) {
      totalCount nodes { code } pageInfo { endCursor hasNextPage }
    }
  }`;
  const listed = async (filter: object) => (await region.coordinator.ask(LIST, { ...filter })).colleges;
  const codesOf = async (filter: object) => (await listed(filter)).nodes.map(({ code }: Data) => code);

  it('are those of a region, of municipalities in either language, or both', async () => {
    const there = await world(hub);
    const [one, two, three] = [await there.college(), await there.college(), await there.college()];
    const codes = [one, two, three].map(({ code }) => code).sort();
    const place = (of: CollegeWorld, input: object) => changeCollege({ collegeId: of.id, ...input }, there.coordinator);
    await place(one, { municipality: 'Берёзовка', municipalityEn: 'Beryozovka' });
    await place(two, { municipality: 'Заречье', municipalityEn: 'Zarechye' });
    const of = { region: there.region.code };
    expect(await codesOf(of)).toEqual(codes);
    expect(await codesOf({ places: ['березовка'] })).toEqual([one.code]);
    expect(await codesOf({ ...of, places: [' BERYOZOVKA', 'Заречье'] })).toEqual([one.code, two.code].sort());
    expect(await codesOf({ ...of, places: ['Заре'] })).toEqual([]);
    expect(await codesOf({ ...of, places: ['Заречье'], search: 'березовка' })).toEqual([]);
    expect(await codesOf({ region: region.region.code, places: ['Заречье'] })).toEqual([]);
    const first = await listed({ ...of, first: 2 });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(await codesOf({ ...of, after: first.pageInfo.endCursor })).toEqual(codes.slice(2));
    const within = `{ region(code: "${there.region.code}") {
      one: colleges(municipalities: ["Заречье"]) { nodes { code } } all: colleges { totalCount } } }`;
    expect((await there.coordinator.ask(within)).region).toEqual({
      one: { nodes: [{ code: two.code }] },
      all: { totalCount: 3 },
    });
    const { errors } = await region.coordinator.answer(LIST, { region: 'none' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('a region', () => {
  const firstYear = async (id = region.region.id): Promise<Data> => {
    const { regions } = await operator.ask('{ regions { id firstYear } }');
    return regions.find((each: Data) => each.id === id).firstYear;
  };

  it('begins ten years before the one it is created in, or where the operator says', async () => {
    const running = academicYearOf(today('Europe/Moscow'));
    expect(await firstYear()).toBe(formatAcademicYear(running - 10));
    const create = async (input: object): Promise<Data> =>
      (
        await operator.ask(
          `mutation ($i: CreateRegionInput!) { createRegion(input: $i) { region { id firstYear } problems { code path } } }`,
          { i: { nameRu: 'Край', nameEn: 'Krai', ...input } },
        )
      ).createRegion;
    const made = await create({ code: '801', firstYear: '2020/2021' });
    expect(made.region.firstYear).toBe('2020/2021');
    expect(await firstYear(made.region.id)).toBe('2020/2021');
    for (const year of ['1999/2000', formatAcademicYear(running + 2)]) {
      const refused = [{ code: 'YEAR_IMPLAUSIBLE', path: ['firstYear'] }];
      expect((await create({ code: '802', firstYear: year })).problems).toEqual(refused);
      expect((await changeRegion({ firstYear: year })).problems).toEqual(refused);
    }
    await changeRegion({ firstYear: '2019/2020' });
    expect(await firstYear()).toBe('2019/2020');
  });

  it('takes new names, from the operator alone', async () => {
    expect((await changeRegion({ nameEn: 'Stavropol Krai' })).region.name).toBe('Stavropol Krai');
    for (const client of [region.coordinator, college.curator]) {
      expect(await refusal(client, REGION, { regionId: region.region.id, nameEn: 'x' })).toBe('FORBIDDEN');
    }
  });

  it('takes no time zone that does not exist', async () => {
    for (const timeZone of ['Europe/Nowhere', '']) {
      expect((await changeRegion({ timeZone })).problems).toEqual([{ code: 'TIME_ZONE_UNKNOWN', path: ['timeZone'] }]);
    }
    expect((await changeRegion({ regionId: college.id })).problems[0].code).toBe('REGION_NOT_FOUND');
  });

  it('tells its figures for the day that it is there, under a new time zone as well', async () => {
    const there = await world(hub);
    const away = await there.college();
    const year = new Date().getMonth() >= 8 ? new Date().getFullYear() : new Date().getFullYear() - 1;
    await away.headcount({ year: `${year}/${year + 1}` });
    const days = new Set<unknown>();
    // A day apart whatever the hour is.
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      await changeRegion({ regionId: there.region.id, timeZone });
      await bringToDate(hub.ownerUrl, ['participants']);
      const rows = await hub.owner('select distinct as_of::text from participants.measure where college_id = $1', [
        away.id,
      ]);
      expect(rows).toHaveLength(1);
      days.add(rows[0]?.['as_of']);
    }
    expect(days.size).toBe(2);
  });
});
