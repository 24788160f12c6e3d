import { request } from 'node:http';
import * as XLSX from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parquetReadObjects } from 'hyparquet';
import { figuresRoute } from '#exchange/http/exports/figures/route.js';
import { listen, type Listening } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import { pairs, targets } from '#monitoring/testing/figures.js';
import { acceptSubmission, directorOf, openPeriod, publishPeriod, returnSubmission, submitPeriod } from '#monitoring/testing/periods.js'; // prettier-ignore
import { textOf } from '../documents/documents.js';
import { fencesOf } from '../documents/markdown.policy.js';
import { testHub, type Data, type TestHub } from '../../testing/hub.js';
import { world, type CollegeWorld, type World } from '../../testing/world.js';
import { linesOf, tableOf, type Asking } from './testing/asking.js';
import { duckdb } from './testing/duckdb.js';

const log = createLog({ level: 'silent', name: 'test' });

let hub: TestHub;
let there: World;
let colleges: CollegeWorld[];
let periodId: string;
let server: Listening;
let submitted: string;

/** Questions that exports have asked the graph, and the exports that are over. */
let asked = 0;
const over: Promise<unknown>[] = [];

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  colleges = [await there.college(), await there.college(), await there.college()];
  for (const [n, college] of colleges.entries()) {
    await college.headcount({ students: 400, teachers: 200 });
    const teachers = Array.from({ length: [40, 30, 4][n]! }, () => ({ category: 'TEACHER' as const }));
    await pairs(college, 'teacher-student', ...(await college.people(...teachers)));
  }
  periodId = (await openPeriod(there)).period.id;
  for (const college of [...colleges].reverse()) await tell(college);
  await publishPeriod(there.coordinator, periodId);
  const gateway: typeof hub.gateway = {
    ...hub.gateway,
    execute: (question) => ((asked += 1), hub.gateway.execute(question)),
  };
  const route = figuresRoute({ gateway, verifier: hub.verifier, log });
  const kept: typeof route = (req, res) => {
    const answered = route(req, res);
    over.push(answered);
    return answered;
  };
  server = await listen(kept, { host: '127.0.0.1', port: 0, log });
}, 180_000);
afterAll(async () => {
  await server.close();
  await hub.close();
});

async function tell(college: CollegeWorld): Promise<void> {
  const { submission } = await submitPeriod(await directorOf(hub, college), college.id, periodId);
  submitted = submission.id;
  await acceptSubmission(there.coordinator, submission.id);
}

/** More pairs at the first college, which are published as a correction. */
async function correct(): Promise<void> {
  const [first] = colleges as [CollegeWorld];
  const more = Array.from({ length: 15 }, () => ({ category: 'TEACHER' as const }));
  await pairs(first, 'teacher-student', ...(await first.people(...more)));
  await returnSubmission(there.coordinator, submitted, 'Не все пары');
  await tell(first);
  await publishPeriod(there.coordinator, periodId, { reason: 'Колледж внёс недостающие пары' });
}

const get = (more: string, asking?: Asking) => tableOf(server.url, there.region.code, more, asking);

const ONE = '&years=2024/2025&indicators=learners_as_mentees&groupBy=COLLEGE&totals=true';

const lines = (more: string, asking?: Asking) => linesOf(get(`${more}&format=ndjson`, asking));

const shown = (rows: Data[]) => rows.map(({ college, status, numerator, denominator, total }) => [college, status, numerator, denominator, total]); // prettier-ignore

const published = (first: number) => [
  [colleges[0]!.code, 'OK', first, 400, false],
  [colleges[1]!.code, 'SUPPRESSED', null, null, false],
  [colleges[2]!.code, 'SUPPRESSED', null, null, false],
  [null, 'OK', first + 34, 1200, true],
];

