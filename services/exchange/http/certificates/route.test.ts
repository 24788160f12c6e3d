import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { listen, type Listening } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import { teach } from '#scripts/testing/teach.js';
import { testHub, type Client, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { unpackArchive } from '../../workbook/archive.js';
import { certificateRoute } from '../exports/certificates/certificate-route.js';
import { certificatesOfCohortRoute } from '../exports/certificates/cohort-route.js';
import { CERTIFICATES_EXPORT } from '../exports/certificates/parameters.js';
import { CERTIFICATES_PATH, checkRoute } from './route.js';

const PUBLIC = 'https://hub.example';

let hub: TestHub;
let region: World;
let host: CollegeWorld;
let other: CollegeWorld;
let server: Listening;
let address = '198.51.100.1';
/** Of a cohort that is over: two of the host's, one of another college. */
let cohortId: string;
let certificate: { readonly id: string; readonly code: string; readonly number: string };

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  [host, other] = [await region.college(), await region.college()];
  const log = createLog({ level: 'silent', name: 'test' });
  const options = {
    gateway: hub.gateway,
    verifier: hub.verifier,
    log,
    publicUrl: PUBLIC,
    clientAddress: () => address,
  };
  const [ofCohort, one, page] = [certificatesOfCohortRoute(options), certificateRoute(options), checkRoute(options)];
  const route: typeof page = (req, res) => {
    const path = req.url!.split('?')[0]!;
    if (path === CERTIFICATES_EXPORT) return ofCohort(req, res);
    return (path.startsWith(CERTIFICATES_PATH) ? page : one)(req, res);
  };
  server = await listen(route, { host: '127.0.0.1', port: 0, log });
  cohortId = await completed();
});
afterAll(async () => {
  await server.close();
  await hub.close();
});

const call = async (client: Client, field: string, input: object, selection: string) => {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  return (await client.ask(`mutation ($i: ${type}!) { ${field}(input: $i) { ${selection} } }`, { i: input }))[field];
};

async function completed(): Promise<string> {
  const course = { regionId: region.region.id, code: 'C-1', titleRu: 'Курс <b>&', titleEn: 'Course', hours: 36 };
  const { course: made } = await call(region.coordinator, 'createCourse', course, 'course { id }');
  const days = { year: '2024/2025', startsOn: '2025-02-03', endsOn: '2025-04-25' };
  const run = { courseId: made.id, collegeId: host.id, title: 'Поток', ...days };
  const { cohort } = await call(host.curator, 'createCohort', run, 'cohort { id }');
  const own = await host.people({ familyName: 'Первая' }, { familyName: 'Вторая' });
  const guests = await other.people({ familyName: 'Гостья' });
  for (const [college, ids] of [[host, own], [other, guests]] as const) {
    const rows = ids.map((personId) => ({ personId }));
    const stays = rows.map((row) => ({ ...row, enteredOn: '2024-09-01' }));
    await call(college.curator, 'upsertMentorProfiles', { collegeId: college.id, rows: stays }, 'refused');
    await call(college.curator, 'enrolMentors', { cohortId: cohort.id, collegeId: college.id, rows }, 'created');
  }
  const rows = [...own, ...guests].map((personId) => ({ personId }));
  await teach(host.curator, cohort.id);
  const order = { number: '9', date: '2025-04-25' };
  await call(host.curator, 'completeEnrolments', { cohortId: cohort.id, rows, order }, 'updated');
  const { certificates } = await host.curator.ask(
    'query ($id: ID!) { certificates(personId: $id) { nodes { id code number } } }',
    { id: own[0] },
  );
  certificate = certificates.nodes[0];
  return cohort.id;
} // prettier-ignore

