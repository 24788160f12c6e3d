import { chmod, chown, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { loadConfig } from '#kernel/config/config.js';
import { connect } from '#kernel/database/connection.js';
import { databaseAccount, type Account } from '#kernel/database/embedded/account.js';
import { findBinaries } from '#kernel/database/embedded/binaries.js';
import { initialise, OWNER, start, stop, type Cluster } from '#kernel/database/embedded/cluster.js';
import { createLog } from '#kernel/log/log.js';
import { localClient } from '../../client/local-client.js';
import { startHub, type RunningHub } from '../../runtime/hub.js';
import type { Data } from '../../testing/hub.js';
import { freePort } from '../../testing/free-port.js';
import { until } from '../../testing/hub-process.js';
import { isSound } from '../../verify/report.type.js';
import { verify } from '../../verify/verify.js';

jest.setTimeout(240_000);

const PASSWORD = 'made-up';
const HUB = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=60'];

let folder: string;
let archive: string;
let account: Account;
const closers: (() => Promise<unknown>)[] = [];

/** A folder that the account of PostgreSQL may write to. */
async function folderFor(path: string): Promise<string> {
  await mkdir(path, { mode: 0o700 });
  if (account.uid !== undefined && account.gid !== undefined) await chown(path, account.uid, account.gid);
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-archive-'));
  await chmod(folder, 0o711);
  account = await databaseAccount(join(folder, 'first'));
  archive = await folderFor(join(folder, 'archive'));
});
afterAll(async () => {
  for (const close of closers.splice(0).reverse()) await close();
  await rm(folder, { recursive: true, force: true });
});

async function clusterOf(name: string): Promise<Cluster> {
  const binaries = await findBinaries(account);
  return { folder: join(folder, name), logFile: join(folder, `${name}.log`), binaries, account };
}

async function serve(cluster: Cluster, settings: readonly string[]): Promise<string> {
  const { port } = await start(cluster, [...HUB, ...settings.flatMap((each) => ['-c', each])]);
  closers.push(() => stop(cluster));
  return `postgresql://${OWNER}:${PASSWORD}@127.0.0.1:${port}/postgres`;
}

async function hubOver(ownerUrl: string, name: string) {
  const data = join(folder, `data-${name}`);
  const config = loadConfig({ HUB_DATA: data, PORT: String(await freePort()), LOG_LEVEL: 'silent' });
  const open = async () => ({ ownerUrl, embedded: true, close: async () => undefined });
  const hub: RunningHub = await startHub(config, createLog({ level: 'silent', name: 'hub' }), { open });
  closers.push(() => hub.close());
  return { hub, client: localClient(hub.gateway, config) };
}

/** The directory of a server that works, as the documents say to copy it where `pg_basebackup` is not at hand. */
async function copyAtWork(client: Awaited<ReturnType<typeof connect>>, from: string, to: string): Promise<void> {
  await client.query("select pg_backup_start('night', true)");
  const left = new Set(['postmaster.pid', 'postmaster.opts']);
  await folderFor(to);
  const entries = (await readdir(from)).filter((name) => !left.has(name) && name !== 'pg_wal');
  for (const name of entries) await cp(join(from, name), join(to, name), { recursive: true });
  const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop()');
  await writeFile(join(to, 'backup_label'), rows[0]!.labelfile);
  await mkdir(join(to, 'pg_wal'));
  await writeFile(join(to, 'recovery.signal'), '');
  if (account.uid === undefined || account.gid === undefined) return;
  for (const name of [to, ...(await readdir(to, { recursive: true })).map((each) => join(to, each))]) {
    await chown(name, account.uid, account.gid);
  }
}

const REGION = `mutation ($code: String!) { createRegion(input: { code: $code, nameRu: "Край", nameEn: "Krai" }) { region { code } } }`;

it('an archived log brings a hub back to a moment of its past, with what was written before it and nothing after', async () => {
  const first = await clusterOf('first');
  await initialise(first, PASSWORD, false);
  const command = `test ! -f ${archive}/%f && cp %p ${archive}/%f`;
  const url = await serve(first, ['wal_level=replica', 'archive_mode=on', `archive_command=${command}`]);
  const { hub, client } = await hubOver(url, 'first');
  const session = await connect(url);
  await copyAtWork(session, first.folder, join(folder, 'second'));

  const operator = await client({ roles: ['OPERATOR'] });
  await operator.ask<Data>(REGION, { code: '71' });
  const { rows } = await session.query<{ moment: string }>('select clock_timestamp()::text as moment');
  await operator.ask<Data>(REGION, { code: '72' });
  const { rows: last } = await session.query<{ segment: string }>('select pg_walfile_name(pg_switch_wal()) as segment');
  await until(async () => (await readdir(archive)).map((name) => basename(name)).includes(last[0]!.segment));
  await session.end();
  await hub.close();
  await stop(first);

  const again = [
    `restore_command=cp ${archive}/%f %p`,
    `recovery_target_time=${rows[0]!.moment}`,
    'recovery_target_action=promote',
  ];
  const restored = await serve(await clusterOf('second'), again);
  await until(async () => {
    const looking = await connect(restored);
    const { rows: state } = await looking.query<{ going: boolean }>('select pg_is_in_recovery() as going');
    await looking.end();
    return !state[0]!.going;
  });
  const second = await hubOver(restored, 'second');
  const { regions } = await (await second.client({ roles: ['OPERATOR'] })).ask<Data>('{ regions { code } }');
  expect(regions).toEqual([{ code: '71' }]);
  expect(isSound(await verify(restored))).toBe(true);
});
