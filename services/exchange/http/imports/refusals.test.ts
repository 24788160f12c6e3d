import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { attestingQuery, MENTEES, menteesSheet } from '../../testing/bases.js';
import { xlsx } from '../../testing/files.js';
import { served, type Sending, type Served } from '../../testing/served.js';

let hub: TestHub;
let region: World;
let server: Served;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
  server = await served(hub, hub.gateway);
});
afterAll(async () => {
  await server.close();
  await hub.close();
});

const query = (college: CollegeWorld) => ({
  sheet: 'mentees',
  college: college.code,
  year: '2024/2025',
  preview: 'false',
  ...attestingQuery(),
});

const peopleOf = ({ id }: CollegeWorld) => hub.owner('select 1 from participants.person where college_id = $1', [id]);

describe('whoever may not', () => {
  const refusal = async (sending: Sending) => {
    const { status, error, lines } = await server.send(xlsx([menteesSheet(MENTEES)]), sending);
    expect(lines).toHaveLength(1);
    return [status, error?.code, error?.message];
  };

  it('learns no more than that, and leaves no trace', async () => {
    const [college, other] = [await region.college(), await region.college()];
    const [mentee] = await other.people({});
    const mentor = await hub.client({ roles: ['MENTOR'], persons: [mentee!], colleges: [college.id] });
    const cases: [string | undefined, number, string][] = [
      [undefined, 401, 'UNAUTHENTICATED'],
      ['rubbish', 401, 'UNAUTHENTICATED'],
      [other.curator.token, 403, 'FORBIDDEN'],
      [region.coordinator.token, 403, 'FORBIDDEN'],
      [mentor.token, 403, 'FORBIDDEN'],
      [(await hub.client({ roles: ['ANALYST'], colleges: [college.id] })).token, 403, 'FORBIDDEN'],
      [(await hub.client({ roles: ['OPERATOR'] })).token, 403, 'FORBIDDEN'],
    ];
    for (const [token, status, code] of cases) {
      expect(await refusal({ token, query: query(college) })).toEqual([status, code, expect.stringMatching(/\w/)]);
    }
    const foreign = await refusal({ token: other.curator.token, query: query(college) });
    const nowhere = await refusal({ token: other.curator.token, query: { ...query(college), college: 'NOWHERE' } });
    expect(nowhere).toEqual(foreign);
    expect(await peopleOf(college)).toEqual([]);
  });

  it('is told so in Russian, too, and that a token is wanted', async () => {
    const ending = await server.send('x', { language: 'ru', query: query(await region.college()) });
    expect([ending.error?.message, ending.headers.get('www-authenticate')]).toEqual([
      expect.stringMatching(/^Войдите/),
      'Bearer',
    ]);
  });

  it.each([
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'text/plain;text/csv',
  ])('is a page of another origin, which could send %s unasked', async (type) => {
    const college = await region.college();
    expect((await refusal({ token: college.curator.token, type, query: query(college) })).slice(0, 2)).toEqual([
      415,
      'BAD_USER_INPUT',
    ]);
  });

  it('is one who asks by another method', async () => {
    const { status, headers } = await server.send('', { method: 'GET' });
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('what can’t be done', () => {
  it('is said before the body is read, when the parameters say so', async () => {
    const college = await region.college();
    const { token } = college.curator;
    const sound = new URLSearchParams(query(college)).toString();
    const cases: [string, RegExp][] = [
      [sound.replace('mentees', 'people'), /sheet=/],
      [sound.replace('preview=false', ''), /preview=/],
      [sound.replace(/year=[^&]*/, 'year=2024'), /academic year/],
      [sound.replace(/year=[^&]*/, 'year=2098%2F2099'), /one from \d{4}\/\d{4} to \d{4}\/\d{4}/],
      [sound.replace(/year=[^&]*/, 'year=1924%2F1925').replace('false', 'true'), /one from \d{4}/],
      [sound.replace(/college=[^&]*/, ''), /college=/],
      [`${sound}&college=OTHER`, /college=/],
      [`${sound}&filename=${'x'.repeat(300)}`, /255/],
    ];
    for (const [text, why] of cases) {
      const { status, error } = await server.send('x', { token, query: text });
      expect([status, error?.message]).toEqual([400, expect.stringMatching(why)]);
    }
  });

  it('is a file of more than 16 MiB, whether announced or not, and the connection lives on', async () => {
    const college = await region.college();
    const sending = { token: college.curator.token, query: query(college) };
    const size = 20 * 1024 * 1024;
    const announced = await server.send(Buffer.alloc(size, 'x'), sending);
    expect([announced.status, announced.error]).toEqual([
      413,
      { code: 'LIMIT_EXCEEDED', message: 'The request is larger than 16 MiB.' },
    ]);
    const chunked = await server.sendChunked(size, sending);
    expect([chunked.status, chunked.text]).toEqual([413, expect.stringContaining('16 MiB')]);
    // The place among the running imports was given back.
    expect((await server.send(xlsx([menteesSheet(MENTEES)]), sending)).status).toBe(200);
  });
});