interface Seen {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: Buffer;
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Seen> {
  return new Promise((resolve, reject) => {
    request(`${server.url}${path}`, { method, headers: { 'accept-language': 'ru', ...headers } }, (res) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part));
      res.on('end', () => resolve({ status: res.statusCode!, headers: res.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });
}

describe('GET /certificates/{code}', () => {
  it('says by whom and of what the certificate is, whether it holds, and what is in it for nobody else', async () => {
    const { status, headers, body } = await get(`/certificates/${certificate.code}`);
    const text = body.toString();
    expect([status, headers['cache-control'], headers['x-robots-tag'], headers['content-language']]).toEqual([
      ...[200, 'private, no-store', 'noindex, nofollow', 'ru'],
    ]);
    for (const word of [
      'Действует',
      'Первая Иван',
      'Курс &lt;b&gt;&amp;',
      '36',
      '<meta name="robots" content="noindex">',
    ]) {
      expect(text).toContain(word);
    }
    for (const secret of [certificate.number, certificate.id, host.code, 'Колледж']) expect(text).not.toContain(secret);
  });

  it('in the language that is asked for', async () => {
    const { body } = await get(`/certificates/${certificate.code}?lang=en`);
    for (const word of ['<html lang="en">', 'Valid', 'Course', 'without a term'])
      expect(body.toString()).toContain(word);
  });

  it('looks the same for a number, a wrong code and nonsense', async () => {
    const guesses = [certificate.number, 'A'.repeat(22), 'x', '%3Cscript%3E'];
    const answers = await Promise.all(guesses.map((guess) => get(`/certificates/${guess}`)));
    const [first] = answers;
    expect(first!.body.toString()).toContain('Такого сертификата нет');
    for (const { status, body, headers } of answers) {
      expect([status, body.toString(), Object.keys(headers)]).toEqual([404, first!.body.toString(), Object.keys(first!.headers)]);
    }
  }); // prettier-ignore

  it('asks whoever guesses to come back later', async () => {
    address = '198.51.100.9';
    for (let n = 0; n < 30; n += 1) await get(`/certificates/guess-${n}`);
    const { status, headers, body } = await get(`/certificates/${certificate.code}`);
    expect([status, headers['retry-after'], body.toString().includes('Первая')]).toEqual([429, '60', false]);
    address = '198.51.100.1';
    expect((await get(`/certificates/${certificate.code}`)).status).toBe(200);
  });
});

describe('GET /exports/certificates/{code}.pdf', () => {
  it('is the certificate, for whoever has the code, kept by no cache', async () => {
    const { status, headers, body } = await get(`/exports/certificates/${certificate.code}.pdf?lang=ru`);
    expect([status, headers['content-type'], headers['cache-control'], headers['content-disposition']]).toEqual([
      ...[200, 'application/pdf', 'private, no-store', `inline; filename="certificate-${certificate.number}.pdf"`],
    ]);
    expect([body.subarray(0, 5).toString(), body.length]).toEqual(['%PDF-', Number(headers['content-length'])]);
    expect((await get(`/exports/certificates/${certificate.code}.pdf`, {}, 'HEAD')).body).toHaveLength(0);
  });

  it('is not there for a number or a wrong code, nor in a language that it does not have', async () => {
    for (const guess of [`${certificate.number}.pdf`, `${'A'.repeat(22)}.pdf`, certificate.code, '.pdf']) {
      expect((await get(`/exports/certificates/${guess}`)).status).toBe(404);
    }
    expect((await get(`/exports/certificates/${certificate.code}.pdf?lang=de`)).status).toBe(400);
    expect((await get(`/exports/certificates/${certificate.code}.pdf`, {}, 'POST')).status).toBe(405);
  });
});

describe('GET /exports/certificates?cohort=', () => {
  const archive = async (client: Client, cohort = cohortId) =>
    get(`/exports/certificates?cohort=${cohort}`, { authorization: `Bearer ${client.token}` });
  const namesIn = ({ body }: Seen) => [...unpackArchive(body).keys()].sort();

  it('is every certificate that the caller may print, and names those that they may not', async () => {
    const hosts = await archive(host.curator);
    expect([hosts.status, hosts.headers['content-type'], hosts.headers['x-certificates']]).toEqual([200, 'application/zip', '3']);
    const files = unpackArchive(hosts.body);
    const papers = [...files.keys()].filter((name) => name.endsWith('.pdf'));
    expect(papers).toHaveLength(2);
    for (const name of papers) expect(files.get(name)!.subarray(0, 5).toString()).toBe('%PDF-');
    const [theirs] = namesIn(await archive(other.curator));
    // The cohort is over, and with it the host's sight of another college's mentors.
    expect(files.get('Не вошли.txt')!.toString()).toContain(theirs!.replace('.pdf', ''));
    expect(namesIn(await archive(other.curator))).toHaveLength(1);
  }); // prettier-ignore

  it('is nobody else’s', async () => {
    const strangers = [(await region.college()).curator, region.coordinator];
    for (const client of strangers) expect((await archive(client)).status).toBe(404);
    expect((await get(`/exports/certificates?cohort=${cohortId}`)).status).toBe(401);
    for (const query of ['', '?cohort=x', `?cohort=${cohortId}&cohort=${cohortId}`]) {
      const { status } = await get(`/exports/certificates${query}`, { authorization: `Bearer ${host.curator.token}` });
      expect(status).toBe(400);
    }
  });
});