describe('published figures', () => {
  it('are read without a token, by the address alone', async () => {
    const rows = await lines(ONE);
    expect(shown(rows)).toEqual(published(40));
    expect(rows[0]).toEqual({
      ...{ year: '2024/2025', period: '2024/2025', revision: 1, source: 'PUBLISHED', as_of: '2025-08-31' },
      ...{ approval: 'ACCEPTED', region: there.region.code, college: colleges[0]!.code, college_name: 'Колледж' },
      ...{ municipality: '', indicator: 'learners_as_mentees', indicator_title: expect.any(String), form: null },
      ...{
        category: null,
        total: false,
        status: 'OK',
        value: 10,
        numerator: 40,
        denominator: 400,
        target: null,
        target_as_of: null,
      },
      ...{ above_hundred: false, gap: null, reported: 1, expected: 1, formula_version: 1, note: null },
      ...{ target_year: null, target_carried_forward: null, target_verified: null, target_source: null },
      ...{ target_document_date: null, target_url: null, enough_reported: true },
    });
    expect(rows[1]!.note).toEqual(expect.stringContaining('Hidden'));
  });

  it('are chosen by their status and put in order, as the graph does it', async () => {
    const rows = await lines(`${ONE}&statuses=OK&orderBy=VALUE_ASC`);
    expect(rows.map(({ college, value }) => [college, value])).toEqual([[null, 6.2], [colleges[0]!.code, 10]]); // prettier-ignore
    expect((await lines(`${ONE}&statuses=SUPPRESSED,MISSING`)).map(({ status }) => status)).toEqual([
      'SUPPRESSED',
      'SUPPRESSED',
    ]);
    const last = await lines(`${ONE}&orderBy=VALUE_DESC`);
    expect(last.map(({ value }) => value)).toEqual([10, 6.2, null, null]);
  });

  it('are the rows of the graph’s own table, in whatever portions they are read', async () => {
    const { kpi } = await there.coordinator.ask(
      `query ($r: String!) { kpi(region: $r, years: ["2024/2025"], source: PUBLISHED, groupBy: [COLLEGE, FORM], totals: true) {
        status numerator denominator value form indicator { code } total } }`,
      { r: there.region.code },
    );
    const rows = await lines('&years=2024/2025&groupBy=COLLEGE,FORM&totals=true');
    const key = (row: Data) => [row.indicator.code ?? row.indicator, row.form, row.status, row.numerator, row.total].join(); // prettier-ignore
    expect(rows.map(key).sort()).toEqual(kpi.map(key).sort());
    expect(rows.length).toBeGreaterThan(100);
  });

  it('as Parquet have types that other readers know', async () => {
    const bytes = await (await get(`${ONE}&format=parquet`)).arrayBuffer();
    const read = await parquetReadObjects({ file: bytes });
    expect(shown(read)).toEqual(published(40));
    expect(read[0]).toMatchObject({ as_of: new Date('2025-08-31'), value: 10, revision: 1, note: null });

    const types = await duckdb(bytes, `describe select as_of, value, numerator, total, college from 'kpi.parquet'`);
    expect(types.map(({ column_type }) => column_type)).toEqual(['DATE', 'DOUBLE', 'INTEGER', 'BOOLEAN', 'VARCHAR']);
    const sums = `select sum(numerator)::int as sum, count(*)::int as rows from 'kpi.parquet' where not total`;
    expect(await duckdb(bytes, sums)).toEqual([{ sum: 40, rows: 3 }]);
  });

  it('as a workbook and as CSV are in the language of the address', async () => {
    const answer = await get(`${ONE}&format=xlsx&lang=ru`);
    expect(answer.headers.get('content-disposition')).toContain(`kpi-${there.region.code}-2024-2025.xlsx`);
    const workbook = XLSX.read(Buffer.from(await answer.arrayBuffer()));
    const [row] = XLSX.utils.sheet_to_json<Data>(workbook.Sheets['Показатели']!);
    expect(row).toMatchObject({ 'Учебный год': '2024/2025', 'Числитель': 40, 'Итог': false }); // prettier-ignore
    const csv = await (await get(`${ONE}&lang=ru`)).text();
    expect(csv.split('\r\n')[1]).toMatch(/^2024\/2025;2024\/2025;1;PUBLISHED;2025-08-31;/);
  });
});

