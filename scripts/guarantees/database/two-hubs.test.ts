import { mkdtemp, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { folderShelf } from '#exchange/documents/folder-shelf.js';
import { connect } from '#kernel/database/connection.js';
import { removeDataFolder, startEmbedded, type EmbeddedDatabase } from '#kernel/database/embedded/embedded.js';
import { migrate } from '#kernel/database/migrate.js';
import { serviceUrl, serviceUrls } from '#kernel/database/roles.js';
import { makeServiceLogin } from '#kernel/database/service-login.js';
import { createSubgraph } from '#kernel/graph/subgraph.js';
import { createLog } from '#kernel/log/log.js';
import { restoreBackup } from '../../backup/restore-backup.js';
import { writeBackup } from '../../backup/write-backup.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { until } from '../../testing/hub-process.js';
import { verify } from '../../verify/verify.js';

// A server of its own, and two databases that are made whole, on a machine with other work to do.
jest.setTimeout(180_000);

const DATABASES = SUBGRAPHS.map(({ database }) => database);

let folder: string;
let server: EmbeddedDatabase;
let second: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-two-'));
  await chmod(folder, 0o711);
  server = await startEmbedded({ dataFolder: folder, durable: false, onLog: () => undefined });
  await asOwner(server.ownerUrl, `create role other_owner login createrole password 'of-the-second-hub'`);
  await asOwner(server.ownerUrl, 'create database second owner other_owner');
  second = server.ownerUrl.replace(/\/\/.*@(.*)\/hub$/, '//other_owner:of-the-second-hub@$1/second');
  await migrate(server.ownerUrl, DATABASES);
  await migrate(second, DATABASES);
}, 180_000);
afterAll(async () => {
  await server.stop();
  await removeDataFolder(folder);
});

async function asOwner(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = await connect(url);
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Whether every subgraph of a hub signs in, stands as it was made, and answers. */
async function expectReady(ownerUrl: string): Promise<void> {
  const urlOf = await serviceUrls(ownerUrl);
  const log = createLog({ level: 'silent', name: 'test' });
  for (const definition of SUBGRAPHS) {
    const runtime = { databaseUrl: urlOf(definition.name), poolSize: 1, log };
    const subgraph = await createSubgraph(definition, runtime);
    await subgraph.ready();
    await subgraph.close();
  }
}

/** A session that has ended is listed for a moment yet. */
async function untilGone(ownerUrl: string, login: string): Promise<void> {
  await until(async () => {
    const listed = await asOwner(ownerUrl, `select from pg_stat_activity where usename = '${login}'`);
    return listed.length === 0;
  });
}

const passwords = () =>
  asOwner(server.ownerUrl, `select rolname, rolpassword from pg_authid where rolname like 'hub\\_%' order by 1`);

describe('two hubs of one server, whose owners are others', () => {
  it('start again and again, and neither takes the other’s passwords or rights away', async () => {
    const before = await passwords();
    for (const ownerUrl of [server.ownerUrl, second, server.ownerUrl]) await migrate(ownerUrl, DATABASES);
    expect(await passwords()).toEqual(before);
    await expectReady(server.ownerUrl);
    await expectReady(second);
    expect(await verify(second)).toMatchObject({ differences: [], broken: [] });
  });

  it('have roles of their own, of which those of the first have the plain names', async () => {
    const urls = [await serviceUrls(server.ownerUrl), await serviceUrls(second)].map(
      (urlOf) => new URL(urlOf('school')),
    );
    expect(urls.map(({ username }) => username)).toEqual([
      'hub_school',
      expect.stringMatching(/^hub_[0-9a-f]{8}_school$/),
    ]);
    urls[1]!.pathname = '/hub';
    await expect(asOwner(urls[1]!.href, 'select from school.course')).rejects.toThrow('permission denied');
  });

  it('give a role its password anew when it is another, as after a change of the owner’s', async () => {
    await asOwner(server.ownerUrl, `alter role hub_school password 'of a former owner'`);
    await migrate(server.ownerUrl, DATABASES);
    expect(await asOwner(serviceUrl(server.ownerUrl, 'school'), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('take each the place of itself from a backup, unless it is at work by whichever login', async () => {
    const files = join(folder, 'files-of-second');
    const hub = { ownerUrl: second, dataFolder: join(folder, 'second'), shelf: folderShelf(files) };
    const backup = join(folder, 'second.backup');
    await writeBackup(hub, backup, () => undefined);
    const target = { ...hub, incoming: join(files, 'incoming') };
    const replace = () => restoreBackup(target, backup, { replace: true, progress: () => undefined });
    for (const url of [(await serviceUrls(second))('school'), await makeServiceLogin(second, 'school')]) {
      const atWork = await connect(url);
      await expect(replace()).rejects.toThrow('A hub is at work on this database');
      await atWork.end();
      await untilGone(second, new URL(url).username);
    }
    const theOther = await connect((await serviceUrls(server.ownerUrl))('school'));
    await replace();
    await theOther.end();
    await expectReady(second);
  });

  it('have shared roles before, and one of them gets others, with which the former have no rights in it', async () => {
    await asOwner(server.ownerUrl, 'create database third');
    const third = server.ownerUrl.replace(/hub$/, 'third');
    await asOwner(server.ownerUrl, `comment on role hub_contracts is 'hub: *'`);
    await migrate(third, DATABASES);
    const mayUse = `select has_schema_privilege('hub_school', 'school', 'usage') as uses`;
    expect(await asOwner(third, mayUse)).toEqual([{ uses: true }]);
    await asOwner(server.ownerUrl, `comment on role hub_contracts is 'hub: hub'`);
    await migrate(third, DATABASES);
    expect(await asOwner(third, mayUse)).toEqual([{ uses: false }]);
    await expectReady(third);
    await expectReady(server.ownerUrl);
  });
});
