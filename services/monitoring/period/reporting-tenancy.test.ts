import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Claims, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { pairs, partners, targets } from '../testing/figures.js';
import { directorOf, openPeriod, publish, submitPeriod } from '../testing/periods.js';

let hub: TestHub;
let there: World;
let own: CollegeWorld;
let ids: Readonly<Record<'region' | 'college' | 'period' | 'submission' | 'publication', string>>;
let strangers: Record<string, Claims | null>;

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  own = await there.college();
  const other = await there.college();
  await pairs(own, 'employer-student', ...(await partners(own, ['Завод'])));
  // There is no headcount, so that the college has to say why.
  await targets(there, { learners_as_mentees: 70 });
  await publish(hub, there, [own]);
  const { period: open } = await openPeriod(there, { kind: 'QUARTER', number: 2 });
  const { submission } = await submitPeriod(await directorOf(hub, own), own.id, open.id);
  await there.coordinator.ask(
    `mutation ($input: SetPublishingRulesInput!) { setPublishingRules(input: $input) { problems { code } } }`,
    { input: { regionId: there.region.id, peopleThreshold: 12, answersThreshold: 6 } },
  );
  const sql = 'select id, period_id from monitoring.publication where region_id = $1';
  const [publication] = await hub.owner(sql, [there.region.id]);
  ids = {
    ...{ region: there.region.id, college: own.id, period: String(publication!['period_id']) },
    ...{ submission: submission.id, publication: String(publication!['id']) },
  };
  const elsewhere = await world(hub);
  strangers = {
    "another college's director": { roles: ['DIRECTOR'], colleges: [other.id] },
    "another region's coordinator": { roles: ['COORDINATOR'], regions: [elsewhere.region.id] },
    'an analyst of the region': { roles: ['ANALYST'], regions: [there.region.id] },
    'a mentor': { roles: ['MENTOR'], persons: [own.id] },
    'nobody': null,
  }; // prettier-ignore
}, 180_000);
afterAll(() => hub.close());

const director = (): Claims => ({ roles: ['DIRECTOR'], colleges: [own.id] });
const coordinator = (): Claims => ({ roles: ['COORDINATOR'], regions: [there.region.id] });

/** Tables with a college's own: what it submitted, the region and itself read. */
const OWN = [
  'submission',
  'submission_answer',
  'submitted_measure',
  'submitted_thing',
  'published_submission',
] as const;

/** Tables that say what is asked and what is published: everybody reads them. */
const OPEN = ['region_rules', 'period', 'publication', 'published_figure', 'published_target'] as const;

const TABLES = [...OWN, ...OPEN];
type Table = (typeof TABLES)[number];

/** Rows that are of this region or college alone. */
const mine = (table: Table): string =>
  (OPEN as readonly string[]).includes(table) ? 'region_id = $1' : 'college_id = $1';
const key = (table: Table): string[] => [mine(table).startsWith('region') ? ids.region : ids.college];

const rowsOf = (table: Table, who: Claims | null) =>
  hub.raw('monitoring', who, `select 1 from monitoring.${table} where ${mine(table)}`, key(table));

describe.each(OWN)('rows of %s', (table) => {
  it('are read by the college and its region, and by nobody else', async () => {
    const all = await hub.owner(`select 1 from monitoring.${table} where ${mine(table)}`, key(table));
    expect(all.length).toBeGreaterThan(0);
    for (const who of [director(), coordinator()]) expect(await rowsOf(table, who)).toHaveLength(all.length);
    for (const who of Object.values(strangers)) expect(await rowsOf(table, who)).toEqual([]);
  });
});

describe.each(OPEN)('rows of %s', (table) => {
  it('are read by everybody', async () => {
    const all = await hub.owner(`select 1 from monitoring.${table} where ${mine(table)}`, key(table));
    expect(all.length).toBeGreaterThan(0);
    for (const who of Object.values(strangers)) expect(await rowsOf(table, who)).toHaveLength(all.length);
  });
});

