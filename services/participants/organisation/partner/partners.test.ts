import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';

let hub: TestHub;
let region: World;
let own: CollegeWorld;
let other: CollegeWorld;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  own = await region.college();
  other = await region.college();
});
afterAll(() => hub.close());

const mutate =
  (field: string, type: string, wanted = 'partner { id name }') =>
  async (client: Client, input: object): Promise<Data> =>
    (
      await client.ask(`mutation ($i: ${type}!) { ${field}(input: $i) { ${wanted} problems { code path } } }`, {
        i: input,
      })
    )[field];
const create = mutate('createPartner', 'CreatePartnerInput');
const rename = mutate('updatePartner', 'UpdatePartnerInput');
const merge = mutate('mergePartners', 'MergePartnersInput', 'partner { id name } colleges');

const PARTNERSHIPS = 'updated unchanged refused results { outcome problems { code path } }';

const codeOf = async (asked: Promise<unknown>): Promise<unknown> => {
  const text = await asked.then(JSON.stringify, String);
  return /FORBIDDEN|BAD_USER_INPUT|UNAUTHENTICATED/.exec(text)?.[0] ?? text;
};

const LIST = `query ($region: String, $kinds: [PartnerKind!], $search: String, $collegeId: ID, $first: Int, $after: String) {
  partners(region: $region, kinds: $kinds, search: $search, collegeId: $collegeId, first: $first, after: $after) {
    totalCount nodes { id name colleges { totalCount nodes { code } } } pageInfo { hasNextPage endCursor }
  }
}`;
const list = async (client: Client, filter: object): Promise<Data> => (await client.ask(LIST, { ...filter })).partners;
const names = async (client: Client, filter: object): Promise<string[]> =>
  (await list(client, filter)).nodes.map(({ name }: Data) => name);

const employed = (workplace: string) => ({ category: 'EMPLOYER_REPRESENTATIVE' as const, birthYear: null, workplace });
const partnerOf = async (college: CollegeWorld, personId: string): Promise<Data> =>
  (await college.curator.ask('query ($id: ID!) { person(id: $id) { partner { id name } } }', { id: personId })).person
    .partner;

describe('a partner', () => {
  it('is added once, whoever adds it, and serves several colleges', async () => {
    const first = await create(own.curator, { collegeId: own.id, kind: 'ENTERPRISE', name: 'ООО «Василёк»' });
    const again = await create(other.curator, { collegeId: other.id, kind: 'ENTERPRISE', name: 'василек, ооо' });
    const { id } = first.partner;
    expect(again.partner).toEqual({ id, name: 'ООО «Василёк»' });
    const [seen] = (await list(region.coordinator, { search: 'василёк' })).nodes;
    expect(seen.colleges.nodes.map(({ code }: Data) => code).sort()).toEqual([own.code, other.code].sort());
    const [seenByOwn] = (await list(own.curator, { search: 'василёк' })).nodes;
    expect(seenByOwn.colleges).toEqual({ totalCount: 1, nodes: [{ code: own.code }] });
  });

  it('has a name, and belongs to a college or a region of the caller', async () => {
    const malformed = { problems: [{ code: 'ORGANISATION_NAME_MALFORMED', path: ['name'] }] };
    const of = { collegeId: own.id, kind: 'SCHOOL' };
    for (const name of ['ООО', '<i>Школа</i>']) {
      expect(await create(own.curator, { ...of, name })).toMatchObject(malformed);
    }
    const school = { kind: 'SCHOOL', name: 'Школа № 1' };
    const regionId = region.region.id;
    expect(await codeOf(create(own.curator, { ...school, collegeId: other.id }))).toBe('FORBIDDEN');
    expect(await codeOf(create(own.curator, { ...school, regionId }))).toBe('FORBIDDEN');
    expect(await codeOf(create(region.coordinator, { ...school, collegeId: own.id }))).toBe('FORBIDDEN');
    expect(await codeOf(create(own.curator, school))).toBe('BAD_USER_INPUT');
    expect((await create(region.coordinator, { ...school, regionId })).problems).toEqual([]);
  });
});

