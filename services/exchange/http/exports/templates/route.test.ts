import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listen, type Listening } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type World } from '#scripts/testing/world.js';
import { KINDS, readingOf } from '../../../testing/templates.js';
import { unpackArchive } from '../../../workbook/archive.js';
import { templateRoute } from './route.js';

let hub: TestHub;
let there: World;
let server: Listening;

beforeAll(async () => {
  hub = await testHub();
  there = await world(hub);
  const log = createLog({ level: 'silent', name: 'test' });
  server = await listen(templateRoute({ gateway: hub.gateway, verifier: hub.verifier, log }), {
    host: '127.0.0.1',
    port: 0,
    log,
  });
});
afterAll(async () => {
  await server.close();
  await hub.close();
});

const get = (file: string, method = 'GET') =>
  fetch(`${server.url}/exports/templates/${file}`, { method, headers: { 'accept-language': 'en' } });
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

describe('GET /exports/templates', () => {
  it.each(KINDS)('gives the template of %s to everybody, in both formats', async (kind) => {
    for (const format of ['xlsx', 'ods']) {
      const answer = await get(`${kind}.${format}`);
      expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="template-${kind}.${format}"`);
      const { rows, warnings } = readingOf(kind, await bytesOf(answer));
      expect([rows, warnings.length]).toEqual([0, 1]);
    }
  });

  it('offers the forms of the region of a college', async () => {
    await there.coordinator.ask(
      `mutation ($input: PutFormInput!) { putForm(input: $input) { problems { code message } } }`,
      {
        input: {
          regionId: there.region.id,
          code: 'teacher-pupil',
          titleRu: 'Педагог – ученик',
          titleEn: 'Teacher – pupil',
          mentorCategory: 'TEACHER',
          menteeCategory: 'PUPIL',
          aliases: ['педагог и школьник'],
        },
      },
    );
    const { code } = await there.college();
    const lists = async (file: string) =>
      unpackArchive(await bytesOf(await get(file))).get('xl/worksheets/sheet2.xml')!.toString(); // prettier-ignore
    expect(await lists('mentees.xlsx')).not.toContain('педагог и школьник');
    expect(await lists(`mentees.xlsx?college=${code}`)).toContain('педагог и школьник');
  });

  it.each([
    ['people.xlsx', 404, '/exports/templates/mentees.xlsx'],
    ['mentees.pdf', 404, '/exports/templates/mentees.xlsx'],
    ['mentees.xlsx?college=nowhere', 404, 'no college'],
    ['mentees.xlsx?region=26', 400, 'one parameter'],
  ])('%s: %i, %s', async (file, status, why) => {
    const answer = await get(file);
    const { error } = (await answer.json()) as { error: { message: string } };
    expect([answer.status, error.message]).toEqual([status, expect.stringContaining(why)]);
  });

  it('is only read', async () => {
    expect((await get('mentees.xlsx', 'POST')).status).toBe(405);
  });
});