/** A row of the region or the college that is there not yet, in each table. */
const INSERTS: Readonly<Record<Table, (of: typeof ids) => [columns: string, values: string]>> = {
  submission: ({ region, period, college }) => [
    'id, region_id, period_id, college_id, number, state, automatic, submitted_by, submitted_on',
    `uuidv7(), '${region}', '${period}', '${college}', 9, 'SUBMITTED', false, 'x', current_date`,
  ],
  submission_answer: ({ submission, college }) => [
    'submission_id, college_id, check_code, finding_ru, finding_en, answer',
    `'${submission}', '${college}', 'X', 'x', 'x', 'x'`,
  ],
  submitted_measure: ({ submission, college }) => [
    'submission_id, college_id, measure, category, form, value',
    `'${submission}', '${college}', 'x', '', '', 1`,
  ],
  submitted_thing: ({ submission, college }) => [
    'submission_id, college_id, measure, thing_id',
    `'${submission}', '${college}', 'x', uuidv7()`,
  ],
  published_submission: ({ publication, region, college, submission }) => [
    'publication_id, region_id, college_id, submission_id',
    `'${publication}', '${region}', '${college}', '${submission}'`,
  ],
  region_rules: ({ region }) => ['region_id, people_threshold, answers_threshold', `'${region}', 3, 3`],
  period: ({ region }) => [
    'id, region_id, kind, academic_year, number, first_day, speaks_for, submit_by, automatic, opened_by',
    `uuidv7(), '${region}', 'MONTH', 2024, 10, '2024-10-01', '2024-10-31', '2024-11-14', false, 'x'`,
  ],
  publication: ({ region, period }) => [
    'id, region_id, period_id, revision, people_threshold, answers_threshold, snapshot_hash, colleges, told, hidden, published_by',
    `uuidv7(), '${region}', '${period}', 9, 3, 3, 'x', 0, 0, 0, 'x'`,
  ],
  published_figure: ({ region, publication }) => [
    'publication_id, region_id, subject, municipality, indicator_id, status, numerator, denominator, reported, expected, automatic, kept',
    `'${publication}', '${region}', 'MUNICIPALITY', 'x', (select min(id::text)::uuid from monitoring.indicator), 'OK', 1, 1, 1, 1, false, false`,
  ],
  published_target: ({ region, publication }) => [
    'publication_id, region_id, indicator_code, academic_year, value, verified, source, url, as_of',
    `'${publication}', '${region}', 'x', 2024, 10, false, '', '', '2025-09-01'`,
  ],
};

/** Who may write a table at all, of those whose it is; what is published and what was submitted is written once. */
const WRITES: Readonly<Record<Table, (() => Claims)[]>> = {
  submission: [director, coordinator],
  submission_answer: [director, coordinator],
  submitted_measure: [director, coordinator],
  submitted_thing: [director, coordinator],
  published_submission: [coordinator],
  region_rules: [coordinator],
  period: [coordinator],
  publication: [coordinator],
  published_figure: [coordinator],
  published_target: [coordinator],
};

const REFUSED = /row-level security|permission denied/;

describe.each(TABLES)('a row of %s', (table) => {
  const insert = (returning = '') => {
    const [columns, values] = INSERTS[table](ids);
    return `insert into monitoring.${table} (${columns}) values (${values}) ${returning}`;
  };

  it('is added by nobody else', async () => {
    const others = Object.values(strangers);
    if (!WRITES[table].includes(director)) others.push(director());
    for (const who of others) await expect(hub.raw('monitoring', who, insert())).rejects.toThrow(REFUSED);
  });

  it('would be added by those whose it is, if it were not there', async () => {
    // A key that is taken stops it behind the policy, so that nothing is left of the attempt.
    for (const who of WRITES[table]) {
      const twice = `with once as (${insert('returning 1')}) select 1 / (count(*) - 1) from once`;
      await expect(hub.raw('monitoring', who(), twice)).rejects.toThrow(/division by zero|duplicate key|foreign key/);
    }
  });

  it('is changed and deleted by nobody else, and deleted by nobody at all', async () => {
    const [column] = mine(table).split(' ');
    const update = `update monitoring.${table} set ${column} = ${column} where ${mine(table)} returning 1`;
    const remove = `delete from monitoring.${table} where ${mine(table)} returning 1`;
    const tried = async (who: Claims | null, sql: string) =>
      hub.raw('monitoring', who, sql, key(table)).catch(({ message }: Error) => [message]);
    const untouched = (answer: unknown[]) =>
      expect(answer).toEqual(answer.length === 0 ? [] : [expect.stringMatching('permission denied')]);
    for (const who of Object.values(strangers)) untouched(await tried(who, update));
    for (const who of [...Object.values(strangers), director(), coordinator()]) untouched(await tried(who, remove));
  });
});