describe('partners', () => {
  it('are listed by region, kind, name and college, in pages that neither repeat nor miss any', async () => {
    const there = await world(hub);
    const college = await there.college();
    await there.college();
    const of = { regionId: there.region.id, kind: 'ENTERPRISE' };
    for (const name of ['АО «Луч»', 'ООО «Заря»', 'Заря Плюс']) await create(there.coordinator, { ...of, name });
    await create(college.curator, { collegeId: college.id, kind: 'SCHOOL', name: 'Школа «Заря»' });
    const all = await names(college.curator, {});
    expect(all).toHaveLength(4);
    expect(await names(college.curator, { kinds: ['SCHOOL'] })).toEqual(['Школа «Заря»']);
    expect(await names(college.curator, { search: 'ЗАРЯ', kinds: ['ENTERPRISE'] })).toEqual([
      'ООО «Заря»',
      'Заря Плюс',
    ]);
    expect(await names(college.curator, { kinds: ['SCHOOL', 'ENTERPRISE'] })).toEqual(all);
    expect(await names(college.curator, { kinds: [] })).toEqual(all);
    expect(await names(college.curator, { collegeId: college.id })).toEqual(['Школа «Заря»']);
    expect(await names(there.coordinator, { region: there.region.code })).toEqual(all);
    expect(await names(there.coordinator, { region: region.region.code })).toEqual([]);
    const pages: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await list(college.curator, { first: 3, after });
      expect(page.totalCount).toBe(4);
      pages.push(...page.nodes.map(({ name }: Data) => name));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(pages).toEqual(all);
  });

  it('are nobody’s beyond the region, and no college’s are told to another', async () => {
    const elsewhere = await world(hub);
    const stranger = (await elsewhere.college()).curator;
    expect(await list(stranger, { region: region.region.code })).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await list(other.curator, { collegeId: own.id })).toMatchObject({ totalCount: 0, nodes: [] });
    for (const client of [await hub.client(), await hub.client({ roles: ['MENTEE'], persons: [] })]) {
      expect((await client.answer(LIST)).data?.partners ?? null).toBeNull();
    }
  });

  it('of colleges take one statement, however many colleges there are', async () => {
    const query = `{ region(code: "${region.region.code}") { colleges { nodes { partners(last: 1) { totalCount } } } } }`;
    // The region, its colleges, their partners.
    expect(await hub.statementsOf(() => region.coordinator.ask(query))).toHaveLength(3);
  });

  it('with their colleges take two statements, however many they are', async () => {
    expect(await hub.statementsOf(() => list(region.coordinator, {}))).toHaveLength(2);
  });
});

describe('a name', () => {
  it('is changed by whoever alone works with the partner, and lists with the old one still mean it', async () => {
    const [personId] = (await own.people(employed('АО «Старое имя»'))) as [string];
    const { id } = await partnerOf(own, personId);
    expect((await rename(own.curator, { partnerId: id, name: 'АО «Новое имя»' })).partner.name).toBe('АО «Новое имя»');
    const [secondId] = (await own.people(employed('Старое имя'))) as [string];
    expect(await partnerOf(own, secondId)).toEqual({ id, name: 'АО «Новое имя»' });
    expect(await names(own.curator, { search: 'старое имя' })).toEqual(['АО «Новое имя»']);
    // And back: what was its name is its name again, and the other one the earlier.
    await rename(own.curator, { partnerId: id, name: 'АО «Старое имя»' });
    const [thirdId] = (await own.people(employed('Новое имя'))) as [string];
    expect(await partnerOf(own, thirdId)).toEqual({ id, name: 'АО «Старое имя»' });
    const kept = await hub.owner('select name_key from participants.partner where $1 in (id, merged_into)', [id]);
    expect(kept).toHaveLength(2);
  });

  it('of a partner that others work with is for the coordinator', async () => {
    const { partner } = await create(own.curator, { collegeId: own.id, kind: 'ENTERPRISE', name: 'АО «Общее»' });
    await create(other.curator, { collegeId: other.id, kind: 'ENTERPRISE', name: 'АО «Общее»' });
    const input = { partnerId: partner.id, name: 'АО «Наше»' };
    expect((await rename(own.curator, input)).problems).toEqual([{ code: 'PARTNER_SHARED', path: ['partnerId'] }]);
    const elsewhere = await world(hub);
    expect((await rename(elsewhere.coordinator, input)).problems[0].code).toBe('PARTNER_NOT_FOUND');
    expect((await rename(region.coordinator, input)).partner).toEqual({ id: partner.id, name: 'АО «Наше»' });
    await create(region.coordinator, { regionId: region.region.id, kind: 'ENTERPRISE', name: 'Занято' });
    expect((await rename(region.coordinator, { ...input, name: 'ООО Занято' })).problems[0].code).toBe(
      'PARTNER_NAME_TAKEN',
    );
  });
});

