import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reportRoute } from '#exchange/http/exports/reports/route.js';
import { unpackArchive } from '#exchange/workbook/archive.js';
import { listen, type Listening } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import { pairs } from '#monitoring/testing/figures.js';
import { openPeriod, publish } from '#monitoring/testing/periods.js';
import { issueReport } from '#monitoring/testing/reports.js';
import { testHub, type Client, type TestHub } from '../../testing/hub.js';
import { world, type CollegeWorld, type World } from '../../testing/world.js';

const log = createLog({ level: 'silent', name: 'test' });

let hub: TestHub;
let there: World;
let college: CollegeWorld;
let periodId: string;
let server: Listening;
let ofCollege: string;
let ofRegion: string;

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  college = await there.college();
  await college.headcount({ students: 400, teachers: 200 });
  const teachers = Array.from({ length: 40 }, () => ({ category: 'TEACHER' as const }));
  await pairs(college, 'teacher-student', ...(await college.people(...teachers)));
  periodId = (await openPeriod(there)).period.id;
  await publish(hub, there, [college]);
  const practices = 'Наставник <выходного> дня & друзья';
  ofCollege = (await issueReport(college.curator, { periodId, collegeId: college.id, practices })).report.id;
  ofRegion = (await issueReport(there.coordinator, { periodId })).report.id;
  server = await listen(reportRoute({ gateway: hub.gateway, verifier: hub.verifier, log }), { host: '127.0.0.1', port: 0, log }); // prettier-ignore
}, 120_000);
afterAll(async () => {
  await server.close();
  await hub.close();
});

interface Answered {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly bytes: Buffer;
}

function get(file: string, client?: Client, headers: Record<string, string> = {}, method = 'GET'): Promise<Answered> {
  const authorization = client?.token ? { authorization: `Bearer ${client.token}` } : {};
  return new Promise((resolve, reject) => {
    request(`${server.url}/exports/reports/${file}`, { method, headers: { ...authorization, ...headers } }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => resolve({ status: res.statusCode!, headers: res.headers, bytes: Buffer.concat(chunks) }));
      res.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

const FILES = (['docx', 'pdf'] as const).flatMap((format) => (['ru', 'en'] as const).map((lang) => ({ format, lang })));

describe.each(FILES)('a report as $format, $lang', ({ format, lang }) => {
  it('is the same to the byte whenever it is asked for, and after it is issued once more', async () => {
    const file = `${ofCollege}.${format}?lang=${lang}`;
    const first = await get(file, college.curator);
    expect(first.status).toBe(200);
    const again = { periodId, collegeId: college.id, practices: 'Наставник <выходного> дня & друзья' };
    expect((await issueReport(college.curator, again)).report.id).toBe(ofCollege);
    const second = await get(file, there.coordinator);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    const held = await get(file, college.curator, { 'if-none-match': String(first.headers['etag']) });
    expect([held.status, held.bytes.length]).toEqual([304, 0]);
  });

  it('of a region is anybody’s', async () => {
    const { status, headers } = await get(`${ofRegion}.${format}`, undefined, { 'accept-language': lang });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-language': lang,
      'cache-control': 'public, max-age=60, must-revalidate',
      'vary': 'Accept-Language, Authorization, Hub-Account',
    }); // prettier-ignore
  });
});

describe('what is in a report', () => {
  it('of Word is all that it says, and what looks like markup is text', async () => {
    const { bytes, headers } = await get(`${ofCollege}.docx?lang=ru`, college.curator);
    const files = unpackArchive(bytes);
    const text = files.get('word/document.xml')!.toString();
    expect(text).toContain('Наставник &lt;выходного&gt; дня &amp; друзья');
    expect(text).toContain('40 из 400');
    expect(text).toContain('2024/2025 учебный год');
    expect(headers['content-disposition']).toContain(encodeURIComponent('Отчёт 2024-2025 № 1 Колледж.docx'));
    expect(headers['cache-control']).toBe('private, no-cache');
    const { issuedAt } = (await college.curator.ask(`{ report(id: "${ofCollege}") { issuedAt } }`)).report;
    const time = new Date(issuedAt).toISOString().slice(0, 19);
    expect(files.get('docProps/core.xml')!.toString().split(`${time}Z`)).toHaveLength(3);
  });

  it('of PDF is said in its properties in the language that is asked for', async () => {
    const title = (text: string) => Buffer.from(text, 'utf16le').swap16();
    const { bytes } = await get(`${ofCollege}.pdf?lang=ru`, college.curator);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.includes(title('Отчёт о наставничестве'))).toBe(true);
    expect((await get(`${ofCollege}.pdf?lang=en`, college.curator)).bytes.includes('Mentoring report')).toBe(true);
  });

  it('is not sent to those who ask for its head alone', async () => {
    const { status, bytes, headers } = await get(`${ofRegion}.pdf`, undefined, {}, 'HEAD');
    expect([status, bytes.length]).toEqual([200, 0]);
    expect(Number(headers['content-length'])).toBeGreaterThan(1000);
  });
});

describe('a report of a college', () => {
  it('is not there for others', async () => {
    const elsewhere = await world(hub);
    const analyst = await hub.client({ roles: ['ANALYST'], regions: [there.region.id] });
    const others = [undefined, elsewhere.coordinator, (await there.college()).curator, analyst];
    for (const client of others) {
      const { status, bytes } = await get(`${ofCollege}.pdf`, client);
      expect(status).toBe(404);
      expect(bytes.toString()).not.toContain('Колледж ');
    }
  });
});

describe('what can’t be meant', () => {
  it.each([
    ['x.pdf', 404],
    ['01a227fc-84f7-741d-befa-ada5c5df0fe2.pdf', 404],
    ['01a227fc-84f7-741d-befa-ada5c5df0fe2.exe', 404],
  ])('%s is not found', async (file, status) => {
    expect((await get(file)).status).toBe(status);
  });

  it.each(['?lang=de', '?lang=ru&lang=en', '?format=pdf'])('%s is refused', async (query) => {
    expect((await get(`${ofRegion}.pdf${query}`)).status).toBe(400);
  });

  it('is any method but GET', async () => {
    expect((await get(`${ofRegion}.pdf`, undefined, {}, 'POST')).status).toBe(405);
  });
});