describe('what was submitted and what is published', () => {
  it.each(['submission_answer', 'submitted_measure', 'submitted_thing', 'published_submission', 'publication', 'published_figure', 'published_target'] as const)(
    'is changed in %s by nobody at all',
    async (table) => {
      for (const who of [director(), coordinator()]) {
        const [column] = mine(table).split(' ');
        const update = `update monitoring.${table} set ${column} = ${column} where ${mine(table)}`;
        await expect(hub.raw('monitoring', who, update, key(table))).rejects.toThrow('permission denied');
      }
    },
  ); // prettier-ignore

  it('stays of its college, period, number and day', async () => {
    for (const column of ['college_id', 'period_id', 'number', 'submitted_by', 'submitted_on']) {
      const update = `update monitoring.submission set ${column} = ${column} where college_id = $1`;
      await expect(hub.raw('monitoring', coordinator(), update, [own.id])).rejects.toThrow('permission denied');
    }
  });

  it('is accepted and returned by the coordinators of the region, and by no college', async () => {
    const decide = `update monitoring.submission set state = state, comment = comment where college_id = $1 returning 1`;
    expect(await hub.raw('monitoring', director(), decide, [own.id])).toEqual([]);
    for (const who of Object.values(strangers)) expect(await hub.raw('monitoring', who, decide, [own.id])).toEqual([]);
    expect(await hub.raw('monitoring', coordinator(), decide, [own.id])).not.toEqual([]);
  });

  it('is not read, counted or written by another service', async () => {
    for (const service of ['participants', 'programs', 'school']) {
      for (const table of TABLES) {
        await expect(hub.raw(service, director(), `select 1 from monitoring.${table}`)).rejects.toThrow(
          'permission denied',
        );
      }
      const count = hub.raw(service, director(), 'select * from contracts.count_measures($1, 2024, $2)', [own.id, '2025-08-31']); // prettier-ignore
      await expect(count).rejects.toThrow('permission denied');
    }
  });
});

describe('the history of figures', () => {
  const HISTORIES = ['participants', 'programs', 'school', 'monitoring'] as const;
  const seen = (view: string, who: Claims | null) =>
    hub.raw('monitoring', who, `select 1 from contracts.${view} where college_id = $1`, [own.id]);

  it.each(['measures', 'measure_history', 'enterprise_history'])('is read in %s by the college and its region alone', async (view) => {
    for (const who of [director(), coordinator()]) expect((await seen(view, who)).length).toBeGreaterThan(0);
    for (const who of Object.values(strangers)) expect(await seen(view, who)).toEqual([]);
  }); // prettier-ignore

  it.each(HISTORIES)('of %s is no service’s to read or write in its table', async (owner) => {
    for (const service of HISTORIES) {
      for (const sql of [
        `select 1 from ${owner}.measure_history`,
        `update ${owner}.measure_history set value = 1`,
        `delete from ${owner}.measure_history`,
        `insert into ${owner}.measure_history values ('${own.id}', 2024, 'x', '', '', current_date, 1)`,
      ]) {
        await expect(hub.raw(service, director(), sql)).rejects.toThrow('permission denied');
      }
    }
  });

  it('is counted for past days of nobody else', async () => {
    const counted = (who: Claims | null) =>
      hub.raw('monitoring', who, 'select * from contracts.count_measures($1, 2024, $2)', [own.id, '2025-08-31']);
    expect((await counted(director())).length).toBeGreaterThan(0);
    for (const who of Object.values(strangers)) expect(await counted(who)).toEqual([]);
    const rows = () => hub.owner('select count(*)::int as n from programs.measure_history where college_id = $1', [own.id]); // prettier-ignore
    const before = await rows();
    for (const who of Object.values(strangers)) {
      await hub.raw('monitoring', who, `select contracts.fill_history($1, 2024, array['2024-10-31']::date[])`, [
        own.id,
      ]);
    }
    expect(await rows()).toEqual(before);
  });
});
