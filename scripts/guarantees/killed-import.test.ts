import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { attestingQuery, menteesSheet } from '#exchange/testing/bases.js';
import { xlsx } from '#exchange/testing/files.js';
import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { httpClient } from '../client/http-client.js';
import { localToken, type LocalClaims } from '../client/local-token.js';
import type { Data } from '../testing/hub.js';
import { HubFolder, until, untilReady, type HubProcess } from '../testing/hub-process.js';

jest.setTimeout(240_000);

const AUDIENCE = 'college-mentoring-hub';
const YEAR = '2024/2025';
const letters = (n: number) => [...String(n)].map((digit) => 'абвгдежзик'[Number(digit)]).join('');
const MENTORS = ['Орлов', 'Титов', 'Рыбин', 'Зимин', 'Ежов'];
const FILE = xlsx([
  menteesSheet(
    Array.from({ length: 4_000 }, (_, n) => {
      const mentor = `${MENTORS[n % MENTORS.length]} Пётр Львович`;
      return [n, `Участник${letters(n)} Иван`, '', 2006, '', '01.10.2024', mentor, 'педагог – студент'];
    }),
  ),
]);

let folder: HubFolder;
let elsewhere: HubFolder;
/** The hub that works, when the first has been killed, and the college in it. */
let second: HubProcess;
let collegeId: string;

beforeAll(async () => {
  [folder, elsewhere] = [await HubFolder.make(), await HubFolder.make()];
});
afterAll(async () => {
  await folder.remove();
  await elsewhere.remove();
});

const tokenOf = (claims: LocalClaims) => localToken({ dataFolder: folder.path, oidcAudience: AUDIENCE }, claims);

async function clientOf(hub: HubProcess, claims: LocalClaims): Promise<GraphClient> {
  const address = { hubUrl: hub.url, token: undefined, dataFolder: folder.path, language: 'en' } as const;
  return httpClient(address, await tokenOf(claims));
}

async function started(...words: string[]): Promise<HubProcess> {
  const hub = await folder.hub('start', '--empty', ...words);
  await untilReady(hub);
  return hub;
}

it('killed in the midst, an import is told as broken off and ended by the next hub, with nothing twice and nothing missing', async () => {
  const first = await started();
  const operator = await clientOf(first, { roles: ['OPERATOR'] });
  const region = `mutation { createRegion(input: { code: "99", nameRu: "Край", nameEn: "Krai" }) { region { id } } }`;
  const regionId = (await operator.ask<Data>(region)).createRegion.region.id;
  const coordinator = await clientOf(first, { roles: ['COORDINATOR'], regions: [regionId] });
  const college = `mutation ($id: ID!) {
    createCollege(input: { regionId: $id, code: "99-01", nameRu: "Колледж" }) { college { id } } }`;
  collegeId = (await coordinator.ask<Data>(college, { id: regionId })).createCollege.college.id;
  const claims = { roles: ['CURATOR'], colleges: [collegeId] } as const;
  const send = async (hub: HubProcess) => {
    const query = { sheet: 'mentees', college: '99-01', year: YEAR, preview: 'false', ...attestingQuery() };
    const headers = {
      authorization: `Bearer ${await tokenOf(claims)}`,
      'content-type': 'application/octet-stream',
      'accept-language': 'en',
    };
    const address = `${hub.url}/imports?${new URLSearchParams(query)}`;
    return fetch(address, { method: 'POST', headers, body: new Uint8Array(FILE) }).then((answer) => answer.text());
  };
  const runOf = async (hub: HubProcess): Promise<Data> => {
    const list = 'query ($id: ID!) { importRuns(collegeId: $id) { nodes { state attempts taken progress { done } } } }';
    return (await (await clientOf(hub, claims)).ask<Data>(list, { id: collegeId })).importRuns.nodes;
  };

  const answer = send(first).catch(() => 'gone');
  await until(async () => (await runOf(first))[0]?.progress?.done > 0);
  first.kill('SIGKILL');
  expect([await first.ended, await answer]).toEqual([null, expect.not.stringContaining('"report"')]);
  const listed = await folder.hub('imports', '--json');
  expect(await listed.ended).toBe(0);
  expect(JSON.parse(listed.printed())).toMatchObject([{ college: '99-01', kind: 'MENTEES', attempts: 1, taken: 0 }]);

  second = await started();
  await until(async () => (await runOf(second))[0].state === 'FINISHED');
  expect(await runOf(second)).toMatchObject([{ state: 'FINISHED', attempts: 2, taken: 4_000 }]);
  await until(async () => (await readdir(join(folder.path, 'imports'))).length === 0);
  const { report } = JSON.parse((await send(second)).trimEnd().split('\n').at(-1)!);
  expect(report.summary).toMatchObject({
    people: { created: 0, updated: 0 },
    pairs: { created: 0, updated: 0, unchanged: 4_000 },
    profiles: { created: 0, updated: 0, unchanged: 4_000 },
  });
  const verified = await folder.hub('verify', '--language', 'en');
  expect([await verified.ended, verified.printed()]).toEqual([0, expect.any(String)]);
});

it('backed up while it works, it is made anew elsewhere, and answers the same to the same tokens', async () => {
  const file = join(folder.path, 'hub.backup');
  const backup = await folder.hub('backup', file, '--language', 'en');
  expect([await backup.ended, backup.printed()]).toEqual([0, expect.stringContaining('Backup: ')]);
  const restored = await elsewhere.hub('restore', file, '--language', 'en');
  expect([await restored.ended, restored.printed()]).toEqual([0, expect.stringContaining('Restored as of ')]);
  const again = await elsewhere.hub('restore', file, '--language', 'en');
  expect([await again.ended, again.printed()]).toEqual([1, expect.stringContaining('There is a hub here already')]);

  const third = await elsewhere.hub('start', '--empty');
  await untilReady(third);
  const query = `query ($id: ID!) {
    college(id: $id) { name scorecard(year: "${YEAR}") { indicators { numerator } } }
    mentorships(collegeId: $id, first: 50) { nodes { id status startedOn } }
    people(collegeId: $id, first: 50) { totalCount nodes { id familyName consents { importRun { id state attempts } } } } }`;
  const claims = { roles: ['CURATOR'], colleges: [collegeId] } as const;
  const [was, is] = await Promise.all(
    [second, third].map(async (hub) => (await clientOf(hub, claims)).ask<Data>(query, { id: collegeId })),
  );
  expect(was.people.totalCount).toBe(4_005);
  expect(is).toEqual(was);
  for (const hub of [second, third]) hub.kill('SIGTERM');
  expect(await Promise.all([second.ended, third.ended])).toEqual([0, 0]);
});
