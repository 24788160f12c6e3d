import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportRoute } from '#exchange/http/exports/route.js';
import { menteesSheet } from '#exchange/testing/bases.js';
import { xlsx } from '#exchange/testing/files.js';
import { served, type Served } from '#exchange/testing/served.js';
import { listen, type Listening } from '#kernel/graph/http.js';
import { createLog } from '#kernel/log/log.js';
import { testHub, type TestHub } from '../testing/hub.js';
import { SECRET_NAME, settleCollege, type SettledCollege } from '../testing/settled-college.js';
import { world } from '../testing/world.js';

let hub: TestHub;
let target: SettledCollege;
let exports: Listening;
let imports: Served;
const tokens = new Map<string, string | undefined>();

const FORBIDDEN = [
  "another college's curator",
  "another college's director",
  "another college's system",
  'a coordinator of the region',
  'an analyst of the region',
  'an operator',
  'the mentor themself',
] as const;
const UNAUTHENTICATED = ['nobody', 'a token of nobody'] as const;
const STRANGERS = [...FORBIDDEN, ...UNAUTHENTICATED];

beforeAll(async () => {
  hub = await testHub();
  target = await settleCollege(hub);
  const other = await (await world(hub)).college();
  const regions = [target.region.region.id];
  const clients = [
    other.curator,
    await hub.client({ roles: ['DIRECTOR'], colleges: [other.id] }),
    await hub.client({ roles: ['COLLEGE_SYSTEM'], colleges: [other.id] }),
    target.region.coordinator,
    await hub.client({ roles: ['ANALYST'], regions }),
    await hub.client({ roles: ['OPERATOR'] }),
    await hub.client({ roles: ['MENTOR'], persons: [target.mentorId] }),
    await hub.client(),
  ];
  clients.forEach(({ token }, n) => tokens.set(STRANGERS[n]!, token));
  tokens.set('a token of nobody', 'rubbish');
  const log = createLog({ level: 'silent', name: 'test' });
  const route = exportRoute({ gateway: hub.gateway, verifier: hub.verifier, log });
  exports = await listen(route, { host: '127.0.0.1', port: 0, log });
  imports = await served(hub, hub.gateway);
}, 180_000);
afterAll(async () => {
  await exports.close();
  await imports.close();
  await hub.close();
});

const codeOf = (name: string) => (UNAUTHENTICATED.some((each) => each === name) ? 'UNAUTHENTICATED' : 'FORBIDDEN');

function get(base: string, token: string | undefined, college: string, more = ''): Promise<Response> {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return fetch(`${exports.url}/exports/${base}?college=${college}&year=2024/2025&format=csv${more}`, { headers });
}

/** A row that would be taken and one that would be refused, with the name of somebody of the college. */
const SHEET = xlsx([
  menteesSheet([
    ['', `${SECRET_NAME} Иван`, '', 2005],
    ['', `${SECRET_NAME} Иван`, '', 1890],
  ]),
]);

const post = (token: string | undefined, college: string, preview: string) =>
  imports.send(SHEET, { token, query: { sheet: 'mentees', college, year: '2024/2025', preview, refused: 'true' } });

const everything = async () =>
  (
    await hub.owner(
      `select (select md5(string_agg(p::text, '|' order by p::text)) from participants.person p) as people,
            (select md5(string_agg(s::text, '|' order by s::text)) from participants.mentee_profile s) as stays,
            (select count(*) from participants.audit) as audit`,
    )
  )[0];

describe('the bases as files', () => {
  it.each(['mentees', 'mentors'])('of %s have somebody in them: the college itself gets them', async (base) => {
    const answer = await get(base, target.own.curator.token, target.own.code);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(SECRET_NAME)]);
  });

  it.each(STRANGERS)('are for nobody else: %s', async (name) => {
    const token = tokens.get(name);
    for (const base of ['mentees', 'mentors']) {
      const answer = await get(base, token, target.own.code);
      const text = await answer.text();
      expect(JSON.parse(text)).toMatchObject({ error: { code: codeOf(name) } });
      expect(text).not.toContain(SECRET_NAME);
      // Nor does it tell whether there is such a college.
      const nowhere = await get(base, token, 'NOWHERE');
      expect([nowhere.status, await nowhere.text()]).toEqual([answer.status, text]);
    }
  });

  it('are of the college that the caller works for, whatever else the address names', async () => {
    const [mine, other] = [tokens.get(FORBIDDEN[0]), target.own.code];
    for (const more of [`&college=${other}`, `&college[]=${other}`, `&COLLEGE=${other}`, `%00&x=${other}`]) {
      const answer = await get('mentees', mine, 'NOWHERE', more);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await answer.text()).not.toContain(SECRET_NAME);
    }
  });
});

describe('refused rows as a workbook', () => {
  it('go to the college itself, which learns of its own rows', async () => {
    const { lines } = await post(target.own.curator.token, target.own.code, 'true');
    expect(lines.some((line) => 'refused' in line)).toBe(true);
  });

  it.each(STRANGERS)('go to nobody else, and nothing is changed: %s', async (name) => {
    const before = await everything();
    for (const preview of ['true', 'false']) {
      const ending = await post(tokens.get(name), target.own.code, preview);
      expect(ending.error?.code).toBe(codeOf(name));
      expect(ending.lines).toHaveLength(1);
      expect(JSON.stringify(ending.lines)).not.toContain(SECRET_NAME);
    }
    expect(await everything()).toEqual(before);
  });
});
