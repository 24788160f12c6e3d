import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Successor } from '#exchange/http/imports/import-jobs.js';
import { accessDirectory } from '#kernel/database/account-access.js';
import { serviceUrl } from '#kernel/database/roles.js';
import { createLog } from '#kernel/log/log.js';
import type { AccessDirectory } from '#kernel/session/access.js';
import { folderKeys } from '#kernel/session/folder-keys.js';
import { tokenVerifier } from '#kernel/session/tokens.js';
import { testHub, type TestHub } from '../testing/hub.js';
import { world, type CollegeWorld } from '../testing/world.js';
import { successorOf } from './successor.js';

const AUDIENCE = 'hub';
const log = createLog({ level: 'silent', name: 'test' });

let hub: TestHub;
let college: CollegeWorld;
let other: CollegeWorld;
let folder: string;
let access: AccessDirectory;
let successor: Successor;

beforeAll(async () => {
  hub = await testHub();
  const region = await world(hub);
  [college, other] = [await region.college(), await region.college()];
  folder = await mkdtemp(join(tmpdir(), 'hub-keys-'));
  access = accessDirectory(serviceUrl(hub.ownerUrl, 'participants'), log);
  successor = successorOf({ dataFolder: folder, oidcAudience: AUDIENCE }, access);
});
afterAll(async () => {
  await access.close();
  await rm(folder, { recursive: true });
  await hub.close();
});

/** What the hub finds in a token that the successor signed. */
async function sessionOf(token: string | null) {
  if (token === null) return null;
  return tokenVerifier({ audience: AUDIENCE, localKeys: folderKeys(folder).find, log }).verify(token);
}

it('works for whoever is of the staff of that college now, as them and for that college alone', async () => {
  const account = `petrov-${college.code}`;
  const importer = { account, roles: null };
  expect(await successor(importer, college.id)).toBeNull();
  const rows = [{ account, role: 'CURATOR', collegeId: college.id }];
  const director = await hub.client({ roles: ['DIRECTOR'], colleges: [college.id] });
  const { bindRoles } = await director.ask(
    'mutation ($rows: [RoleRowInput!]!) { bindRoles(input: { rows: $rows }) { results { binding { id } problems { code } } } }',
    { rows },
  );
  expect(bindRoles.results[0].problems).toEqual([]);
  const session = { actor: account, roles: ['CURATOR'], colleges: [college.id], regions: [], persons: [] };
  expect(await sessionOf(await successor(importer, college.id))).toEqual(session);
  expect(await successor(importer, other.id)).toBeNull();

  const ids = [bindRoles.results[0].binding.id];
  await director.ask('mutation ($ids: [ID!]!) { revokeRoles(input: { ids: $ids }) { __typename } }', { ids });
  expect(await successor(importer, college.id)).toBeNull();
});

it('goes on as the command line did, by no role that is not of the staff', async () => {
  const session = await sessionOf(await successor({ account: 'command-line:CURATOR', roles: ['OPERATOR', 'CURATOR'] }, college.id)); // prettier-ignore
  expect(session).toMatchObject({ actor: 'command-line:CURATOR', roles: ['CURATOR'], colleges: [college.id] });
  expect(await successor({ account: 'command-line:OPERATOR', roles: ['OPERATOR'] }, college.id)).toBeNull();
});