describe('a partnership', () => {
  it('ends with a day, after which the enterprise counts no more, and may go on after all', async () => {
    const college = await region.college();
    for (const year of ['2024/2025', '2025/2026']) await college.headcount({ year });
    const [personId] = (await college.people(employed('АО «Временный»'))) as [string];
    const { id } = await partnerOf(college, personId);
    const ending = mutate('endPartners', 'EndPartnersInput', PARTNERSHIPS);
    const end = (endedOn: string | null, more: object = {}) =>
      ending(college.curator, { collegeId: college.id, partnerIds: [id], endedOn, ...more });
    const counted = async () => {
      const sql = `select value from participants.measure
        where college_id = $1 and measure = 'partner_enterprises' order by academic_year`;
      return (await hub.owner(sql, [college.id])).map(({ value }) => value);
    };
    const problems = [{ code: 'PARTNER_NOT_CONFIRMED', path: ['partnerIds', '0'] }];
    const refused = { updated: 0, refused: 1, results: [{ outcome: 'REFUSED', problems }] };
    expect(await end('2025-08-31')).toMatchObject(refused);
    const confirmed = { collegeId: college.id, partnerIds: [id], confirmedOn: '2024-10-01' };
    const confirm = mutate('confirmPartners', 'ConfirmPartnersInput', PARTNERSHIPS);
    const unlinked = { ...confirmed, partnerIds: [id.toUpperCase(), other.id] };
    const preview = { ...unlinked, partnerIds: [id, other.id, id], dryRun: true };
    const { results } = await confirm(college.curator, preview);
    expect(results.map(({ outcome }: Data) => outcome)).toEqual(['UPDATED', 'REFUSED', 'UNCHANGED']);
    expect(await counted()).toEqual([0, 0]);
    expect(await confirm(college.curator, unlinked)).toMatchObject({
      ...{ updated: 1, refused: 1 },
      results: [{ outcome: 'UPDATED' }, { problems: [{ code: 'PARTNER_NOT_LINKED', path: ['partnerIds', '1'] }] }],
    });
    expect(await confirm(college.curator, confirmed)).toMatchObject({ updated: 0, unchanged: 1, refused: 0 });
    const many = Array.from({ length: 1_001 }, () => id);
    await expect(confirm(college.curator, { ...confirmed, partnerIds: many })).rejects.toThrow('more than 1000 values');
    expect(await counted()).toEqual([1, 1]);
    expect(await end('2024-09-30')).toMatchObject(refused);
    const ended = { collegeId: college.id, partnerIds: [id], endedOn: '2025-08-31' };
    expect(await ending(other.curator, ended)).toMatchObject(refused);
    expect(await end('2025-08-31', { dryRun: true })).toMatchObject({ updated: 1, refused: 0 });
    expect(await counted()).toEqual([1, 1]);
    expect(await end('2025-08-31')).toMatchObject({ updated: 1, refused: 0, problems: [] });
    expect(await counted()).toEqual([1, 0]);
    await end(null);
    expect(await counted()).toEqual([1, 1]);
  });
});