describe('docs/pulling.md', () => {
  const [shell, python, r, sql] = ['sh', 'python', 'r', 'sql'].map(
    (language) => fencesOf(textOf('docs/pulling.md')).find((fence) => fence.language === language)!.text,
  );

  it.each([
    ['sh', shell],
    ['python', python],
    ['r', r],
  ])('shows in %s an address that answers', async (_, text) => {
    // prettier-ignore
    const [address] = /http:[^"]+/.exec(text!)!;
    const query = new URL(address).searchParams;
    query.delete('region');
    const answer = await get(`&${query}`);
    expect([address, answer.status, (await answer.arrayBuffer()).byteLength > 100]).toEqual([address, 200, true]);
  });

  it('shows a query that DuckDB answers', async () => {
    const rows = await duckdb(await (await get(`${ONE}&format=parquet`)).arrayBuffer(), sql!);
    expect(rows).toEqual([{ college: colleges[0]!.code, indicator: 'learners_as_mentees', value: 10 }]);
  });
});

describe('caches', () => {
  const tagOf = async (more: string, asking: Asking = {}) => (await get(more, asking)).headers.get('etag');

  it('may keep a publication for good, and are told at once when the latest is another', async () => {
    const named = '&periods=2024/2025&revision=1&indicators=learners_as_mentees&groupBy=COLLEGE&totals=true';
    const [latest, first] = [await get(ONE), await get(named)];
    const headers = ['cache-control', 'vary'].map((name) => [latest.headers.get(name), first.headers.get(name)]);
    expect(headers).toEqual([
      ['public, max-age=60, must-revalidate', 'public, max-age=31536000, immutable'],
      ['Accept-Language, Authorization, Hub-Account', 'Accept-Language, Authorization, Hub-Account'],
    ]);
    const tag = latest.headers.get('etag')!;
    const before = asked;
    const again = await get(ONE, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect(asked - before).toBe(2);
    expect(await tagOf(`${ONE}&format=parquet`)).not.toBe(tag);
    expect(await tagOf(ONE, { headers: { 'accept-language': 'ru' } })).not.toBe(tag);

    await targets(there, { learners_as_mentees: 50 });
    const targeted = await get(ONE, { headers: { 'if-none-match': tag } });
    expect(targeted.status).toBe(304);
    const unpublished = `${ONE.replace('2024/2025', '2023/2024')}`;
    const other = await tagOf(unpublished);
    await targets(there, { learners_as_mentees: 60 });
    expect(await tagOf(unpublished)).not.toBe(other);

    await correct();
    const corrected = await get(`${ONE}&format=ndjson`, {
      headers: { 'if-none-match': targeted.headers.get('etag')! },
    });
    expect(corrected.status).toBe(200);
    expect(shown(await lines(ONE))).toEqual(published(55));
    expect(shown(await lines(named))).toEqual(published(40));
  });

  it('get the headers of a table without it', async () => {
    const [head, whole] = [await get(ONE, { method: 'HEAD' }), await get(ONE)];
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', whole.headers.get('etag')]);
  });
});

describe('what stands now', () => {
  const OWN = '&years=2024/2025&indicators=learners_as_mentees&groupBy=COLLEGE';

  it('is for those who may see it, and is kept nowhere', async () => {
    const answer = await get(OWN, { client: there.coordinator });
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('etag')).toBeNull();
    const rows = await lines(OWN, { client: there.coordinator });
    expect(rows.map(({ source, numerator }) => [source, numerator])).toEqual([['LIVE', 55], ['LIVE', 30], ['LIVE', 4]]); // prettier-ignore
    const [, , small] = colleges as [CollegeWorld, CollegeWorld, CollegeWorld];
    const own = await lines(`${OWN}&colleges=${small.code}`, { client: small.curator });
    expect(own.map(({ source, numerator }) => [source, numerator])).toEqual([['LIVE', 4]]);
  });

  it('is nobody else’s', async () => {
    const [first] = colleges as [CollegeWorld];
    const elsewhere = (await world(hub)).coordinator;
    const analyst = await hub.client({ roles: ['ANALYST'], regions: [there.region.id] });
    for (const client of [undefined, first.curator, elsewhere, analyst]) {
      const asking = client ? { client } : {};
      const rows = await lines(OWN, asking);
      expect(rows.map(({ source }) => source)).toEqual(['PUBLISHED', 'PUBLISHED', 'PUBLISHED']);
      const refused = await get(`${OWN}&source=LIVE`, asking);
      expect([refused.status, (await refused.json()).error.code]).toEqual([403, 'FORBIDDEN']);
    }
    const forged = await get(OWN, { headers: { authorization: 'Bearer rubbish' } });
    expect(forged.status).toBe(401);
  });
});

describe('an export that cannot be', () => {
  it.each([
    ['', 400, 'Name years'],
    ['&years=2024', 400, '2024'],
    ['&years=2024/2025&indicators=nope', 400, 'no such code: nope'],
    ['&years=2024/2025&groupBy=FORM&forms=nope', 400, 'no such code: nope'],
    ['&years=2024/2025&groupBy=COLLEGE&colleges=nope', 400, 'no such code: nope'],
    ['&years=2024/2025&groupBy=COLLEGE,MUNICIPALITY', 400, 'one of COLLEGE and MUNICIPALITY'],
    ['&years=2024/2025&revision=1', 400, 'exactly one period'],
    ['&periods=2024/2025&revision=77', 400, 'no publication 77'],
    ['&years=2024/2025&format=pdf', 400, 'format: one of'],
  ])('%s: %i, %s', async (more, status, why) => {
    const answer = await get(more);
    const { error } = await answer.json();
    expect([answer.status, error.message]).toEqual([status, expect.stringContaining(why)]);
    const russian = await (await get(more, { headers: { 'accept-language': 'ru' } })).json();
    expect(russian.error.message).toMatch(/[а-я]{3}/);
  });

  it('is told so when too many run, and what it takes only to be read', async () => {
    const full = await listen(figuresRoute({ gateway: hub.gateway, verifier: hub.verifier, log }, 0), { host: '127.0.0.1', port: 0, log }); // prettier-ignore
    const busy = await fetch(`${full.url}/exports/kpi?region=1&years=2024/2025`);
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '15']);
    await full.close();
    const posted = await get(ONE, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('ends when its reader hangs up', async () => {
    const years = Array.from({ length: 10 }, (_, n) => `${2016 + n}/${2017 + n}`).join();
    const before = asked;
    await new Promise<void>((resolve) => {
      const reading = request(
        `${server.url}/exports/kpi?region=${there.region.code}&years=${years}&groupBy=COLLEGE,FORM`,
      );
      reading.once('response', (response) => {
        response.once('error', () => undefined).once('data', () => reading.destroy()).once('close', resolve); // prettier-ignore
      });
      reading.once('error', () => resolve()).end();
    });
    await Promise.all(over);
    expect(asked - before).toBeLessThan(60);
  });
});