describe('two partners that are one', () => {
  it('are merged: people, partnerships and figures move, and lists mean the one that stays', async () => {
    const YEAR = '2024/2025';
    const colleges = [await region.college(), await region.college()] as const;
    const [ours, theirs] = colleges;
    const [engineer] = (await ours.people(employed('ООО «Ромашка»'))) as [string];
    const [fitter] = (await ours.people(employed('Завод Ромашка'))) as [string];
    const [smith] = (await theirs.people(employed('Завод Ромашка'))) as [string];
    const kept = (await partnerOf(ours, engineer)).id;
    const merged = (await partnerOf(ours, fitter)).id;
    const confirm = mutate('confirmPartners', 'ConfirmPartnersInput', PARTNERSHIPS);
    await confirm(ours.curator, { collegeId: ours.id, partnerIds: [kept], confirmedOn: '2025-01-10' });
    await confirm(ours.curator, { collegeId: ours.id, partnerIds: [merged], confirmedOn: '2024-09-10' });
    await confirm(theirs.curator, { collegeId: theirs.id, partnerIds: [merged], confirmedOn: '2024-09-10' });
    for (const [college, mentorIds] of [
      [ours, [engineer, fitter]],
      [theirs, [smith]],
    ] as const) {
      await college.headcount({ year: YEAR });
      const mentees = await college.people(...mentorIds.map(() => ({})));
      const rows = mentorIds.map((mentorId, n) => {
        return { mentorId, menteeId: mentees[n], form: 'employer-student', startedOn: '2024-10-01' };
      });
      const attest = `mutation ($i: AttestMentorshipsInput!) { attestMentorships(input: $i) { created } }`;
      await college.curator.ask(attest, { i: { collegeId: college.id, year: YEAR, rows } });
    }
    const figures = async (college: CollegeWorld) =>
      (
        await hub.owner(
          `select value from (select * from participants.measure union all select * from programs.measure) m
            where (college_id, academic_year, category, form) = ($1, 2024, '', '')
              and measure in ('partner_enterprises', 'enterprises_with_mentors')`,
          [college.id],
        )
      ).map(({ value }) => value);
    expect([await figures(ours), await figures(theirs)]).toEqual([[2, 2], [1, 1]]); // prettier-ignore

    expect(await merge(region.coordinator, { keptId: kept, mergedId: merged })).toMatchObject({
      colleges: 2,
      problems: [],
    });
    expect([await figures(ours), await figures(theirs)]).toEqual([[1, 1], [1, 1]]); // prettier-ignore
    for (const [college, personId] of [[ours, fitter], [theirs, smith]] as const) {
      expect(await partnerOf(college, personId)).toEqual({ id: kept, name: 'ООО «Ромашка»' });
    } // prettier-ignore
    const asked = '{ partners { totalCount nodes { confirmedOn partner { id } } } }';
    const { college } = await ours.curator.ask(`query ($id: ID!) { college(id: $id) ${asked} }`, { id: ours.id });
    expect(college.partners).toEqual({ totalCount: 1, nodes: [{ confirmedOn: '2024-09-10', partner: { id: kept } }] });
    const [late] = (await theirs.people(employed('завод «Ромашка»'))) as [string];
    expect((await partnerOf(theirs, late)).id).toBe(kept);
    const again = await merge(region.coordinator, { keptId: kept, mergedId: merged });
    expect(again.problems).toEqual([{ code: 'PARTNER_NOT_FOUND', path: ['mergedId'] }]);
  });

  it('are of one kind and region, and the coordinator’s of it', async () => {
    const make = async (kind: string, name: string, where = region) =>
      (await create(where.coordinator, { regionId: where.region.id, kind, name })).partner.id;
    const [a, b, school] = [await make('ENTERPRISE', 'Первый'), await make('ENTERPRISE', 'Второй'), await make('SCHOOL', 'Первый')]; // prettier-ignore
    const elsewhere = await world(hub);
    const far = await make('ENTERPRISE', 'Первый', elsewhere);
    const codes = async (keptId: string, mergedId: string) =>
      (await merge(region.coordinator, { keptId, mergedId })).problems.map(({ code }: Data) => code);
    expect([await codes(a, a), await codes(a, school)]).toEqual([['PARTNERS_DIFFERENT'], ['PARTNERS_DIFFERENT']]);
    for (const client of [own.curator, await hub.client({ roles: ['OPERATOR'] })])
      expect(await codeOf(merge(client, { keptId: a, mergedId: b }))).toBe('FORBIDDEN');
    expect((await merge(elsewhere.coordinator, { keptId: a, mergedId: b })).problems[0].code).toBe('PARTNER_NOT_FOUND');
    expect(await codes(a, far)).toEqual(['PARTNER_NOT_FOUND']);
  });
});

describe('the database itself', () => {
  it('lets nobody change a partner but by its functions, nor by those what is not theirs', async () => {
    const { partner } = await create(own.curator, { collegeId: own.id, kind: 'ENTERPRISE', name: 'АО «Крепость»' });
    const spare = await create(own.curator, { collegeId: own.id, kind: 'ENTERPRISE', name: 'АО «Запас»' });
    const elsewhere = await world(hub);
    const intruders = [
      null,
      { roles: ['CURATOR' as const], colleges: [other.id] },
      { roles: ['COORDINATOR' as const], regions: [elsewhere.region.id] },
      { roles: ['OPERATOR' as const] },
    ];
    for (const claims of intruders) {
      const run = (sql: string, ...params: string[]) => hub.raw('participants', claims, sql, params);
      await expect(run(`update participants.partner set name = 'Взят'`)).rejects.toThrow('permission denied');
      await run(`select contracts.rename_partner($1, 'Взят', 'взят')`, partner.id);
      expect(await run('select contracts.merge_partners($1, $2)', spare.partner.id, partner.id)).toEqual([]);
      const add = `insert into participants.partner (id, region_id, kind, name, name_key) values (uuidv7(), $1, 'SCHOOL', 'x', 'x')`;
      const adding = run(add, region.region.id);
      if (claims && 'colleges' in claims) await adding;
      else await expect(adding).rejects.toThrow('row-level security');
    }
    const [kept] = await hub.owner('select name, merged_into from participants.partner where id = $1', [partner.id]);
    expect(kept).toEqual({ name: 'АО «Крепость»', merged_into: null });
  });
});
